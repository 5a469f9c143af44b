using RoleCompare.Naming;
using YamlDotNet.RepresentationModel;

namespace RoleCompare.Catalog.Loading;

/// <summary>Reads one file of <c>roles/</c>.</summary>
internal static class RoleFile
{
    /// <summary>The folder of the role files in a catalogue's folder.</summary>
    public const string Folder = "roles";

    /// <summary>The members that may stand in it.</summary>
    public static readonly string[] Members =
        ["id", "title", "aliases", "family", "seniority", "summary", "dimensions", "skills", "progressions", "sources", "origin", "code"];

    /// <summary>The role, or null when something required is missing or wrong.</summary>
    public static ParsedRole? Read(YamlSource source, IReadOnlyList<Dimension> dimensions, SkillsReading skills, IReadOnlyDictionary<string, Origin> origins)
    {
        if (source.Root is not { } root || YamlMap.From(source, root, "a role", Members) is not { } map)
            return null;

        // Only what was taken from a publication may leave things unknown.
        var isOwn = map.Optional("origin") is null;
        var id = map.SlugText("id");
        if (id is not null && source.File != $"{Folder}/{id}.yaml")
            source.Report(map.Required("id")!, id, $"The id '{id}' does not match the file's name.", $"Name the file {id}.yaml, or change the id.");
        var title = map.Text("title");
        var aliases = map.Texts("aliases", required: false);
        var family = map.SlugText("family", required: isOwn);
        var seniority = map.Number("seniority", Seniority.Minimum, Seniority.Maximum, required: isOwn);
        var summary = map.Text("summary", required: isOwn);
        var entries = ReadDimensions(map, dimensions, isOwn);
        var needs = ReadSkills(map, skills, isOwn);
        var progressions = ReadProgressions(map);
        var sources = map.Texts("sources", required: isOwn);
        var provenance = OriginsFile.Provenance(map, origins);
        if (id is null || title is null || entries is null || (isOwn && (family is null || seniority is null || summary is null)))
            return null;

        var role = new Role
        {
            Id = RoleId.Create(id),
            Title = title,
            Aliases = aliases,
            Family = family,
            Seniority = seniority is { } number ? Seniority.Create(number) : null,
            Summary = summary,
            Dimensions = entries,
            Skills = [.. needs.OrderBy(need => need.Need).ThenByDescending(need => need.Level).ThenBy(need => need.Skill.Id, StringComparer.Ordinal)],
            Progressions = [.. progressions.Select(progression => progression.Move)],
            Sources = sources,
            Provenance = provenance,
        };
        return new ParsedRole(role, map, [.. progressions.Select(progression => progression.Node)]);
    }

    private static List<RoleDimension>? ReadDimensions(YamlMap map, IReadOnlyList<Dimension> dimensions, bool isOwn)
    {
        if (!isOwn && map.Optional("dimensions") is null)
            return [.. dimensions.Select(dimension => new RoleDimension(dimension, null, null))];
        if (map.Required("dimensions") is not { } node
            || YamlMap.From(map.Source, node, "the list of dimensions", [.. Dimension.Ids]) is not { } entries)
        {
            return null;
        }

        var read = new List<RoleDimension>();
        foreach (var id in dimensions.Select(dimension => dimension.Id).Union(Dimension.Ids))
        {
            var known = dimensions.FirstOrDefault(other => other.Id == id);
            if (!isOwn && known is not null && entries.Optional(id) is null)
            {
                read.Add(new RoleDimension(known, null, null));
                continue;
            }

            if (entries.Required(id) is not { } entryNode
                || YamlMap.From(map.Source, entryNode, $"the dimension '{id}'", ["level", "text"]) is not { } entry)
            {
                continue;
            }

            var level = entry.Number("level", DimensionLevel.Minimum, DimensionLevel.Maximum, required: isOwn);
            var text = entry.Text("text", required: isOwn);
            if (known is not null && (!isOwn || (level is not null && text is not null)))
                read.Add(new RoleDimension(known, level is { } number ? DimensionLevel.Create(number) : null, text));
        }

        return read.Count == dimensions.Count ? read : null;
    }

    private static List<RoleSkill> ReadSkills(YamlMap map, SkillsReading skills, bool isOwn)
    {
        var read = new List<RoleSkill>();
        foreach (var node in map.List("skills", required: isOwn))
        {
            if (YamlMap.From(map.Source, node, "a skill of a role", ["id", "level", "need"]) is not { } entry)
                continue;
            var id = entry.Text("id");
            var level = entry.Number("level", 1, SkillLevel.Maximum, required: isOwn);
            var need = entry.Choice<SkillNeed>("need");
            if (id is null || (isOwn && level is null) || need is null)
                continue;
            if (skills.Whole.GetValueOrDefault(id) is not { } skill)
            {
                if (skills.Named is { } named && !named.Contains(id))
                    map.Source.Report(node, id, $"There is no skill {YamlSource.Quote(id)}.", NearestEdit(id, named, SkillsFile.Name));
            }
            else if (read.Exists(other => other.Skill == skill))
                map.Source.Report(node, id, $"The skill '{id}' stands twice in this role.", "Remove one of the two.");
            else
                read.Add(new RoleSkill(skill, level is { } number ? SkillLevel.Create(number) : null, need.Value));
        }

        return read;
    }

    private static List<(Progression Move, YamlNode Node)> ReadProgressions(YamlMap map)
    {
        var read = new List<(Progression, YamlNode)>();
        foreach (var node in map.List("progressions", required: false))
        {
            if (YamlMap.From(map.Source, node, "a progression", ["to", "kind", "sentence"]) is not { } entry)
                continue;
            var to = entry.SlugText("to");
            var kind = entry.Choice<ProgressionKind>("kind");
            var sentence = entry.Text("sentence");
            if (to is not null && kind is not null && sentence is not null)
                read.Add((new Progression(RoleId.Create(to), kind.Value, sentence), entry.Required("to")!));
        }

        return read;
    }

    /// <summary>The edit for a reference to something that does not exist.</summary>
    public static string NearestEdit(string found, IEnumerable<string> existing, string place)
    {
        var nearest = NearestNames.Of(found, existing, 3);
        return nearest.Count == 0 ? $"Add it to {place} first." : $"Use one of the nearest ({string.Join(", ", nearest)}) or add it to {place}.";
    }
}

/// <summary>A role as read from its file, with the nodes that later checks point at.</summary>
internal sealed record ParsedRole(Role Role, YamlMap Map, IReadOnlyList<YamlNode> ProgressionNodes);
