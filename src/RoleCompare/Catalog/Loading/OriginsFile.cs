using YamlDotNet.RepresentationModel;

namespace RoleCompare.Catalog.Loading;

/// <summary>Reads <c>origins.yaml</c>, which a catalogue has only when something in it was taken from a publication.</summary>
internal static class OriginsFile
{
    /// <summary>The name of the file in a catalogue's folder.</summary>
    public const string Name = "origins.yaml";

    /// <summary>The members that may stand in it.</summary>
    public static readonly string[] Members = ["id", "name", "version", "license", "attribution"];

    /// <summary>The origins that could be read whole, by id.</summary>
    public static IReadOnlyDictionary<string, Origin> Read(YamlSource source)
    {
        var origins = new Dictionary<string, Origin>();
        if (source.Root is not { } root)
            return origins;
        if (root is not YamlSequenceNode list)
        {
            source.Report(root, "", "The file is not a list of origins.", "Start each origin with `- id:`.");
            return origins;
        }

        foreach (var node in list.Children)
        {
            if (YamlMap.From(source, node, "an origin", Members) is not { } map || ReadOne(map) is not { } origin)
                continue;
            if (!origins.TryAdd(origin.Id, origin))
                source.Report(map.Required("id")!, origin.Id, $"The origin '{origin.Id}' stands twice.", "Remove one of the two, or give it another id.");
        }

        return origins;
    }

    /// <summary>Where a role or a skill says it was taken from; null when it says nothing, or, as a problem, something that is not so.</summary>
    public static Provenance? Provenance(YamlMap map, IReadOnlyDictionary<string, Origin> origins)
    {
        if (map.Optional("origin") is null)
        {
            if (map.Optional("code") is { } code)
                map.Source.Report(code, "", "There is a code, and no origin that it belongs to.", "Add `origin:`, or remove the code.");
            return null;
        }

        var id = map.SlugText("origin");
        var name = map.Text("code");
        if (id is null || name is null)
            return null;
        if (origins.GetValueOrDefault(id) is { } origin)
            return new Provenance(origin, name);
        map.Source.Report(map.Optional("origin")!, id, $"There is no origin {YamlSource.Quote(id)}.", RoleFile.NearestEdit(id, origins.Keys, Name));
        return null;
    }

    private static Origin? ReadOne(YamlMap map)
    {
        var id = map.SlugText("id");
        var name = map.Text("name");
        var version = map.Text("version");
        var license = map.Text("license");
        var attribution = map.Text("attribution");
        return id is null || name is null || version is null || license is null || attribution is null
            ? null
            : new Origin(id, name, version, license, attribution);
    }
}
