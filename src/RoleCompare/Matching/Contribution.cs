using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>One part of a role's score, with the words on both sides that it rests on.</summary>
public sealed record Contribution
{
    /// <summary>What kind of answer it comes from.</summary>
    public required ContributionSource Source { get; init; }

    /// <summary>The dimension it concerns; null when it concerns none.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>The skill it concerns; null when it concerns none.</summary>
    public Skill? Skill { get; init; }

    /// <summary>How the person's level compares with what the role asks for; null when it concerns no skill of a role.</summary>
    public SkillFit? SkillFit { get; init; }

    /// <summary>Whether the person's words name what they want to avoid, so that likeness to the role counts against it.</summary>
    public bool IsAversion { get; init; }

    /// <summary>Which of the person's roles it concerns; null when it is about no move.</summary>
    public MoveRelation? Relation { get; init; }

    /// <summary>How many steps of seniority the role is above the one that the person has, negative for below; null when it is about something else.</summary>
    public int? SeniorityStep { get; init; }

    /// <summary>What it adds to the score: a multiple of 0.000001, negative when it speaks against the role.</summary>
    public required double Value { get; init; }

    /// <summary>The person's own words or answer, verbatim; empty when they said nothing of it.</summary>
    public required string YouSaid { get; init; }

    /// <summary>The catalogue's words, verbatim; empty when the role says nothing of it.</summary>
    public required string RoleSays { get; init; }
}

/// <summary>The kinds of answers that contributions come from.</summary>
public enum ContributionSource
{
    /// <summary>A skill that the person has, or that the role asks for.</summary>
    Skill,

    /// <summary>A sentence of the person's goals.</summary>
    Goal,

    /// <summary>A sentence of the person's experience.</summary>
    Experience,

    /// <summary>A wanted level on a dimension.</summary>
    Preference,

    /// <summary>A stated move from the person's current role, the steps of seniority from it, or stated moves towards their target role.</summary>
    Progression,

    /// <summary>What every role starts from; and, in a second part, what a sum goes beyond the ends of the scale by.</summary>
    Base,
}

/// <summary>What connects a role with a person's roles.</summary>
public enum MoveRelation
{
    /// <summary>A stated move from the role they have now to this one.</summary>
    FromCurrentRole,

    /// <summary>The role is more than one step of seniority above the one they have.</summary>
    StepsAhead,

    /// <summary>The role is below the one they have in seniority.</summary>
    StepsBehind,

    /// <summary>From this role towards the one they want to reach.</summary>
    TowardsTargetRole,
}

/// <summary>How a person's level of a skill compares with what a role asks for.</summary>
public enum SkillFit
{
    /// <summary>The role asks for it and the person said that they do not have it.</summary>
    Missing,

    /// <summary>The person has it, at a lower level than the role asks for.</summary>
    Below,

    /// <summary>The person has it at the level asked for, or one above.</summary>
    Met,

    /// <summary>The person has it at two or more levels above what the role asks for.</summary>
    Above,
}
