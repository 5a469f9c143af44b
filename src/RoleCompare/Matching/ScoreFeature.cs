namespace RoleCompare.Matching;

/// <summary>
/// What a score is a weighted sum of: each feature is a number that an answer and a role give, and has one learned weight. Beside these there is one feature for
/// each dimension; see <see cref="ScoreWeights.Dimensions"/>.
/// </summary>
public enum ScoreFeature
{
    /// <summary>The person has a skill that the role asks for: the skill's share of all that the role asks for.</summary>
    SkillHad,

    /// <summary>They have it below the level asked for: minus the share, times the part of the level that is missing.</summary>
    SkillBelow,

    /// <summary>They have it two or more levels above the level asked for: minus the share, times a quarter for each level beyond the first.</summary>
    SkillAbove,

    /// <summary>They said that they do not have it: minus the share.</summary>
    SkillLacking,

    /// <summary>The role makes use of a skill of theirs: their level as a part of the highest, times how few roles ask for the skill.</summary>
    SkillUsed,

    /// <summary>A sentence of the goals is like the role as a whole, in spreads over the roles.</summary>
    GoalWhole,

    /// <summary>A sentence of the goals is like the role's nearest text, in spreads over the roles.</summary>
    GoalPart,

    /// <summary>A sentence of the experience is like the role as a whole, in spreads over the roles.</summary>
    ExperienceWhole,

    /// <summary>A sentence of the experience is like the role's nearest text, in spreads over the roles.</summary>
    ExperiencePart,

    /// <summary>A wanted level against the role's: the same 1, two apart 0, four or more apart −1.</summary>
    Wish,

    /// <summary>The wanted seniority against the role's, on the same scale.</summary>
    WantedSeniority,

    /// <summary>A stated move leads here from the person's role: 1.</summary>
    MoveFromCurrent,

    /// <summary>Stated moves lead from here to the role they want to reach: 1 for that role itself, less the farther it is.</summary>
    MoveTowardsTarget,

    /// <summary>The role is more than one step of seniority above the person's role, so that they are under-qualified: minus a third for each step beyond the first, −1 at most.</summary>
    StepsAhead,

    /// <summary>The role is below the person's role in seniority, so that they are over-qualified: minus a third for each step, −1 at most.</summary>
    StepsBehind,
}
