using RoleCompare.Catalog;
using RoleCompare.Paths;

namespace RoleCompare.Matching;

/// <summary>
/// Scores a role by the person's roles: whether the current one leads to it by a stated move and how many steps of seniority lie between them, and how near its own stated moves
/// lead to the role that the person wants to reach in the end, not through roles that the constraints rule out.
/// </summary>
internal sealed class ProgressionScorer
{
    private const double Steps = 3;

    private static readonly double[] ByMovesToTarget = [1, 0.75, 0.4, 0.1];

    private readonly UnderstoodProfile _understood;
    private readonly MoveDistances? _toTarget;

    private ProgressionScorer(UnderstoodProfile understood, MoveDistances? toTarget)
    {
        _understood = understood;
        _toTarget = toTarget;
    }

    /// <summary>Prepares the distances to the target role.</summary>
    /// <returns>A scorer, or null when the person named neither a current nor a target role.</returns>
    public static ProgressionScorer? Create(RoleCatalog catalog, UnderstoodProfile understood) =>
        understood.CurrentRole is null && understood.TargetRole is null
            ? null
            : new ProgressionScorer(understood, understood.TargetRole is { } target ? MoveDistances.To(catalog, target, role => ConstraintFilter.RulesOut(understood, role)) : null);

    /// <summary>What the person's roles are worth to one role.</summary>
    public double Of(ScoreWeights weights, Role role)
    {
        var sum = 0.0;
        if (_understood.CurrentRole is { } current)
        {
            if (MoveTo(current, role) is not null)
                sum += weights[ScoreFeature.MoveFromCurrent];
            sum += (weights[ScoreFeature.StepsAhead] * Ahead(current, role)) + (weights[ScoreFeature.StepsBehind] * Behind(current, role));
        }

        return sum + (weights[ScoreFeature.MoveTowardsTarget] * Towards(role));
    }

    /// <summary>The evidence of the person's roles for one role.</summary>
    public IEnumerable<Evidence> Score(Role role)
    {
        if (_understood.CurrentRole is { } current)
        {
            if (MoveTo(current, role) is { } move)
                yield return About(MoveRelation.FromCurrentRole, new FeatureValue(ScoreFeature.MoveFromCurrent, 1), move.Sentence);
            if (Ahead(current, role) is < 0 and var ahead)
                yield return About(MoveRelation.StepsAhead, new FeatureValue(ScoreFeature.StepsAhead, ahead), StepsOf(role)) with { SeniorityStep = StepsBetween(current, role) };
            if (Behind(current, role) is < 0 and var behind)
                yield return About(MoveRelation.StepsBehind, new FeatureValue(ScoreFeature.StepsBehind, behind), StepsOf(role)) with { SeniorityStep = StepsBetween(current, role) };
        }

        if (Towards(role) is > 0 and var near)
        {
            var moves = _toTarget!.Of(role.Id);
            var next = role.Progressions.FirstOrDefault(move => _toTarget.Of(move.To) == moves - 1);
            yield return new Evidence(ContributionSource.Progression, [new FeatureValue(ScoreFeature.MoveTowardsTarget, near)], _understood.Profile.TargetRole!, next?.Sentence ?? role.Title)
            {
                Relation = MoveRelation.TowardsTargetRole,
            };
        }
    }

    private static Progression? MoveTo(Role current, Role role)
    {
        foreach (var move in current.Progressions)
        {
            if (move.To == role.Id)
                return move;
        }

        return null;
    }

    private static double Ahead(Role current, Role role) => -Math.Clamp((StepsBetween(current, role) - 1) / Steps, 0, 1);

    private static double Behind(Role current, Role role) => -Math.Clamp(-StepsBetween(current, role) / Steps, 0, 1);

    private static int StepsBetween(Role current, Role role) => role.Seniority?.Value - current.Seniority?.Value ?? 0;

    private static string StepsOf(Role role) => $"{role.Seniority}: {role.Seniority!.Value.Describe()}";

    private double Towards(Role role) => _toTarget?.Of(role.Id) is { } moves && moves < ByMovesToTarget.Length ? ByMovesToTarget[moves] : 0;

    private Evidence About(MoveRelation relation, FeatureValue value, string roleSays) =>
        new(ContributionSource.Progression, [value], _understood.Profile.CurrentRole!, roleSays) { Relation = relation };
}
