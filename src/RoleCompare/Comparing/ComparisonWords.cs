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

    /// <summary>The heading over the skills that all, some or one of the roles ask for.</summary>
    public static string Heading(RoleComparison comparison, SkillGroup group) => group switch
    {
        SkillGroup.All => comparison.Roles.Count(RoleComparison.SkillsAreKnown) == 2 ? "Both ask for" : "All ask for",
        SkillGroup.Some => "Some ask for",
        _ => "Only one asks for",
    };

    /// <summary>What a role asks of a skill, such as <c>4 essential</c>.</summary>
    public static string Need(RoleComparison comparison, SkillRow row, int column) => row.Cells[column] switch
    {
        { Level: { } level } cell => $"{level} {cell.Need.Word()}",
        { } cell => cell.Need.Word(),
        null => RoleComparison.SkillsAreKnown(comparison.Roles[column]) ? NotAsked : NotKnown,
    };

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
}
