using RoleCompare.Explaining;
using RoleCompare.Matching;

namespace RoleCompare.Web.Results;

/// <summary>What one kind of answer adds to a role's score and takes from it.</summary>
/// <param name="Name">The kind, in a word or two.</param>
/// <param name="For">The sum of what speaks for the role, 0 or more.</param>
/// <param name="Against">The sum of what speaks against it, without its sign, 0 or more.</param>
public sealed record ScorePart(string Name, double For, double Against)
{
    private static readonly (ContributionSource Source, string Name)[] Kinds =
    [
        (ContributionSource.Skill, "Skills"), (ContributionSource.Goal, "What you want"), (ContributionSource.Experience, "What you did"), (ContributionSource.Preference, "Wishes"),
        (ContributionSource.Progression, "Your moves"), (ContributionSource.Base, "End of the scale"),
    ];

    /// <summary>The parts of an explained score, in a fixed order; kinds that add nothing are left out.</summary>
    internal static IReadOnlyList<ScorePart> Of(Explanation explanation) =>
        [.. Kinds
            .Select(kind => new ScorePart(kind.Name, Sum(explanation.For, kind.Source), -Sum(explanation.Against, kind.Source)))
            .Where(part => part.For > 0 || part.Against > 0)];

    private static double Sum(IReadOnlyList<Reason> reasons, ContributionSource source) =>
        reasons.Where(reason => reason.Contribution.Source == source).Sum(reason => reason.Contribution.Value);
}
