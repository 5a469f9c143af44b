using System.Globalization;
using RoleCompare.Catalog;
using RoleCompare.Questionnaire;
using Xunit;

namespace RoleCompare.Tests.Questionnaire;

public sealed class AdaptiveQuestionnaireTests
{
    private static readonly AdaptiveQuestionnaire Questionnaire = AdaptiveQuestionnaire.Create(Shipped.Index);

    [Fact]
    public async Task It_opens_with_the_person_s_own_words_and_role()
    {
        var asked = await Ask(_ => null, 4);

        Assert.Equal(["goals", "currentRole", "experience"], asked.Take(3).Select(standing => standing.Next!.Question.Id));
        Assert.True(asked[3].Next!.Question.IsClosed);
    }

    [Fact]
    public async Task Nothing_leads_before_anything_was_answered()
    {
        var standing = (await Ask(_ => null, 3))[^1];

        Assert.Empty(standing.Leaders);
        Assert.Equal(0, standing.Settled);
        Assert.Contains(standing.Notes, note => note.StartsWith("You answered 0 questions, not counting \"not sure\";", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_answers_as_a_data_engineer_would_is_led_there_and_told_when_it_is_settled()
    {
        var role = Shipped.Role("data-engineer");
        var course = await Ask(question => AnswerOf(role, question), 60);

        var settled = course.First(standing => standing.IsSettled);

        Assert.Equal(role, settled.Leaders[0].Role);
        Assert.True(settled.Settled >= AdaptiveQuestionnaire.SettledFrom);
        Assert.NotNull(settled.Next);
    }

    [Fact]
    public async Task Before_it_is_settled_it_asks_what_could_still_rule_a_leading_role_out()
    {
        var course = await Ask(question => AnswerOf(Shipped.Role("engineering-manager"), question), 60);

        var settled = course.First(standing => standing.IsSettled);

        Assert.True(settled.Sheet.Has(Questionnaire.Bank.Get("constraints.noPeopleManagement")));
        Assert.True(settled.Sheet.Has(Questionnaire.Bank.Get("constraints.excludeRoles")));
    }

    [Fact]
    public async Task The_same_answers_give_the_same_standing()
    {
        var other = AdaptiveQuestionnaire.Create(Shipped.Index);
        var standing = (await Ask(question => AnswerOf(Shipped.Role("data-analyst"), question), 20))[^1];

        var again = await other.ConsiderAsync(standing.Sheet, TestContext.Current.CancellationToken);

        Assert.Equal(standing.Leaders, again.Leaders);
        Assert.Equal((standing.Settled, standing.Next!.Question.Id, standing.Next.Reason), (again.Settled, again.Next!.Question.Id, again.Next.Reason));
        Assert.Equal(standing.Notes, again.Notes);
    }

    [Fact]
    public async Task A_role_s_range_of_ranks_narrows()
    {
        var course = await Ask(question => AnswerOf(Shipped.Role("data-engineer"), question), 60);

        Assert.True(course[^1].Leaders.Sum(leader => leader.Range.Worst - leader.Range.Best) < course[6].Leaders.Sum(leader => leader.Range.Worst - leader.Range.Best));
    }

    [Fact]
    public async Task The_reason_names_two_leading_roles_that_the_question_tells_apart()
    {
        var standing = (await Ask(question => AnswerOf(Shipped.Role("data-engineer"), question), 14))[^1];

        Assert.StartsWith("It tells roles in the running apart: Data Engineer ", standing.Next!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_answers_are_told()
    {
        var sheet = Dimension.Ids.Aggregate(AnswerSheet.Create(Shipped.Index, Questionnaire.Bank), (sheet, id) => sheet.With(new Answer($"preferences.{id}", "3")));

        var standing = await Questionnaire.ConsiderAsync(sheet, TestContext.Current.CancellationToken);

        Assert.Contains(standing.Notes, note => note.StartsWith("All your 10 answers about what you want are 3:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_can_do_nothing_of_the_first_role_is_told()
    {
        var sheet = AnswerSheet.Create(Shipped.Index, Questionnaire.Bank).With(new Answer("goals", "I want to build data pipelines, warehouses and streaming jobs as a data engineer."));
        sheet = Shipped.Role("data-engineer").Dimensions.Aggregate(sheet, (sheet, entry) => sheet.With(new Answer($"preferences.{entry.Dimension.Id}", $"{entry.Level}")));
        sheet = Shipped.Role("data-engineer").Skills.Aggregate(sheet, (sheet, need) => sheet.With(new Answer($"skills.{need.Skill.Id}", "0")));

        var standing = await Questionnaire.ConsiderAsync(sheet, TestContext.Current.CancellationToken);

        Assert.Contains(standing.Notes, note => note.Contains("it stands first by what you want, not by what you can do", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wishes_that_no_role_comes_near_together_are_told()
    {
        var sheet = AnswerSheet.Create(Shipped.Index, Questionnaire.Bank).With(new Answer("preferences.team-management", "5")).With(new Answer("preferences.seniority", "1"));

        var standing = await Questionnaire.ConsiderAsync(sheet, TestContext.Current.CancellationToken);

        Assert.Contains(standing.Notes, note => note.StartsWith("No role of the catalogue comes within a level of both \"Team management\" at 5 and \"Seniority\" at 1;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_constraints_leave_no_role_nothing_leads()
    {
        var everything = string.Join(';', Shipped.Catalog.Roles.Select(role => role.Id));
        var sheet = AnswerSheet.Create(Shipped.Index, Questionnaire.Bank).With(new Answer("goals", "data")).With(new Answer("constraints.excludeRoles", everything));

        var standing = await Questionnaire.ConsiderAsync(sheet, TestContext.Current.CancellationToken);

        Assert.Empty(standing.Leaders);
        Assert.NotNull(standing.Next);
    }

    [Fact]
    public async Task A_constraint_that_closes_the_way_to_the_target_counts_when_it_is_answered_later()
    {
        var questionnaire = AdaptiveQuestionnaire.Create(Shipped.Index);
        var before = AnswerSheet.Create(Shipped.Index, questionnaire.Bank).With(new Answer("goals", "build software")).With(new Answer("targetRole", "chief-technology-officer"));
        var after = before.With(new Answer("constraints.noPeopleManagement", "1"));

        _ = await questionnaire.ConsiderAsync(before, TestContext.Current.CancellationToken);
        var standing = await questionnaire.ConsiderAsync(after, TestContext.Current.CancellationToken);
        var afresh = await AdaptiveQuestionnaire.Create(Shipped.Index).ConsiderAsync(after, TestContext.Current.CancellationToken);

        Assert.Equal(afresh.Leaders.Select(leader => (leader.Role, leader.Score)), standing.Leaders.Select(leader => (leader.Role, leader.Score)));
    }

    [Fact]
    public async Task When_everything_was_asked_there_is_no_next_question()
    {
        var sheet = Questionnaire.Bank.Questions.Aggregate(AnswerSheet.Create(Shipped.Index, Questionnaire.Bank), (sheet, question) => sheet.With(new Answer(question.Id, null)));

        Assert.Null((await Questionnaire.ConsiderAsync(sheet, TestContext.Current.CancellationToken)).Next);
    }

    // What someone at exactly the role's levels would say.
    private static int? AnswerOf(Role role, Question question) => question.Kind switch
    {
        QuestionKind.Preference => role[question.Id["preferences.".Length..]].Level!.Value.Value,
        QuestionKind.Seniority => role.Seniority!.Value.Value,
        QuestionKind.Skill => role.Requirement(Shipped.Skill(question.Id["skills.".Length..]))?.Level!.Value.Value ?? 0,
        _ => null,
    };

    // The standings before each of some answers.
    private static async Task<List<Standing>> Ask(Func<Question, int?> answer, int count)
    {
        var sheet = AnswerSheet.Create(Shipped.Index, Questionnaire.Bank);
        var course = new List<Standing>();
        while (course.Count < count)
        {
            var standing = await Questionnaire.ConsiderAsync(sheet, TestContext.Current.CancellationToken);
            course.Add(standing);
            if (standing.Next is not { } next)
                break;
            sheet = sheet.With(new Answer(next.Question.Id, answer(next.Question)?.ToString(CultureInfo.InvariantCulture)));
        }

        return course;
    }
}
