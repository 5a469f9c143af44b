using RoleCompare.Catalog;

namespace RoleCompare.Comparing;

/// <summary>What the compared roles ask of one skill.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Cells">Each role's entry, in the order of the columns; null where the role does not ask for it.</param>
/// <param name="Group">How many of the roles ask for it.</param>
/// <param name="Have">The level that the person said they have; null when they did not say, or no profile was given.</param>
public sealed record SkillRow(Skill Skill, IReadOnlyList<RoleSkill?> Cells, SkillGroup Group, SkillLevel? Have)
{
    /// <summary>Whether the roles ask for different levels, or some do not ask for it at all.</summary>
    public bool Differs => Cells.Any(cell => cell is null != Cells[0] is null || cell?.Level != Cells[0]?.Level);

    /// <summary>Whether a role asks for a higher level than another that asks for the skill, and for no lower one than any.</summary>
    /// <param name="column">The role's column.</param>
    public bool NeedsMost(int column)
    {
        var levels = Cells.Select(cell => cell?.Level).OfType<SkillLevel>().ToList();
        return Cells[column]?.Level is { } own && levels.Any(level => level < own) && levels.TrueForAll(level => level <= own);
    }

    /// <summary>How many levels the person lacks of what a role asks for; null when the role does not ask for the skill, or a level is not known.</summary>
    /// <param name="column">The role's column.</param>
    public int? Gap(int column) => Cells[column]?.Level is { } asked && Have is { } have ? Math.Max(0, asked.Value - have.Value) : null;

    /// <summary>Levels that a role asks for above (or, negative, below) the role in the first column; null when one of them does not ask for the skill, or a level is not known.</summary>
    /// <param name="column">The role's column.</param>
    public int? FromFirst(int column) => Cells[column]?.Level?.Value - Cells[0]?.Level?.Value;
}

/// <summary>How many of the compared roles ask for a skill. Roles of which no skill is known are not counted.</summary>
public enum SkillGroup
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Two or more, not all.</summary>
    Some,

    /// <summary>One.</summary>
    One,
}
