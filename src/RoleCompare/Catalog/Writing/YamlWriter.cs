using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoleCompare.Catalog.Writing;

/// <summary>One YAML document while it is written. Texts stand in double quotes, so that no reader takes one for a number, a date or a yes.</summary>
internal sealed class YamlWriter : IDisposable
{
    // What YAML 1.1 readers take for a truth value or for nothing; all are slugs too.
    private static readonly HashSet<string> ReservedWords = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"];

    private readonly StreamWriter _text;
    private readonly Emitter _emitter;

    /// <summary>Starts the document in a new file.</summary>
    public YamlWriter(string file)
    {
        _text = new StreamWriter(file) { NewLine = "\n" };
        _emitter = new Emitter(_text, new EmitterSettings().WithIndentedSequences().WithNewLine("\n"));
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart(null, null, isImplicit: true));
    }

    /// <summary>Writes a mapping.</summary>
    public void Map(Action members)
    {
        _emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
        members();
        _emitter.Emit(new MappingEnd());
    }

    /// <summary>Writes a list.</summary>
    public void List<T>(IEnumerable<T> entries, Action<T> write)
    {
        _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        foreach (var entry in entries)
            write(entry);
        _emitter.Emit(new SequenceEnd());
    }

    /// <summary>Writes the name of a member; its value follows.</summary>
    public void Key(string name) => Scalar(name, ScalarStyle.Plain);

    /// <summary>Writes a member that is an id or another single word; nothing for null.</summary>
    public void Word(string name, string? slug)
    {
        if (slug is null)
            return;
        Key(name);
        Scalar(slug, ReservedWords.Contains(slug) ? ScalarStyle.DoubleQuoted : ScalarStyle.Plain);
    }

    /// <summary>Writes a member that is a text; nothing for null.</summary>
    public void Text(string name, string? text)
    {
        if (text is null)
            return;
        Key(name);
        Text(text);
    }

    /// <summary>Writes a text.</summary>
    public void Text(string text) => Scalar(text, ScalarStyle.DoubleQuoted);

    /// <summary>Writes a member that is a number; nothing for null.</summary>
    public void Number(string name, int? number)
    {
        if (number is not { } value)
            return;
        Key(name);
        Scalar(value.ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain);
    }

    /// <summary>Writes a member that is a list of texts; nothing where there are none.</summary>
    public void Texts(string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return;
        Key(name);
        List(texts, Text);
    }

    /// <summary>Ends the document and closes the file.</summary>
    public void Dispose()
    {
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
        _text.Dispose();
    }

    private void Scalar(string value, ScalarStyle style) =>
        _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, style, isPlainImplicit: true, isQuotedImplicit: true));
}
