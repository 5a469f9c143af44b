using RoleCompare.Catalog;

namespace RoleCompare.Comparing;

/// <summary>Finds the publications whose words or facts a comparison shows.</summary>
internal static class ComparedOrigins
{
    /// <summary>Those of the roles, of the skills that they ask for and of the roles that they lead to, each once, by id.</summary>
    public static IReadOnlyList<Origin> Of(RoleComparison comparison) =>
        [.. comparison.Roles.Select(role => role.Provenance)
            .Concat(comparison.Moves.Select(move => move.To.Provenance))
            .Concat(comparison.Skills.Select(row => row.Skill.Provenance))
            .OfType<Provenance>()
            .Select(provenance => provenance.Origin)
            .DistinctBy(origin => origin.Id)
            .OrderBy(origin => origin.Id, StringComparer.Ordinal)];
}
