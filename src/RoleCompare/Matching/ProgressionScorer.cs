using RoleCompare.Catalog;
using RoleCompare.Paths;

namespace RoleCompare.Matching;

/// <summary>
/// Scores a role by the stated moves around it: whether the person's current role leads to it, and how near its own moves lead
/// to the role that the person wants in the end. Where both were said they weigh the same.
/// </summary>
internal sealed class ProgressionScorer
{
    private static readonly double[] ByMovesToTarget = [1, 0.75, 0.4, 0.1];
    private const double Farther = -0.2;
    private const double NotStated = -0.3;

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
            : new ProgressionScorer(understood, understood.TargetRole is { } target ? MoveDistances.To(catalog, target) : null);

    /// <summary>The evidence of the stated moves for one role.</summary>
    public IEnumerable<Evidence> Score(Role role)
    {
        var share = _understood.CurrentRole is not null && _understood.TargetRole is not null ? 0.5 : 1;
        if (_understood.CurrentRole is { } current)
        {
            var move = current.Progressions.FirstOrDefault(move => move.To == role.Id);
            yield return new Evidence(share * (move is null ? NotStated : 1), _understood.Profile.CurrentRole!, move?.Sentence ?? "")
            {
                Relation = MoveRelation.FromCurrentRole,
            };
        }

        if (_toTarget is not null)
        {
            var moves = _toTarget.Of(role.Id);
            var value = moves is { } count && count < ByMovesToTarget.Length ? ByMovesToTarget[count] : moves is null ? NotStated : Farther;
            var next = moves > 0 ? role.Progressions.FirstOrDefault(move => _toTarget.Of(move.To) == moves - 1) : null;
            yield return new Evidence(share * value, _understood.Profile.TargetRole!, next?.Sentence ?? (moves == 0 ? role.Title : ""))
            {
                Relation = MoveRelation.TowardsTargetRole,
            };
        }
    }
}
