using RoleCompare.Catalog;
using RoleCompare.Questionnaire;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Questionnaire;

public sealed class ItemBankTests
{
    private static readonly Skill Common = Make.Skill("common");
    private static readonly Skill Rare = Make.Skill("rare");

    [Fact]
    public void A_catalogue_gets_its_wishes_skills_and_open_questions() =>
        Assert.Equal(
            [
                "goals", "currentRole", "experience", "targetRole", .. Dimension.Ids.Select(id => $"preferences.{id}"), "preferences.seniority",
                "skills.common", "skills.rare", "constraints.minSeniority", "constraints.maxSeniority", "constraints.excludeRoles",
            ],
            ItemBank.Create(Small()).Questions.Select(question => question.Id));

    [Fact]
    public void A_dimension_of_which_no_level_is_known_is_not_asked() =>
        Assert.Null(ItemBank.Create(Make.Catalog(Quiz.At(Make.Role("a"), "communication", null))).Find("preferences.communication"));

    [Fact]
    public void A_seniority_that_no_role_states_is_not_asked()
    {
        var bank = ItemBank.Create(Make.Catalog(Make.Role("a") with { Seniority = null }));

        Assert.DoesNotContain(bank.Questions, question => question.Id.EndsWith("eniority", StringComparison.Ordinal));
    }

    [Fact]
    public void Managing_people_is_asked_about_where_a_role_does() =>
        Assert.NotNull(ItemBank.Create(Make.Catalog(Quiz.At(Make.Role("a"), "team-management", 4))).Find("constraints.noPeopleManagement"));

    [Fact]
    public void A_wish_is_asked_with_the_rubric()
    {
        var question = ItemBank.Create(Small()).Get("preferences.communication");

        Assert.Equal("How much?", question.Prompt);
        Assert.Equal([(1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five")], question.Choices.Select(choice => (choice.Value, choice.Text)));
        Assert.Equal("Of the 2 roles with a level for it, 0 stand at 1 or 2 and 0 at 4 or 5.", question.Why);
    }

    [Fact]
    public void A_skill_is_asked_with_its_described_levels()
    {
        var question = ItemBank.Create(Small()).Get("skills.common");

        Assert.Equal(
            [(0, "none"), (1, "common one"), (2, "between 1 and 3"), (3, "common three"), (4, "between 3 and 5"), (5, "common five")],
            question.Choices.Select(choice => (choice.Value, choice.Text)));
        Assert.Equal("2 of 2 roles ask for it, 1 of them as essential.", question.Why);
    }

    [Fact]
    public void A_skill_whose_levels_are_not_described_is_asked_with_levels_that_hold_for_any()
    {
        var bank = ItemBank.Create(Make.Catalog(Make.Role("a", (Common with { Levels = [] }, 3, SkillNeed.Useful))));

        Assert.Equal("I work on my own", bank.Get("skills.common").Choices[3].Text);
    }

    [Fact]
    public void An_unknown_question_names_the_nearest() =>
        Assert.Equal(
            "There is no question 'skills.comon'; did you mean 'skills.common'?",
            Assert.Throws<RoleCompareException>(() => ItemBank.Create(Small()).Get("skills.comon")).Message);

    [Fact]
    public void Every_question_of_the_shipped_catalogue_says_why_it_is_asked() =>
        Assert.All(ItemBank.Create(Shipped.Catalog).Questions, question => Assert.EndsWith(".", question.Why, StringComparison.Ordinal));

    private static RoleCatalog Small() => Make.Catalog(
        Make.Role("a", (Common, 3, SkillNeed.Essential), (Rare, 2, SkillNeed.Useful)),
        Make.Role("b", (Common, 4, SkillNeed.Useful)));
}
