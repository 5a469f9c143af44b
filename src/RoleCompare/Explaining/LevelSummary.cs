using RoleCompare.Matching;

namespace RoleCompare.Explaining;

/// <summary>How a person's levels lie to what a role asks for, in both directions.</summary>
/// <param name="Met">How many of its skills they have at the level asked for, or one above.</param>
/// <param name="Below">How many they have below it: there they are under-qualified.</param>
/// <param name="Above">How many they have two or more levels above it: there they are over-qualified.</param>
/// <param name="Lacking">How many they said they do not have.</param>
/// <param name="NotMentioned">How many they did not mention.</param>
/// <param name="SeniorityStep">The role's seniority less that of the person's role; null where one of them is not known.</param>
public sealed record LevelSummary(int Met, int Below, int Above, int Lacking, int NotMentioned, int? SeniorityStep)
{
    /// <summary>Counts what a match shows.</summary>
    public static LevelSummary Of(RoleMatch match, UnderstoodProfile understood)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(understood);
        var levels = understood.Skills.Where(skill => skill.Skill is not null).GroupBy(skill => skill.Skill!).ToDictionary(same => same.Key, same => same.Max(skill => skill.Stated.Level));
        var fits = match.Role.Skills
            .Select(need => levels.TryGetValue(need.Skill, out var level) ? SkillScorer.FitOf(level.Value, need.Level?.Value ?? RoleNeeds.Need.UnstatedLevel) : (SkillFit?)null)
            .ToLookup(fit => fit);
        return new LevelSummary(
            fits[SkillFit.Met].Count(),
            fits[SkillFit.Below].Count(),
            fits[SkillFit.Above].Count(),
            fits[SkillFit.Missing].Count(),
            fits[null].Count(),
            match.Role.Seniority?.Value - understood.CurrentRole?.Seniority?.Value);
    }

    /// <summary>The summary as sentences; empty when there is nothing to tell.</summary>
    public string Describe()
    {
        var skills = Met + Below + Above + Lacking == 0 ? "" : $"Skills: {string.Join(", ", Counts())}.";
        var step = SeniorityStep switch
        {
            null => "",
            0 => "Seniority: the same as your role.",
            1 => "Seniority: one step above your role.",
            -1 => "Seniority: one step below your role.",
            > 1 => $"Seniority: {SeniorityStep} steps above your role.",
            _ => $"Seniority: {-SeniorityStep} steps below your role.",
        };
        return string.Join(" ", ((string[])[skills, step]).Where(sentence => sentence.Length > 0));
    }

    private IEnumerable<string> Counts()
    {
        yield return $"{Met} at the level asked for";
        if (Below > 0)
            yield return $"{Below} below it";
        if (Above > 0)
            yield return $"{Above} well above it";
        if (Lacking > 0)
            yield return $"{Lacking} that you do not have";
        if (NotMentioned > 0)
            yield return $"{NotMentioned} not mentioned";
    }
}
