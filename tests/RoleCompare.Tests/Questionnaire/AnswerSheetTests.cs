using RoleCompare.Catalog;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using Xunit;

namespace RoleCompare.Tests.Questionnaire;

public sealed class AnswerSheetTests
{
    private static readonly ItemBank Bank = ItemBank.Create(Shipped.Catalog);

    [Fact]
    public void Each_answer_fills_its_place_in_the_profile()
    {
        var profile = Sheet(
            ("goals", "Build things."), ("experience", "Built things."), ("currentRole", "Data Engineer"), ("targetRole", "head-of-data-science"),
            ("preferences.communication", "4"), ("preferences.seniority", "5"), ("skills.kubernetes", "3"),
            ("constraints.noPeopleManagement", "1"), ("constraints.minSeniority", "2"), ("constraints.maxSeniority", "6"), ("constraints.excludeRoles", "prompt engineer; mlops-engineer")).ToProfile();

        Assert.Equal(("Build things.", "Built things.", "Data Engineer", "head-of-data-science"), (profile.Goals, profile.Experience, profile.CurrentRole, profile.TargetRole));
        Assert.Equal(DimensionLevel.Create(4), Assert.Single(profile.Preferences).Value);
        Assert.Equal(Seniority.Create(5), profile.WantedSeniority);
        Assert.Equal(new StatedSkill("Kubernetes", SkillLevel.Create(3)), Assert.Single(profile.Skills));
        Assert.True(profile.Constraints.NoPeopleManagement);
        Assert.Equal((Seniority.Create(2), Seniority.Create(6)), (profile.Constraints.MinSeniority, profile.Constraints.MaxSeniority));
        Assert.Equal(["prompt engineer", "mlops-engineer"], profile.Constraints.ExcludeRoles);
    }

    [Fact]
    public void Not_sure_is_unknown_and_not_zero()
    {
        var sheet = Sheet(("skills.kubernetes", null), ("preferences.communication", null));

        Assert.Empty(sheet.ToProfile().Skills);
        Assert.Empty(sheet.ToProfile().Preferences);
        Assert.True(sheet.Has(Bank.Get("skills.kubernetes")));
        Assert.Equal(0, sheet.AnsweredCount);
    }

    [Fact]
    public void None_is_stated_as_level_0() =>
        Assert.Equal(SkillLevel.Create(0), Assert.Single(Sheet(("skills.kubernetes", "0")).ToProfile().Skills).Level);

    [Fact]
    public void A_change_of_mind_counts_and_both_answers_are_kept()
    {
        var sheet = Sheet(("skills.kubernetes", "2"), ("goals", "x"), ("skills.kubernetes", "4"));

        Assert.Equal(4, sheet.Choice(Bank.Get("skills.kubernetes")));
        Assert.Equal(["2", "x", "4"], sheet.Given.Select(answer => answer.Value));
    }

    [Fact]
    public void A_sheet_is_not_changed_by_an_answer()
    {
        var sheet = Sheet(("goals", "x"));

        sheet.With(new Answer("goals", "y"));

        Assert.Equal("x", sheet.ToProfile().Goals);
    }

    [Fact]
    public void What_a_profile_says_counts_as_answered()
    {
        var start = new Profile { Skills = [new StatedSkill("k8s", SkillLevel.Create(4))], WantedSeniority = Seniority.Create(3), Goals = "Rest." };

        var sheet = AnswerSheet.Create(Shipped.Index, Bank, start);

        Assert.Equal(4, sheet.Choice(Bank.Get("skills.kubernetes")));
        Assert.Equal(3, sheet.AnsweredCount);
        Assert.Empty(sheet.Given);
    }

    [Fact]
    public void The_person_s_own_word_for_a_skill_stays_when_the_level_changes()
    {
        var start = new Profile { Skills = [new StatedSkill("k8s", SkillLevel.Create(4)), new StatedSkill("python", SkillLevel.Create(2))] };

        var profile = AnswerSheet.Create(Shipped.Index, Bank, start).With(new Answer("skills.kubernetes", "1")).With(new Answer("skills.python", null)).ToProfile();

        Assert.Equal(new StatedSkill("k8s", SkillLevel.Create(1)), Assert.Single(profile.Skills));
    }

    [Fact]
    public void A_skill_of_the_profile_that_was_not_understood_stays_in_it()
    {
        var start = new Profile { Skills = [new StatedSkill("zorbing the quux", SkillLevel.Create(2))] };

        Assert.Equal(start.Skills, AnswerSheet.Create(Shipped.Index, Bank, start).ToProfile().Skills);
    }

    [Fact]
    public void A_profile_without_answers_comes_out_as_it_was()
    {
        var start = ProfileReader.ReadFile(Path.Combine(Repository.Root, "data", "samples", "operations-lead.json"));

        Assert.Equal(ProfileWriter.Write(start), ProfileWriter.Write(AnswerSheet.Create(Shipped.Index, Bank, start).ToProfile()));
    }

    [Theory]
    [InlineData("preferences.communication", "6", "'preferences.communication' cannot be answered with '6'; allowed are 1, 2, 3, 4, 5, or not sure.")]
    [InlineData("preferences.communication", "0", "'preferences.communication' cannot be answered with '0'; allowed are 1, 2, 3, 4, 5, or not sure.")]
    [InlineData("skills.kubernetes", "03", "'skills.kubernetes' cannot be answered with '03'; allowed are 0, 1, 2, 3, 4, 5, or not sure.")]
    [InlineData("skills.kuberetes", "3", "There is no question 'skills.kuberetes'; did you mean 'skills.kubernetes'?")]
    [InlineData("goals.", "3", "There is no question 'goals.'; did you mean 'goals'?")]
    public void An_answer_that_is_none_says_what_is_allowed(string question, string value, string message) =>
        Assert.Equal(message, Assert.Throws<RoleCompareException>(() => Sheet((question, value))).Message);

    [Theory]
    [InlineData("currentRole")]
    [InlineData("constraints.excludeRoles")]
    public void A_role_that_does_not_exist_names_the_nearest(string question) =>
        Assert.Contains("mlops-engineer", Assert.Throws<RoleCompareException>(() => Sheet((question, "mlops enginer"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Bounds_that_leave_no_role_are_refused() =>
        Assert.StartsWith(
            "'constraints.maxSeniority' cannot be 2: the least seniority would be 3,",
            Assert.Throws<RoleCompareException>(() => Sheet(("constraints.minSeniority", "3"), ("constraints.maxSeniority", "2"))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void No_limit_takes_a_bound_back() =>
        Assert.Null(Sheet(("constraints.minSeniority", "3"), ("constraints.minSeniority", "0")).ToProfile().Constraints.MinSeniority);

    [Fact]
    public void Blank_text_is_not_sure() => Assert.Equal(new Answer("goals", null), Assert.Single(Sheet(("goals", "  \n ")).Given));

    [Fact]
    public void Text_longer_than_a_profile_may_have_is_refused() =>
        Assert.Contains("at most 50000 are allowed", Assert.Throws<RoleCompareException>(() => Sheet(("goals", new string('x', 50_001)))).Message, StringComparison.Ordinal);

    private static AnswerSheet Sheet(params (string Question, string? Value)[] answers) =>
        answers.Aggregate(AnswerSheet.Create(Shipped.Index, Bank), (sheet, answer) => sheet.With(new Answer(answer.Question, answer.Value)));
}
