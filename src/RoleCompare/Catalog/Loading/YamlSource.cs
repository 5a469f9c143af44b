using RoleCompare.Naming;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RoleCompare.Catalog.Loading;

/// <summary>One YAML file of a catalogue while it is read: its nodes know their lines, its problems are collected.</summary>
internal sealed class YamlSource
{
    private const int ValueLength = 60;

    // The start of what YamlDotNet says of a key that stands twice; no type of exception says it.
    private const string DuplicateKey = "Duplicate key ";

    // What YamlDotNet says in several ways of a tab where blanks should stand.
    private const string Tab = " tab ";

    private readonly List<CatalogProblem> _problems;

    private YamlSource(string file, List<CatalogProblem> problems)
    {
        File = file;
        _problems = problems;
    }

    /// <summary>The file, relative to the catalogue's folder, with forward slashes.</summary>
    public string File { get; }

    /// <summary>The root node; null when the file is not one YAML document.</summary>
    public YamlNode? Root { get; private init; }

    /// <summary>Parses a file. What is wrong with it as YAML becomes a problem and leaves <see cref="Root"/> null.</summary>
    public static YamlSource Parse(string file, string content, List<CatalogProblem> problems)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = new StringReader(content);
            stream.Load(new ShallowYaml(reader));
        }
        catch (YamlException exception)
        {
            problems.Add(Describe(file, content, exception));
            return new YamlSource(file, problems);
        }

        if (stream.Documents.Count == 1)
            return new YamlSource(file, problems) { Root = stream.Documents[0].RootNode };

        problems.Add(stream.Documents.Count == 0
            ? new CatalogProblem(file, 0, "", "The file is empty.", "Fill it as data/README.md describes, or delete it.")
            : new CatalogProblem(file, 0, "", $"The file holds {stream.Documents.Count} YAML documents.", "Keep exactly one document in the file."));
        return new YamlSource(file, problems);
    }

    /// <summary>Adds a problem at a node.</summary>
    public void Report(YamlNode node, string value, string message, string edit) =>
        _problems.Add(new CatalogProblem(File, (int)node.Start.Line, Shorten(value), message, edit));

    /// <summary>A text for a message: in quotes, on one line, not too long.</summary>
    public static string Quote(string text) => $"'{Shorten(text)}'";

    /// <summary>An edit that names the allowed words, and the one that was probably meant.</summary>
    public static string UseOneOf(string found, IReadOnlyCollection<string> allowed) =>
        allowed.Count == 0
            ? "Nothing is allowed here yet."
            : $"{(NearestNames.Guess(found, allowed) is { } guess ? $"Did you mean '{guess}'? " : "")}Allowed: {string.Join(", ", allowed)}.";

    private static CatalogProblem Describe(string file, string content, YamlException exception)
    {
        var line = (int)exception.Start.Line;
        var reason = (exception.InnerException ?? exception).Message.TrimEnd('.');
        if (reason.Contains(Tab, StringComparison.Ordinal))
            return new CatalogProblem(file, TabbedLine(content, line), "", "A tab stands in the indentation.", "Indent with blanks: YAML allows no tabs there.");
        if (!reason.StartsWith(DuplicateKey, StringComparison.Ordinal))
            return new CatalogProblem(file, line, "", $"This is not valid YAML: {reason}.", "Mend the syntax near this line; check indentation, colons and quotes.");
        var key = reason[DuplicateKey.Length..];
        return new CatalogProblem(file, line, Shorten(key), $"{Quote(key)} stands twice.", "Remove one of the two.");
    }

    // The parser names the line where the mapping or the text begins that the tab stands in.
    private static int TabbedLine(string content, int from)
    {
        var lines = content.Split('\n');
        for (var number = Math.Max(1, from); number <= lines.Length; number++)
        {
            var text = lines[number - 1];
            if (text[..(text.Length - text.TrimStart().Length)].Contains('\t', StringComparison.Ordinal))
                return number;
        }

        return from;
    }

    private static string Shorten(string text)
    {
        var line = PlainText.OneLine(text);
        return line.Length <= ValueLength ? line : line[..(ValueLength - 1)] + "…";
    }
}
