using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>What one answer says of one role: the values of features, and the words on both sides.</summary>
internal sealed record Evidence(ContributionSource Source, IReadOnlyList<FeatureValue> Values, string YouSaid, string RoleSays)
{
    public Dimension? Dimension { get; init; }

    public Skill? Skill { get; init; }

    public SkillFit? SkillFit { get; init; }

    public bool IsAversion { get; init; }

    public MoveRelation? Relation { get; init; }

    public int? SeniorityStep { get; init; }
}
