using System.Globalization;
using RoleCompare.Naming;
using YamlDotNet.RepresentationModel;

namespace RoleCompare.Catalog.Loading;

/// <summary>Reads <c>skills.yaml</c>.</summary>
internal static class SkillsFile
{
    /// <summary>The name of the file in a catalogue's folder.</summary>
    public const string Name = "skills.yaml";

    /// <summary>The members that may stand in it.</summary>
    public static readonly string[] Members = ["id", "name", "aliases", "category", "description", "levels", "origin", "code"];
    private static readonly string[] Levels = [.. Skill.DescribedLevels.Select(level => level.ToString(CultureInfo.InvariantCulture))];

    /// <summary>The skills that could be read whole, and the ids of all.</summary>
    public static SkillsReading Read(YamlSource source, IReadOnlyDictionary<string, Origin> origins)
    {
        if (source.Root is not { } root)
            return SkillsReading.Unread;
        if (root is not YamlSequenceNode list)
        {
            source.Report(root, "", "The file is not a list of skills.", "Start each skill with `- id:`.");
            return SkillsReading.Unread;
        }

        var skills = new Dictionary<string, Skill>();
        var named = new HashSet<string>();
        var owners = new Dictionary<string, string>();
        var previous = "";
        foreach (var node in list.Children)
        {
            if (YamlMap.From(source, node, "a skill", Members) is not { } map)
                continue;
            if (map.Optional("id") is YamlScalarNode { Value: { } id })
                named.Add(id.Trim());
            if (ReadOne(map, origins) is not { } skill)
                continue;
            if (!skills.TryAdd(skill.Id, skill))
            {
                source.Report(map.Required("id")!, skill.Id, $"The skill '{skill.Id}' stands twice.", "Remove one of the two, or give it another id.");
                continue;
            }

            if (string.CompareOrdinal(skill.Id, previous) < 0)
                source.Report(map.Required("id")!, skill.Id, $"'{skill.Id}' stands after '{previous}'.", "Sort the skills by id.");
            previous = skill.Id;
            ClaimNames(map, skill, owners);
        }

        return new SkillsReading(skills, named);
    }

    private static Skill? ReadOne(YamlMap map, IReadOnlyDictionary<string, Origin> origins)
    {
        // Only what was taken from a publication may leave things unknown.
        var isOwn = map.Optional("origin") is null;
        var id = map.SlugText("id");
        var name = map.Text("name");
        var aliases = map.Texts("aliases", required: false);
        var category = map.SlugText("category");
        var description = map.Text("description", required: isOwn);
        var levels = ReadLevels(map, required: isOwn);
        var provenance = OriginsFile.Provenance(map, origins);
        return id is null || name is null || category is null || (isOwn && description is null) || levels is null
            ? null
            : new Skill(id, name, aliases, category, description, levels) { Provenance = provenance };
    }

    private static List<string>? ReadLevels(YamlMap map, bool required)
    {
        if ((required ? map.Required("levels") : map.Optional("levels")) is not { } node)
            return required ? null : [];
        if (YamlMap.From(map.Source, node, "the list of levels", Levels) is not { } described)
            return null;
        var levels = Levels.Select(level => described.Text(level)).OfType<string>().ToList();
        return levels.Count == Levels.Length ? levels : null;
    }

    private static void ClaimNames(YamlMap map, Skill skill, Dictionary<string, string> owners)
    {
        foreach (var name in skill.Aliases.Prepend(skill.Name).Prepend(skill.Id).DistinctBy(NameKey.Of))
        {
            var key = NameKey.Of(name);
            if (!owners.TryAdd(key, skill.Id) && owners[key] != skill.Id)
            {
                map.Source.Report(
                    map.Node, name, $"The name '{name}' of '{skill.Id}' stands for '{owners[key]}' already.", "Keep it with the one skill that people mean by it.");
            }
        }
    }
}

/// <summary>What came of reading <c>skills.yaml</c>.</summary>
/// <param name="Whole">The skills that could be read whole, by id.</param>
/// <param name="Named">The ids of all skills, also of those with a problem; null when the file could not be read and no id is known.</param>
internal sealed record SkillsReading(IReadOnlyDictionary<string, Skill> Whole, IReadOnlySet<string>? Named)
{
    /// <summary>Nothing was read: which skills there are is unknown.</summary>
    public static SkillsReading Unread { get; } = new(new Dictionary<string, Skill>(), null);
}
