using RoleCompare.Matching;
using RoleCompare.Resumes;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints what a CV suggests for a profile.</summary>
internal static class ProposalReport
{
    /// <summary>Writes the proposal to standard output.</summary>
    public static void Write(ResumeProposal proposal)
    {
        Output.Line(proposal.CurrentRole is { } current ? $"Current role: {current.Role.Title}, from \"{current.Phrase}\"." : "Current role: the CV names none that the catalogue knows.");
        Output.Line();
        foreach (var skill in proposal.Skills)
        {
            Output.Line($"{skill.Skill.Name}  {LevelOf(skill)}");
            Output.Line($"\"{skill.Phrase}\"{Recognised(skill)}", indent: 4);
        }

        if (proposal.Skills.Count == 0)
            Output.Line("No skill of the catalogue was found.");
        Output.Line();
        Output.Line($"{proposal.Skills.Count} skills, {proposal.WithLevels.Count} with a level. Nothing is accepted yet: run this in a terminal to confirm each, or add --yes to make a profile of the current role and of the skills with a level.");
        AttributionLines.Write(proposal.Origins);
    }

    /// <summary>The level and the words that support it, or that there are none.</summary>
    public static string LevelOf(ProposedSkill skill) => skill.Level is { } level ? $"level {level} (\"{skill.Why}\")" : "level?";

    /// <summary>What stands behind a phrase that does not name the skill.</summary>
    public static string Recognised(ProposedSkill skill) => skill.By == SkillNameMatch.Meaning ? $" (by meaning, {skill.Similarity:0.00})" : "";
}
