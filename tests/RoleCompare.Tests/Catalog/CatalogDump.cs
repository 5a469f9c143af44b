using RoleCompare.Catalog;

namespace RoleCompare.Tests.Catalog;

/// <summary>Roles, skills and dimensions as text, so that two can be compared whole.</summary>
internal static class CatalogDump
{
    public static string Of(Role role) => string.Join('\n', [
        $"{role.Id} {role.Title} {role.Family ?? "?"} {Or(role.Seniority)} {role.Summary ?? "?"} {Of(role.Provenance)}",
        .. role.Aliases.Select(alias => $"alias {alias}"),
        .. role.Dimensions.Select(entry => $"{entry.Dimension.Id} {Or(entry.Level)} {entry.Text ?? "?"}"),
        .. role.Skills.Select(need => $"{need.Skill.Id} {Or(need.Level)} {need.Need}"),
        .. role.Progressions.Select(move => $"to {move.To} {move.Kind} {move.Sentence}"),
        .. role.Sources.Select(source => $"source {source}"),
    ]);

    public static string Of(Skill skill) =>
        string.Join('\n', [$"{skill.Id} {skill.Name} {skill.Category} {skill.Description ?? "?"} {Of(skill.Provenance)}", .. skill.Aliases, "levels", .. skill.Levels]);

    public static string Of(Dimension dimension) => string.Join('\n', [dimension.Id, dimension.Name, $"{dimension.Lens}", dimension.Question, .. dimension.Rubric]);

    private static string Of(Provenance? provenance) => provenance is null ? "own" : $"{provenance.Origin} {provenance.Code}";

    private static string Or<T>(T? value)
        where T : struct => value?.ToString() ?? "?";
}
