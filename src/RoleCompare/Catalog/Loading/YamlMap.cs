using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RoleCompare.Naming;
using YamlDotNet.RepresentationModel;

namespace RoleCompare.Catalog.Loading;

/// <summary>A mapping in a catalogue file, read member by member; whatever is wrong becomes a problem at its line.</summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly string _what;

    private YamlMap(YamlSource source, YamlMappingNode node, string what)
    {
        Source = source;
        _node = node;
        _what = what;
    }

    /// <summary>The file it stands in.</summary>
    public YamlSource Source { get; }

    /// <summary>The mapping itself, for problems that concern all of it.</summary>
    public YamlNode Node => _node;

    /// <summary>Takes a node as a mapping with a closed set of members.</summary>
    /// <param name="source">The file.</param>
    /// <param name="node">The node that should be a mapping.</param>
    /// <param name="what">What it describes, with its article: "a role".</param>
    /// <param name="members">The members that may stand in it.</param>
    public static YamlMap? From(YamlSource source, YamlNode node, string what, IReadOnlyCollection<string> members)
    {
        if (node is not YamlMappingNode mapping)
        {
            source.Report(node, Show(node), $"{Describe(node)} stands where {what} should.", $"Write members, one a line: {string.Join(", ", members)}.");
            return null;
        }

        foreach (var key in mapping.Children.Keys)
        {
            var name = Show(key);
            if (!members.Contains(name))
                source.Report(key, name, $"{YamlSource.Quote(name)} is not a member of {what}.", YamlSource.UseOneOf(name, members));
        }

        return new YamlMap(source, mapping, what);
    }

    /// <summary>The node of a member, or null, as a problem, when it is missing.</summary>
    public YamlNode? Required(string member)
    {
        if (TryGet(member, out var value))
            return value;
        Source.Report(_node, "", $"{Capitalize(_what)} lacks '{member}'.", $"Add `{member}:`.");
        return null;
    }

    /// <summary>The node of a member, or null when it is not there.</summary>
    public YamlNode? Optional(string member) => TryGet(member, out var value) ? value : null;

    /// <summary>A text that is not empty; null, as a problem, otherwise.</summary>
    /// <param name="member">The member.</param>
    /// <param name="required">Whether it is a problem when the member is not there.</param>
    public string? Text(string member, bool required = true)
    {
        if (Get(member, required) is not { } value)
            return null;
        if (value is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
            return WithoutControls(value, text.Trim(), $"'{member}' of {_what}");
        Source.Report(value, Show(value), $"'{member}' of {_what} is not a text.", "Write one line of text, or a block after `>-`.");
        return null;
    }

    /// <summary>A slug; null, as a problem, otherwise.</summary>
    /// <param name="member">The member.</param>
    /// <param name="required">Whether it is a problem when the member is not there.</param>
    public string? SlugText(string member, bool required = true)
    {
        if (Text(member, required) is not { } text)
            return null;
        if (Slug.IsValid(text))
            return text;
        Source.Report(Required(member)!, text, $"'{member}' is {YamlSource.Quote(text)}, not a slug.", $"Use {Slug.Rule}.");
        return null;
    }

    /// <summary>A whole number in a range; null, as a problem, otherwise.</summary>
    /// <param name="member">The member.</param>
    /// <param name="minimum">The least number allowed.</param>
    /// <param name="maximum">The greatest number allowed.</param>
    /// <param name="required">Whether it is a problem when the member is not there.</param>
    public int? Number(string member, int minimum, int maximum, bool required = true)
    {
        if (Get(member, required) is not { } value)
            return null;
        if (int.TryParse((value as YamlScalarNode)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= minimum && number <= maximum)
        {
            return number;
        }

        Source.Report(value, Show(value), $"'{member}' of {_what} is {YamlSource.Quote(Show(value))}.", $"Write a whole number from {minimum} to {maximum}.");
        return null;
    }

    /// <summary>One of a few words; null, as a problem, otherwise.</summary>
    public T? Choice<T>(string member)
        where T : struct, Enum
    {
        if (Text(member) is not { } text)
            return null;
        var names = Enum.GetNames<T>().Select(name => name.ToLowerInvariant()).ToList();
        var index = names.IndexOf(text);
        if (index >= 0)
            return Enum.GetValues<T>()[index];
        Source.Report(Required(member)!, text, $"'{member}' of {_what} is {YamlSource.Quote(text)}.", YamlSource.UseOneOf(text, names));
        return null;
    }

    /// <summary>The entries of a list; empty, as a problem, when it is missing although required or not a list.</summary>
    public IReadOnlyList<YamlNode> List(string member, bool required)
    {
        var value = Get(member, required);
        if (value is null)
            return [];
        if (value is YamlSequenceNode sequence && (sequence.Children.Count > 0 || !required))
            return [.. sequence.Children];
        Source.Report(value, Show(value), $"'{member}' of {_what} is not a list with entries.", "Write each entry on a line of its own after `- `.");
        return [];
    }

    /// <summary>The texts of a list; entries that are none become problems and are left out.</summary>
    public IReadOnlyList<string> Texts(string member, bool required)
    {
        var texts = new List<string>();
        foreach (var entry in List(member, required))
        {
            if (entry is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
            {
                if (WithoutControls(entry, text.Trim(), $"An entry of '{member}'") is { } clean)
                    texts.Add(clean);
            }
            else
            {
                Source.Report(entry, Show(entry), $"An entry of '{member}' is not a text.", "Write one text an entry; put it in quotes when it contains a colon.");
            }
        }

        return texts;
    }

    private string? WithoutControls(YamlNode node, string text, string name)
    {
        if (!text.Any(PlainText.IsControl))
            return text;
        var control = text.First(PlainText.IsControl);
        if (control is '\n' or '\r')
            Source.Report(node, text, $"{name} has more than one line.", "Write one paragraph: a line, or a block after `>-` without empty lines.");
        else
            Source.Report(node, text, $"{name} has a control character, U+{(int)control:X4}.", "Remove it, or put a blank in its place.");
        return null;
    }

    private YamlNode? Get(string member, bool required) => required ? Required(member) : Optional(member);

    private bool TryGet(string member, [NotNullWhen(true)] out YamlNode? value) =>
        _node.Children.TryGetValue(new YamlScalarNode(member), out value);

    private static string Show(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value ?? "",
        YamlSequenceNode => "a list",
        _ => "a mapping",
    };

    private static string Describe(YamlNode node) => node switch
    {
        YamlScalarNode { Value: { Length: > 0 } text } => YamlSource.Quote(text),
        YamlScalarNode => "Nothing",
        _ => Capitalize(Show(node)),
    };

    private static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
