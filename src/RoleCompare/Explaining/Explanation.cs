using RoleCompare.Matching;

namespace RoleCompare.Explaining;

/// <summary>
/// Why a role stands where it stands: every part of its score, grouped, and what is missing. Together with the base the values of what speaks for and against it add up to the score;
/// what is missing adds nothing and takes nothing away.
/// </summary>
public sealed class Explanation
{
    private Explanation(RoleMatch match, IReadOnlyList<Reason> reasonsFor, IReadOnlyList<Reason> against, LevelSummary levels)
    {
        Match = match;
        For = reasonsFor;
        Against = against;
        Missing = [.. match.Missing.Select(MissingReason.Create)];
        Levels = levels;
    }

    /// <summary>The role's place and score.</summary>
    public RoleMatch Match { get; }

    /// <summary>What speaks for the role, strongest first.</summary>
    public IReadOnlyList<Reason> For { get; }

    /// <summary>What speaks against it, strongest first.</summary>
    public IReadOnlyList<Reason> Against { get; }

    /// <summary>The skills it asks for that the person does not have at that level, by what having them would add to the score, most first.</summary>
    public IReadOnlyList<MissingReason> Missing { get; }

    /// <summary>How the person's levels lie to what it asks for.</summary>
    public LevelSummary Levels { get; }

    /// <summary>Explains a place in a ranking.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="match">One of its places.</param>
    /// <param name="quotes">Picks the sentences that are quoted.</param>
    public static Explanation Create(RoleRanking ranking, RoleMatch match, QuoteSelector quotes)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(match);
        var reasons = match.Contributions.Skip(1).Select(part => Reason.Create(match.Role, part, quotes)).ToList();
        return new Explanation(
            match,
            [.. reasons.Where(reason => reason.Contribution.Value > 0)],
            [.. reasons.Where(reason => reason.Contribution.Value < 0)],
            LevelSummary.Of(match, ranking.Understood));
    }
}
