using YamlDotNet.RepresentationModel;

namespace RoleCompare.Catalog.Loading;

/// <summary>
/// The lines on which the members of a catalogue's files stand. A file is read when its first line is asked for, so that loading
/// a catalogue costs nothing for it. Not safe for several threads.
/// </summary>
/// <param name="folder">The catalogue's folder.</param>
public sealed class CatalogPlaces(string folder)
{
    private readonly Dictionary<string, Dictionary<string, int>> _files = [];

    /// <summary>The line of a member.</summary>
    /// <param name="file">The file, relative to the folder, with forward slashes.</param>
    /// <param name="path">
    /// The names of members with slashes between them, such as <c>dimensions/communication/text</c>; an entry of a list is named by its
    /// <c>id</c> or <c>to</c>, or by itself where it is a text.
    /// </param>
    /// <returns>The line, from 1; 0 where there is no such file or member any more.</returns>
    public int Line(string file, string path)
    {
        if (!_files.TryGetValue(file, out var lines))
            _files.Add(file, lines = Read(Path.Combine(folder, file)));
        return lines.GetValueOrDefault("/" + path);
    }

    private static Dictionary<string, int> Read(string path)
    {
        var lines = new Dictionary<string, int>();
        try
        {
            if (YamlSource.Parse(path, File.ReadAllText(path), []).Root is { } root)
                Add(root, "", lines);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The catalogue was read whole a moment ago; a file that has gone since has no lines to name.
        }

        return lines;
    }

    private static void Add(YamlNode node, string path, Dictionary<string, int> lines)
    {
        lines.TryAdd(path, (int)node.Start.Line);
        if (node is YamlMappingNode mapping)
        {
            foreach (var (key, value) in mapping.Children)
                Add(value, $"{path}/{(key as YamlScalarNode)?.Value}", lines);
        }
        else if (node is YamlSequenceNode sequence)
        {
            foreach (var entry in sequence.Children)
                Add(entry, $"{path}/{NameOf(entry)}", lines);
        }
    }

    private static string? NameOf(YamlNode entry) => entry switch
    {
        YamlScalarNode scalar => scalar.Value,
        YamlMappingNode mapping => mapping.Children
            .Where(member => member.Key is YamlScalarNode { Value: "id" or "to" })
            .Select(member => (member.Value as YamlScalarNode)?.Value)
            .FirstOrDefault(),
        _ => null,
    };
}
