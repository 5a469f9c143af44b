namespace RoleCompare.Training.Pairs;

/// <summary>
/// Pairs that fill batches of their own. The other pairs of a batch are what a text must be told from. The long texts of sets nearly always
/// differ from a lone title, so they learn more among their like; and where the releases never meet in a batch, nothing is learnt from
/// the dialect of each, which would keep the names that they have for one job apart (docs/model-experiments.md).
/// </summary>
internal enum BatchStream
{
    /// <summary>What belongs to no other stream, and what fills no batch there.</summary>
    Mixed,

    /// <summary>O*NET: pairs of two texts; and those of the catalogue, which learns to be told from occupations there.</summary>
    Onet,

    /// <summary>ESCO: pairs of two texts of occupations.</summary>
    EscoOccupation,

    /// <summary>ESCO: pairs of two texts of skills.</summary>
    EscoSkill,

    /// <summary>Sets of tasks, and sets across the releases.</summary>
    TaskSet,

    /// <summary>Sets of skills.</summary>
    SkillSet,
}
