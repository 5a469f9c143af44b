using RoleCompare.Matching;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Says which skills were taken for what, where that is not plain from the name.</summary>
internal static class UnderstoodLine
{
    private const int Shown = 12;

    /// <summary>Writes the line to standard output, and a blank one after it; nothing when every name is plain.</summary>
    public static void Write(UnderstoodProfile understood)
    {
        var taken = understood.Skills
            .Where(skill => skill.By is SkillNameMatch.Alias or SkillNameMatch.Meaning)
            .Select(skill => skill.By == SkillNameMatch.Meaning
                ? $"\"{skill.Stated.Name}\" as {skill.Skill!.Name} (nearest meaning, {skill.Similarity:0.00})"
                : $"\"{skill.Stated.Name}\" as {skill.Skill!.Name}")
            .ToList();
        if (taken.Count == 0)
            return;
        var more = taken.Count > Shown ? $"; and {taken.Count - Shown} more (--json lists all)" : "";
        Output.Write(new Text($"Understood {string.Join("; ", taken.Take(Shown))}{more}.\n\n"));
    }
}
