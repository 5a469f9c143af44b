using RoleCompare.Matching;
using RoleCompare.Questionnaire;

namespace RoleCompare.Confidence;

/// <summary>What a person said, laid out for drawing what they did not say.</summary>
internal sealed record KnownAnswers
{
    /// <summary>The wanted level of each dimension, and at the end the wanted seniority; 0 where nothing was said.</summary>
    public required int[] Wishes { get; init; }

    /// <summary>The level of each skill of the catalogue, or <see cref="ClosedAnswers.NotMentioned"/>.</summary>
    public required sbyte[] Skills { get; init; }

    /// <summary>What free text and the person's roles say of each role.</summary>
    public IReadOnlyList<OpenSource> Open { get; init; } = [];

    /// <summary>The logarithm of the prior of each role, up to a constant; null where all are as likely.</summary>
    public double[]? Prior { get; init; }

    /// <summary>How many statements the goals have.</summary>
    public int GoalStatements { get; init; }

    /// <summary>How many statements the experience has.</summary>
    public int ExperienceStatements { get; init; }

    /// <summary>Whether the person's constraints rule a role out.</summary>
    public Func<int, bool> IsExcluded { get; init; } = _ => false;

    /// <summary>What the person was asked and is not sure of; null where nobody asked. It tells what further answers can change from what is not known.</summary>
    public ClosedAnswers? Asked { get; init; }

    /// <summary>Takes what was drawn where further answers can still say it: nothing that was answered, or asked and left at "not sure", changes.</summary>
    /// <param name="drawnWishes">Wishes without a gap.</param>
    /// <param name="drawnSkills">Levels of skills.</param>
    /// <param name="wishes">Overwritten.</param>
    /// <param name="skills">Overwritten.</param>
    public void Answer(ReadOnlySpan<int> drawnWishes, ReadOnlySpan<sbyte> drawnSkills, Span<int> wishes, Span<sbyte> skills)
    {
        for (var wish = 0; wish < wishes.Length; wish++)
            wishes[wish] = Wishes[wish] != 0 || IsNotSureOfWish(wish) ? Wishes[wish] : drawnWishes[wish];
        for (var skill = 0; skill < skills.Length; skill++)
            skills[skill] = Skills[skill] >= 0 || IsNotSureOfSkill(skill) ? Skills[skill] : drawnSkills[skill];
    }

    private bool IsNotSureOfWish(int wish) => Asked?.IsNotSureOfWish(wish) == true;

    private bool IsNotSureOfSkill(int skill) => Asked?.IsNotSureOfSkill(skill) == true;

    /// <summary>Lays out a profile.</summary>
    /// <param name="index">The catalogue.</param>
    /// <param name="understood">The profile.</param>
    /// <param name="open">What its free text and roles say.</param>
    public static KnownAnswers Of(CatalogIndex index, UnderstoodProfile understood, IReadOnlyList<OpenSource> open)
    {
        var skills = new sbyte[index.Catalog.Skills.Count];
        Array.Fill(skills, ClosedAnswers.NotMentioned);
        foreach (var had in SkillScorer.Create(index.Needs, understood.Skills).Mentioned)
            skills[had.Number] = (sbyte)had.Level;
        return new KnownAnswers
        {
            Wishes = PreferenceScorer.Wishes(understood.Profile, index.Catalog.Dimensions),
            Skills = skills,
            Open = open,
            Prior = OpenPrior.Of(open, understood.Profile, index.Model),
            GoalStatements = Heard(open, ContributionSource.Goal, Statement.FromGoals(understood.Profile.Goals)),
            ExperienceStatements = Heard(open, ContributionSource.Experience, Statement.FromExperience(understood.Profile.Experience)),
            IsExcluded = role => ConstraintFilter.Excludes(understood, index.Catalog.Roles[role]),
        };
    }

    // A text of which nothing is understood is none.
    private static int Heard(IReadOnlyList<OpenSource> open, ContributionSource source, IReadOnlyList<Statement> statements) =>
        open.Any(said => said.Kind == source) ? statements.Count : 0;
}
