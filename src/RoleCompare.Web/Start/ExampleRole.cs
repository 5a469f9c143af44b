using RoleCompare.Catalog;
using RoleCompare.Confidence;
using RoleCompare.Explaining;
using RoleCompare.Matching;

namespace RoleCompare.Web.Start;

/// <summary>A role of the example.</summary>
/// <param name="Explanation">Why it stands where it stands.</param>
/// <param name="Range">Between which places; null where that is not known.</param>
public sealed record ExampleRole(Explanation Explanation, RankRange? Range)
{
    /// <summary>The role.</summary>
    public Role Role => Explanation.Match.Role;

    /// <summary>What speaks for it by where it comes from: skills, words, wishes; each at least 0.</summary>
    public IReadOnlyList<(string Kind, double Value)> Parts =>
    [
        ("can", Sum(ContributionSource.Skill)),
        ("wrote", Sum(ContributionSource.Goal) + Sum(ContributionSource.Experience)),
        ("want", Sum(ContributionSource.Preference)),
    ];

    /// <summary>What the role says to the person's own words, verbatim; null where it says nothing.</summary>
    public string? Quote => Explanation.For.FirstOrDefault(reason => reason.Contribution.Source == ContributionSource.Goal && reason.Quote.Length > 0)?.Quote;

    private double Sum(ContributionSource source) => Explanation.For.Where(reason => reason.Contribution.Source == source).Sum(reason => reason.Contribution.Value);
}
