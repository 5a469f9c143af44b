using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace RoleCompare.Catalog.Loading;

/// <summary>Reads <c>dimensions.yaml</c>.</summary>
internal static class DimensionsFile
{
    /// <summary>The name of the file in a catalogue's folder.</summary>
    public const string Name = "dimensions.yaml";

    /// <summary>The members that may stand in it.</summary>
    public static readonly string[] Members = ["id", "name", "lens", "question", "rubric"];
    private static readonly string[] Levels =
        [.. Enumerable.Range(DimensionLevel.Minimum, DimensionLevel.Maximum).Select(level => level.ToString(CultureInfo.InvariantCulture))];

    /// <summary>The dimensions that could be read whole, in the order of the file.</summary>
    public static IReadOnlyList<Dimension> Read(YamlSource source)
    {
        if (source.Root is not { } root)
            return [];
        if (root is not YamlSequenceNode list)
        {
            source.Report(root, "", "The file is not a list of dimensions.", "Start each dimension with `- id:`.");
            return [];
        }

        var dimensions = new List<Dimension>();
        var seen = new HashSet<string>();
        foreach (var node in list.Children)
        {
            if (YamlMap.From(source, node, "a dimension", Members) is not { } map)
                continue;
            var dimension = ReadOne(map);
            if (map.Optional("id") is YamlScalarNode { Value: { } id } idNode)
            {
                if (!Dimension.Ids.Contains(id))
                    source.Report(idNode, id, $"'{id}' is not a dimension.", YamlSource.UseOneOf(id, [.. Dimension.Ids]));
                else if (!seen.Add(id))
                    source.Report(idNode, id, $"The dimension '{id}' stands twice.", "Remove one of the two.");
                else if (dimension is not null)
                    dimensions.Add(dimension);
            }
        }

        foreach (var missing in Dimension.Ids.Where(id => !seen.Contains(id)))
            source.Report(root, "", $"The dimension '{missing}' is missing.", $"Add `- id: {missing}` with name, lens, question and rubric.");
        return dimensions;
    }

    private static Dimension? ReadOne(YamlMap map)
    {
        var id = map.SlugText("id");
        var name = map.Text("name");
        var lens = map.Choice<Lens>("lens");
        var question = map.Text("question");
        var rubric = map.Required("rubric") is { } node ? ReadRubric(map.Source, node) : null;
        return id is null || name is null || lens is null || question is null || rubric is null
            ? null
            : new Dimension(id, name, lens.Value, question, rubric);
    }

    private static List<string>? ReadRubric(YamlSource source, YamlNode node)
    {
        if (YamlMap.From(source, node, "a rubric", Levels) is not { } rubric)
            return null;
        var anchors = Levels.Select(level => rubric.Text(level)).OfType<string>().ToList();
        return anchors.Count == Levels.Length ? anchors : null;
    }
}
