namespace RoleCompare.Training.Pairs;

/// <summary>
/// Pairs that fill batches of their own. The other pairs of a batch are what a text must be told from, so the long texts of sets,
/// which nearly always differ from a lone title or skill, learn more among their like.
/// </summary>
internal enum BatchStream
{
    /// <summary>All pairs of two texts.</summary>
    Single,

    /// <summary>Sets of tasks, and sets across the releases.</summary>
    TaskSet,

    /// <summary>Sets of skills.</summary>
    SkillSet,
}
