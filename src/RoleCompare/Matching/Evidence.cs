using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>
/// What one answer says of one role, before the source it belongs to is weighted. The values of one source for one role add up
/// to a number from −1 (all against) to 1 (all for).
/// </summary>
internal sealed record Evidence(double Value, string YouSaid, string RoleSays)
{
    public Dimension? Dimension { get; init; }

    public Skill? Skill { get; init; }

    public SkillFit? SkillFit { get; init; }

    public bool IsAversion { get; init; }

    public MoveRelation? Relation { get; init; }
}
