using RoleCompare.Matching;
using RoleCompare.Naming;

namespace RoleCompare.Explaining;

/// <summary>A skill that stands between a person and a role, in plain words with a quote.</summary>
/// <param name="Skill">The skill, and what having it would add to the score.</param>
/// <param name="Text">What is missing, as a sentence that stands alone.</param>
/// <param name="Quote">What the level asked for looks like, in the catalogue's words.</param>
public sealed record MissingReason(MissingSkill Skill, string Text, string Quote)
{
    internal static MissingReason Create(MissingSkill skill) => new(skill, Describe(skill), skill.Need.Skill.Describe(skill.Need.Level));

    private static string Describe(MissingSkill skill)
    {
        var asked = skill.Need.Level is { } level ? $"{level} ({skill.Need.Need.Word()})" : $"a level that is not stated ({skill.Need.Need.Word()})";
        var name = skill.Need.Skill.Name;
        return skill.YouSaid.Length == 0 ? $"{name} is asked for at {asked}; you did not mention it." : $"{name} is asked for at {asked}; you said \"{skill.YouSaid}\".";
    }
}
