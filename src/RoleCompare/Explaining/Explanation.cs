using RoleCompare.Matching;

namespace RoleCompare.Explaining;

/// <summary>Why a role stands where it stands: every part of its score, grouped. Together with the base the values add up to the score.</summary>
public sealed class Explanation
{
    private Explanation(RoleMatch match, IReadOnlyList<Reason> reasonsFor, IReadOnlyList<Reason> against, IReadOnlyList<Reason> missing)
    {
        Match = match;
        For = reasonsFor;
        Against = against;
        Missing = missing;
    }

    /// <summary>The role's place and score.</summary>
    public RoleMatch Match { get; }

    /// <summary>What speaks for the role, strongest first.</summary>
    public IReadOnlyList<Reason> For { get; }

    /// <summary>What speaks against it in what the person said, strongest first.</summary>
    public IReadOnlyList<Reason> Against { get; }

    /// <summary>The skills it asks for that the person lacks or did not mention, most weighty first. They count against it as well.</summary>
    public IReadOnlyList<Reason> Missing { get; }

    /// <summary>Explains a place in a ranking.</summary>
    public static Explanation Create(RoleMatch match, QuoteSelector quotes)
    {
        var reasons = match.Contributions
            .Where(part => part.Source != ContributionSource.Base)
            .Select(part => Reason.Create(match.Role, part, quotes))
            .ToList();
        return new Explanation(
            match,
            [.. reasons.Where(reason => reason.Contribution.Value > 0)],
            [.. reasons.Where(reason => reason.Contribution.Value < 0 && reason.Contribution.SkillFit != SkillFit.Missing)],
            [.. reasons.Where(reason => reason.Contribution.Value < 0 && reason.Contribution.SkillFit == SkillFit.Missing)]);
    }
}
