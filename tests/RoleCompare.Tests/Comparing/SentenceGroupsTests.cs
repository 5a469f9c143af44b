using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Comparing;
using Xunit;
using static RoleCompare.Tests.Comparing.RolesForComparing;

namespace RoleCompare.Tests.Comparing;

/// <summary>Which sentences of several roles are put together.</summary>
public sealed class SentenceGroupsTests
{
    [Fact]
    public void The_same_sentence_at_the_same_level_is_shared()
    {
        var groups = Groups(Saying("a", 3, "Bakes bread."), Saying("b", 3, "Bakes bread."));

        Assert.Equal((SentenceGroupKind.Shared, "a: Bakes bread. | b: Bakes bread."), Assert.Single(groups));
    }

    [Fact]
    public void The_same_sentence_at_different_levels_is_stronger() =>
        Assert.Equal(SentenceGroupKind.Stronger, Assert.Single(Groups(Saying("a", 3, "Bakes bread."), Saying("b", 4, "Bakes bread."))).Kind);

    [Fact]
    public void A_level_that_is_not_known_makes_nothing_stronger() =>
        Assert.Equal(SentenceGroupKind.Shared, Assert.Single(Groups(Saying("a", null, "Bakes bread."), Saying("b", 4, "Bakes bread."))).Kind);

    [Fact]
    public void Sentences_that_differ_are_each_of_one_role_only() =>
        Assert.Equal(
            [(SentenceGroupKind.Only, "a: Bakes bread."), (SentenceGroupKind.Only, "b: Sells cars.")],
            Groups(Saying("a", 3, "Bakes bread."), Saying("b", 3, "Sells cars.")));

    [Fact]
    public void A_role_has_one_sentence_in_a_group_even_if_it_says_the_same_twice() =>
        Assert.Equal(
            [(SentenceGroupKind.Shared, "a: Bakes bread. | b: Bakes bread."), (SentenceGroupKind.Only, "a: Bakes bread.")],
            Groups(Saying("a", 3, "Bakes bread. Bakes bread."), Saying("b", 3, "Bakes bread.")));

    [Fact]
    public void A_sentence_goes_with_the_most_alike_one_and_a_chain_of_likenesses_is_not_one_group()
    {
        // one–two and two–three are alike, one–three are not: two goes with three, which is nearer.
        double Likeness(string left, string right) => string.Concat(left, right) switch { "One.Two." or "Two.One." => 0.6, "Two.Three." or "Three.Two." => 0.9, _ => 0 };

        Assert.Equal(
            ["b: Two. | c: Three.", "a: One."],
            Groups(Likeness, Saying("a", 3, "One."), Saying("b", 3, "Two."), Saying("c", 3, "Three.")).Select(group => group.Text));
    }

    [Fact]
    public void A_role_without_a_text_has_no_sentence() =>
        Assert.Equal("a: Bakes bread.", Assert.Single(Groups(Saying("a", 3, "Bakes bread."), Saying("b", null, null))).Text);

    [Fact]
    public void Every_sentence_is_in_exactly_one_group_whatever_the_likenesses() => ForAnyTexts((roles, likeness) =>
    {
        var sentences = roles.SelectMany(role => role.Dimensions[0].Text!.Split(' ').Select(sentence => $"{role.Id}: {sentence}"));

        Assert.Equal(sentences.Order(), Groups(likeness, roles).SelectMany(group => group.Text.Split(" | ")).Order());
    });

    [Fact]
    public void The_order_of_the_roles_does_not_change_the_groups() => ForAnyTexts((roles, likeness) =>
    {
        string[] Sets(Role[] ordered) => [.. Groups(likeness, ordered).Select(group => $"{group.Kind} {string.Join(" | ", group.Text.Split(" | ").Order())}").Order()];

        Assert.Equal(Sets(roles), Sets([.. roles.Reverse()]));
        Assert.Equal(Sets(roles), Sets([.. roles.Skip(1), roles[0]]));
    });

    [Fact]
    public void In_a_group_no_role_is_twice_and_every_sentence_is_like_every_other() => ForAnyTexts((roles, likeness) =>
        Assert.All(Groups(likeness, roles).Select(group => group.Text.Split(" | ").Select(sentence => sentence.Split(": ")).ToList()), group =>
        {
            Assert.Distinct(group.Select(sentence => sentence[0]));
            Assert.All(group.Index(), one => Assert.All(group.Skip(one.Index + 1), other => Assert.True(likeness(one.Item[1], other[1]) >= SentenceLikeness.Alike)));
        }));

    private static void ForAnyTexts(Action<Role[], Func<string, string, double>> holds) =>
        Prop.ForAll(
            (from seed in Gen.Choose(0, 1000000)
             from levels in Gen.ArrayOf(Gen.Choose(0, 5), 4)
             from counts in Gen.ArrayOf(Gen.Choose(1, 3), 4)
             select (seed, levels, counts)).ToArbitrary(),
            made =>
            {
                var roles = made.counts.Select((count, i) => Saying(
                    $"role-{i}", made.levels[i] == 0 ? null : made.levels[i], string.Join(' ', Enumerable.Range(0, count).Select(sentence => $"S{(made.seed + (i * 7) + sentence) % 9}.")))).ToArray();

                // Any likeness that does not depend on the order; many are equal, so that ties are met.
                double Likeness(string left, string right) => left == right ? 1 : new Random(made.seed + (left[1] * right[1]) + left[1] + right[1]).Next(0, 6) / 5.0;
                holds(roles, Likeness);
            }).QuickCheckThrowOnFailure();

    private static List<(SentenceGroupKind Kind, string Text)> Groups(params Role[] roles) => Told(Compare(roles).Dimensions[0].Groups);

    private static List<(SentenceGroupKind Kind, string Text)> Groups(Func<string, string, double> likeness, params Role[] roles) =>
        Told(SentenceGroups.Find([.. roles.Select(role => (role, role.Dimensions[0]))], likeness));

    private static List<(SentenceGroupKind Kind, string Text)> Told(IEnumerable<SentenceGroup> groups) =>
        [.. groups.Select(group => (group.Kind, string.Join(" | ", group.Sentences.Select(sentence => $"{sentence.Role.Id}: {sentence.Text}"))))];
}
