using RoleCompare.Matching;

namespace RoleCompare.Explaining;

/// <summary>Why one role stands above another: the parts of both scores, subtracted. The differences add up to that of the scores.</summary>
/// <param name="First">The role that is explained.</param>
/// <param name="Second">The role it is held against.</param>
/// <param name="Parts">The differences that are not zero, largest first, whatever the sign.</param>
public sealed record ScoreDifference(RoleMatch First, RoleMatch Second, IReadOnlyList<DifferencePart> Parts)
{
    /// <summary>The first role's score less the second's, from −1 to 1: the sum of the parts.</summary>
    public double Value => (double)Parts.Sum(part => part.Steps) / Score.Steps;

    /// <summary>Subtracts the parts of two scores of the same ranking. Parts belong together when they have the same source and answer.</summary>
    public static ScoreDifference Create(RoleMatch first, RoleMatch second)
    {
        var left = Group(first);
        var right = Group(second);
        var parts = left.Keys.Union(right.Keys)
            .Select(key => ToPart(key, left.GetValueOrDefault(key), right.GetValueOrDefault(key)))
            .Where(part => part.Steps != 0)
            .OrderByDescending(part => Math.Abs(part.Steps))
            .ThenBy(part => part.Subject, StringComparer.Ordinal)
            .ToList();
        return new ScoreDifference(first, second, parts);
    }

    private static Dictionary<(ContributionSource, string), List<Contribution>> Group(RoleMatch match) =>
        match.Contributions.GroupBy(part => (part.Source, Subject(part))).ToDictionary(group => group.Key, group => group.ToList());

    private static string Subject(Contribution part) => part.Source switch
    {
        ContributionSource.Skill => part.Skill!.Name,
        ContributionSource.Preference => part.Dimension?.Name ?? "Seniority",
        ContributionSource.Progression => part.Relation switch
        {
            MoveRelation.FromCurrentRole => $"Moves from {part.YouSaid}",
            MoveRelation.TowardsTargetRole => $"Moves to {part.YouSaid}",
            _ => $"Seniority beside {part.YouSaid}",
        },
        ContributionSource.Base => "The scale",
        _ => part.YouSaid,
    };

    private static DifferencePart ToPart((ContributionSource Source, string Subject) key, List<Contribution>? first, List<Contribution>? second) =>
        new(key.Source, key.Subject, Steps(first), Steps(second), first?[0].RoleSays ?? "", second?[0].RoleSays ?? "");

    private static int Steps(List<Contribution>? parts) => parts?.Sum(part => Score.ToSteps(part.Value)) ?? 0;
}

/// <summary>What one answer adds to two roles' scores.</summary>
/// <param name="Source">The kind of answer.</param>
/// <param name="Subject">What it is about: a skill, a dimension, or the person's own words.</param>
/// <param name="FirstSteps">What it adds to the first role, in steps of 0.000001.</param>
/// <param name="SecondSteps">What it adds to the second role, in steps of 0.000001.</param>
/// <param name="FirstSays">The first role's words, verbatim; may be empty.</param>
/// <param name="SecondSays">The second role's words, verbatim; may be empty.</param>
public sealed record DifferencePart(ContributionSource Source, string Subject, int FirstSteps, int SecondSteps, string FirstSays, string SecondSays)
{
    /// <summary>The first role's part less the second's, in steps of 0.000001.</summary>
    public int Steps => FirstSteps - SecondSteps;

    /// <summary>The first role's part less the second's.</summary>
    public double Value => (double)Steps / Score.Steps;
}
