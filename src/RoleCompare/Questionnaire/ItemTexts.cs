using RoleCompare.Catalog;
using RoleCompare.Profiles;

namespace RoleCompare.Questionnaire;

/// <summary>The words of the questions.</summary>
internal static class ItemTexts
{
    public const string PreferencePrefix = "preferences.";
    public const string SkillPrefix = "skills.";
    public const string SeniorityId = PreferencePrefix + ProfileReader.SeniorityMember;
    public const string NoPeopleManagementId = "constraints.noPeopleManagement";
    public const string MinSeniorityId = "constraints.minSeniority";
    public const string MaxSeniorityId = "constraints.maxSeniority";
    public const string ExcludedRolesId = "constraints.excludeRoles";
    public const string GoalsId = "goals";
    public const string ExperienceId = "experience";
    public const string CurrentRoleId = "currentRole";
    public const string TargetRoleId = "targetRole";

    /// <summary>The choice that sets no bound to the seniority.</summary>
    public const int NoBound = 0;

    // For a catalogue that does not describe the levels of its skills.
    private static readonly string[] UndescribedLevels =
    [
        "none", "I do it with help", "I do ordinary cases with little help", "I work on my own", "I take the hard cases", "I am the one whom others ask",
    ];

    public static Question Goals { get; } = Open(
        GoalsId, QuestionKind.Text, "What you want", "What do you want from your next role? A sentence or two in your own words; what you want to avoid helps as well.",
        "Your words are held against what every role says of itself, so that the questions after this one start where you want to go.");

    public static Question Experience { get; } = Open(
        ExperienceId, QuestionKind.Text, "What you did", "What have you done so far? A few sentences on work that you would tell a colleague about.",
        "What you did is compared with the work that each role describes; it counts beside the single skills.");

    public static Question CurrentRole { get; } = Open(
        CurrentRoleId, QuestionKind.Role, "Your role now", "Which role do you have now? Its title; leave it open if none comes near.",
        "Roles state where people go from them. Your own role is left out of the ranking.");

    public static Question TargetRole { get; } = Open(
        TargetRoleId, QuestionKind.Role, "The role in the end", "Is there a role that you want to reach in the end? Its title; leave it open if you do not know.",
        "Roles that lead there come before equals that do not.");

    /// <summary>What is asked first: nothing tells in advance what free text and roles are worth, and they save many questions.</summary>
    public static IReadOnlyList<Question> Opening { get; } = [Goals, CurrentRole, Experience];

    public static Question ExcludedRoles { get; } = Open(
        ExcludedRolesId, QuestionKind.Constraint, "Roles you rule out", "Which roles are out of the question? Their titles, separated by semicolons.",
        "They are taken out of the ranking, whatever else speaks for them.");

    public static Question Preference(Dimension dimension, RoleCatalog catalog)
    {
        var levels = catalog.Roles.Select(role => role[dimension.Id].Level?.Value).Where(level => level is not null).ToList();
        return new Question
        {
            Id = PreferencePrefix + dimension.Id,
            Kind = QuestionKind.Preference,
            Title = dimension.Name,
            Prompt = dimension.Question,
            Why = $"Of the {levels.Count} roles with a level for it, {levels.Count(level => level <= 2)} stand at 1 or 2 and {levels.Count(level => level >= 4)} at 4 or 5.",
            Choices = [.. dimension.Rubric.Select((text, i) => new AnswerChoice(i + 1, text))],
            Area = dimension.Lens.ToString().ToLowerInvariant(),
        };
    }

    public static Question Seniority(RoleCatalog catalog)
    {
        var levels = catalog.Roles.Select(role => role.Seniority?.Value).Where(level => level is not null).ToList();
        return new Question
        {
            Id = SeniorityId,
            Kind = QuestionKind.Seniority,
            Title = "Seniority",
            Prompt = "How senior do you want your next role to be?",
            Why = $"{levels.Count(level => level <= 3)} roles are for practitioners and beginners, {levels.Count(level => level == 4)} for seniors, {levels.Count(level => level >= 5)} lead others or a whole field.",
            Choices = [.. SeniorityChoices],
            Area = "seniority",
        };
    }

    public static Question Skill(Skill skill, IReadOnlyList<RoleSkill> needs, RoleCatalog catalog)
    {
        var essential = needs.Count(need => need.Need == SkillNeed.Essential);
        return new Question
        {
            Id = SkillPrefix + skill.Id,
            Kind = QuestionKind.Skill,
            Title = skill.Name,
            Prompt = $"How well do you know {skill.Name}?{(skill.Description is { } description && description != skill.Name ? $" {description}" : "")}",
            Why = $"{needs.Count} of {catalog.Roles.Count} roles {(needs.Count == 1 ? "asks" : "ask")} for it, {essential} of them as essential.",
            Choices = [.. Enumerable.Range(SkillLevel.Minimum, SkillLevel.Maximum + 1).Select(value => new AnswerChoice(value, LevelText(skill, value)))],
            Area = skill.Category,
        };
    }

    public static Question NoPeopleManagement(RoleCatalog catalog) => new()
    {
        Id = NoPeopleManagementId,
        Kind = QuestionKind.Constraint,
        Title = "Managing people",
        Prompt = "What about roles in which you would manage people?",
        Why = $"{catalog.Roles.Count(role => ManagesPeople(role) == true)} roles do; they can all be taken out of the ranking.",
        Choices = [new AnswerChoice(0, "keep them in the ranking"), new AnswerChoice(1, "take them out of the ranking")],
        Area = "constraints",
    };

    public static Question MinSeniority(RoleCatalog catalog) => Bound(
        MinSeniorityId, "Least seniority", "Is there a seniority below which you would not take a role?", $"It takes the roles below it out of the ranking; {Share(catalog, seniority => seniority <= 2)} are for trainees and juniors.");

    public static Question MaxSeniority(RoleCatalog catalog) => Bound(
        MaxSeniorityId, "Highest seniority", "Is there a seniority above which you would not take a role?", $"It takes the roles above it out of the ranking; {Share(catalog, seniority => seniority >= 6)} are for directors and executives.");

    /// <summary>Whether a role manages people, as the constraint understands it; null when it is not known.</summary>
    public static bool? ManagesPeople(Role role) => role["team-management"].Level is { } level ? level.Value >= ProfileConstraints.ManagesPeopleFrom : null;

    private static IEnumerable<AnswerChoice> SeniorityChoices =>
        Enumerable.Range(Catalog.Seniority.Minimum, Catalog.Seniority.Maximum).Select(value => new AnswerChoice(value, Catalog.Seniority.Create(value).Describe()));

    private static string Share(RoleCatalog catalog, Func<int, bool> where) =>
        $"{catalog.Roles.Count(role => role.Seniority is { } seniority && where(seniority.Value))} of {catalog.Roles.Count}";

    private static Question Bound(string id, string title, string prompt, string why) => new()
    {
        Id = id,
        Kind = QuestionKind.Constraint,
        Title = title,
        Prompt = prompt,
        Why = why,
        Choices = [new AnswerChoice(NoBound, "no limit"), .. SeniorityChoices],
        Area = "constraints",
    };

    private static string LevelText(Skill skill, int level)
    {
        if (level == 0 || skill.Levels.Count == 0)
            return UndescribedLevels[level];
        return level % 2 == 1 ? skill.Levels[level / 2] : $"between {level - 1} and {level + 1}";
    }

    private static Question Open(string id, QuestionKind kind, string title, string prompt, string why) => new()
    {
        Id = id,
        Kind = kind,
        Title = title,
        Prompt = prompt,
        Why = why,
        Choices = [],
        Area = kind == QuestionKind.Text ? "words" : "roles",
    };
}
