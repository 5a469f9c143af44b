using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>A skill that a role asks for and the person does not have at the level asked for.</summary>
/// <param name="Need">What the role asks for.</param>
/// <param name="Has">The level that the person stated, 0 to 4; null when they did not mention the skill.</param>
/// <param name="YouSaid">Their own words; empty when they did not mention it.</param>
/// <param name="WouldAdd">What having it at the level asked for would add to the role's score, 0 or more; not rounded. Exact, because the score is a sum.</param>
public sealed record MissingSkill(RoleSkill Need, SkillLevel? Has, string YouSaid, double WouldAdd);
