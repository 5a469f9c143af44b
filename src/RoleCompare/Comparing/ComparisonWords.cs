using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Comparing;

/// <summary>The words that every rendering of a comparison has for the same thing.</summary>
public static class ComparisonWords
{
    /// <summary>What stands where something is not known.</summary>
    public const string NotKnown = "not known";

    /// <summary>What stands where the person did not say what they want or have.</summary>
    public const string NotSaid = "not said";

    /// <summary>What stands where a role does not ask for a skill.</summary>
    public const string NotAsked = "-";

    /// <summary>A difference of levels with its sign, such as <c>+2</c>, <c>−1</c> or <c>±0</c>.</summary>
    public static string Change(int levels) => levels switch { > 0 => $"+{levels}", < 0 => $"−{-levels}", _ => "±0" };

    /// <summary>A role's family and seniority, such as <c>ai-operations, seniority 5</c>.</summary>
    public static string Facts(Role role) => $"{role.Family ?? "family not known"}, seniority {role.Seniority?.ToString() ?? NotKnown}";

    /// <summary>What a cell is to the pinned role and to what the person wants, such as <c>+2</c> and <c>1 below what you want</c>; nothing where neither is known.</summary>
    public static IEnumerable<string> Notes(DimensionCell cell)
    {
        if (cell.FromPinned is { } change)
            yield return change == 0 ? "same level" : Change(change);
        if (cell.FromWanted is { } distance)
            yield return distance == 0 ? "what you want" : $"{Math.Abs(distance)} {(distance > 0 ? "above" : "below")} what you want";
    }

    /// <summary>The dimensions of which nothing is known of any of the roles, in one line; null when there is none.</summary>
    public static string? NothingKnown(RoleComparison comparison)
    {
        var names = comparison.Dimensions.Where(row => row.IsNotKnown).Select(row => row.Dimension.Name).ToList();
        return names.Count == 0 ? null : $"Not known of any of these roles: {string.Join(", ", names)}.";
    }

    /// <summary>
    /// The heading over the skills that all, some or one of the roles ask for. What a publication does not list, a role may ask for all
    /// the same: with imported roles the heading speaks of the list.
    /// </summary>
    public static string Heading(RoleComparison comparison, SkillGroup group) => group switch
    {
        SkillGroup.All when AnyImported(comparison) => comparison.Roles.Count(RoleComparison.SkillsAreKnown) == 2 ? "Listed for both" : "Listed for all",
        SkillGroup.Some when AnyImported(comparison) => "Listed for some",
        SkillGroup.One when AnyImported(comparison) => "Listed for only one",
        SkillGroup.All => comparison.Roles.Count(RoleComparison.SkillsAreKnown) == 2 ? "Both ask for" : "All ask for",
        SkillGroup.Some => "Some ask for",
        _ => "Only one asks for",
    };

    /// <summary>What a role asks of a skill, such as <c>4 essential</c>. That a level is not known is said where others are.</summary>
    public static string Need(RoleComparison comparison, SkillRow row, int column) => row.Cells[column] switch
    {
        { Level: { } level } cell => $"{level} {cell.Need.Word()}",
        { } cell => NeedWord(comparison, cell),
        null => RoleComparison.SkillsAreKnown(comparison.Roles[column]) ? NotAsked : NotKnown,
    };

    /// <summary>What the levels of the skills are out of, or that none is known.</summary>
    public static string Scale(RoleComparison comparison) => SomeLevelIsKnown(comparison) ? $"level asked for of {SkillLevel.Maximum}" : $"levels {NotKnown}";

    /// <summary>What a role asks beyond the pinned role and beyond what the person has, such as <c>to add</c> or <c>you lack 2</c>; nothing where neither is known.</summary>
    public static IEnumerable<string> Notes(RoleComparison comparison, SkillRow row, int column)
    {
        if (comparison.Against is { } pinned && column > 0 && row.Cells[column] is not null && RoleComparison.SkillsAreKnown(pinned))
        {
            if (row.Cells[0] is null)
                yield return "to add";
            else if (row.FromFirst(column) is { } change and not 0)
                yield return Change(change);
        }

        if (row.Gap(column) is { } gap)
            yield return gap == 0 ? "you have it" : $"you lack {gap}";
    }

    /// <summary>Where a move leads, such as <c>VP of AI Operations (promotion)</c>, with a word where that role is compared too.</summary>
    public static string Target(ComparedMove move) => $"{move.To.Title} ({move.Move.Kind.Word()}{(move.StaysInside ? ", compared here" : "")})";

    internal static string NeedWord(RoleComparison comparison, RoleSkill cell) =>
        cell.Level is null && SomeLevelIsKnown(comparison) ? $"{cell.Need.Word()}, level {NotKnown}" : cell.Need.Word();

    private static bool SomeLevelIsKnown(RoleComparison comparison) => comparison.Skills.Any(row => row.Cells.Any(cell => cell?.Level is not null));

    private static bool AnyImported(RoleComparison comparison) => comparison.Roles.Any(role => role.Provenance is not null);
}
