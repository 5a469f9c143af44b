using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Questionnaire;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Questionnaire;

public sealed class ClosedItemTests
{
    [Fact]
    public void A_question_on_which_all_roles_are_alike_tells_nothing() =>
        Assert.Equal(0, Item(Quiz.AtLevels("communication", 3, 3, 3), "preferences.communication").Information([0.2, 0.5, 0.3]), 12);

    [Fact]
    public void A_question_tells_less_than_what_is_uncertain()
    {
        var information = Item(Quiz.AtLevels("communication", 1, 5), "preferences.communication").Information([0.5, 0.5]);

        Assert.InRange(information, 0.5, Math.Log(2));
    }

    [Fact]
    public void Nothing_is_learnt_of_a_role_that_is_certain() =>
        Assert.Equal(0, Item(Quiz.AtLevels("communication", 1, 5), "preferences.communication").Information([1, 0]), 12);

    // The slow way: the joint distribution of role and answer, written out.
    [Fact]
    public void The_information_is_that_of_the_joint_distribution() =>
        Prop.ForAll(Catalogs().ToArbitrary(), given =>
        {
            var (catalog, weights) = given;
            var posterior = weights.Select(weight => weight / weights.Sum()).ToArray();
            foreach (var item in Quiz.Items(catalog).All)
            {
                var joint = posterior.Select((probability, role) => item.Likelihoods[item.ClassOf(role)].Select(likelihood => probability * likelihood).ToArray()).ToArray();
                var answers = Enumerable.Range(0, joint[0].Length).Select(answer => joint.Sum(row => row[answer])).ToArray();
                var expected = joint.SelectMany((row, role) => row.Select((value, answer) => value > 0 ? value * Math.Log(value / (posterior[role] * answers[answer])) : 0)).Sum();

                Assert.Equal(expected, item.Information(posterior), 9);
                Assert.All(answers.Zip(item.Predicted(posterior)), pair => Assert.Equal(pair.First, pair.Second, 9));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_role_whose_level_is_not_known_answers_as_the_others_do_together()
    {
        var catalog = Make.Catalog(Quiz.At(Make.Role("a"), "communication", 1), Quiz.At(Make.Role("b"), "communication", 5), Quiz.At(Make.Role("c"), "communication", null));
        var item = Item(catalog, "preferences.communication");
        var (low, high) = (item.Likelihoods[item.ClassOf(0)], item.Likelihoods[item.ClassOf(1)]);

        Assert.All(low.Zip(high, (one, other) => (one + other) / 2).Zip(item.Likelihoods[item.ClassOf(2)]), pair => Assert.Equal(pair.First, pair.Second, 12));
    }

    private static ClosedItem Item(RoleCatalog catalog, string id)
    {
        var items = Quiz.Items(catalog);
        return items.All[Quiz.Number(items, id)];
    }

    private static Gen<(RoleCatalog Catalog, double[] Weights)> Catalogs() =>
        from count in Gen.Choose(1, 6)
        from levels in Gen.ArrayOf(Gen.Choose(0, 5), count)
        from needs in Gen.ArrayOf(Gen.Choose(0, 5), 3 * count)
        from weights in Gen.ArrayOf(Gen.Choose(1, 100), count)
        let skills = new[] { Make.Skill("s0"), Make.Skill("s1"), Make.Skill("s2") }
        select (
            Make.Catalog([.. levels.Select((level, i) => Quiz.At(
                Make.Role($"r{i}", [.. skills.Index().Where(skill => needs[(3 * i) + skill.Index] > 0).Select(skill =>
                    (skill.Item, needs[(3 * i) + skill.Index], i % 2 == 0 ? SkillNeed.Essential : SkillNeed.Useful))]),
                "communication",
                level == 0 ? null : level))]),
            weights.Select(weight => (double)weight).ToArray());
}
