using RoleCompare.Catalog;

namespace RoleCompare.Comparing;

/// <summary>A role whose texts mean much the same as those of another one, and what tells the two apart.</summary>
/// <param name="Role">The near role.</param>
/// <param name="Likeness">The cosine of the mean of its texts with that of the other's, −1 to 1.</param>
/// <param name="Level">The dimension on which their levels are farthest apart; null when no level differs or is known of both.</param>
/// <param name="Skill">The skill that they ask for most differently; null when there is none or the skills of one are not known.</param>
public sealed record NearRole(Role Role, double Likeness, LevelDifference? Level, SkillDifference? Skill);

/// <summary>Two roles on one dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Own">The level of the role that is looked at.</param>
/// <param name="Other">The level of the near role.</param>
public sealed record LevelDifference(Dimension Dimension, DimensionLevel Own, DimensionLevel Other);

/// <summary>What two roles ask of one skill.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Own">What the role that is looked at asks for; null when it does not.</param>
/// <param name="Other">What the near role asks for; null when it does not.</param>
public sealed record SkillDifference(Skill Skill, RoleSkill? Own, RoleSkill? Other);
