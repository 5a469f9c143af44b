using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Comparing;
using Xunit;
using static RoleCompare.Tests.Comparing.RolesForComparing;

namespace RoleCompare.Tests.Comparing;

/// <summary>The line that a dimension's row comes down to: made of levels and quotes, and of nothing else.</summary>
public sealed partial class VerdictTests
{
    private static readonly string[] OwnWords =
    [
        "only", "the", "and", "at", "level", "levels", "not", "known", "both", "all", "two", "three", "four", "five", "six", "alike", "in", "no", "sentences", "from", "same", "of", "without", "a",
        "found", "one", "is", "are", "more", "to", "compare",
    ];

    [Fact]
    public void One_role_above_the_others_is_quoted() =>
        Assert.Equal("Only the a at level 4 (the b at 2, the c at 1): “Bakes bread.”", Verdict(Saying("a", 4, "Bakes bread. Sings."), Saying("b", 2, "Sells cars."), Saying("c", 1, "Sleeps.")));

    [Fact]
    public void Several_roles_above_the_others_are_told_with_the_rubric() =>
        Assert.Equal("The a and the c at level 4 (the b at 2): “four”", Verdict(Saying("a", 4, "Bakes bread."), Saying("b", 2, "Sells cars."), Saying("c", 4, "Sleeps.")));

    [Theory]
    [InlineData(2, "Both")]
    [InlineData(3, "All three")]
    [InlineData(4, "All four")]
    [InlineData(5, "All five")]
    [InlineData(6, "All six")]
    public void Equal_levels_are_told_with_the_rubric_and_that_no_sentences_are_alike(int count, string all) =>
        Assert.Equal($"{all} at level 3, “three”; no sentences found alike.", Verdict([.. Enumerable.Range(0, count).Select(i => Saying($"role-{i}", 3, $"Word{i}."))]));

    [Fact]
    public void Of_equal_levels_a_sentence_that_is_alike_is_quoted_and_the_others_counted()
    {
        Assert.Equal("Both at level 3, “three”; alike in “Bakes bread.”", Verdict(Saying("a", 3, "Sings. Bakes bread."), Saying("b", 3, "Bakes bread.")));
        Assert.Equal("Both at level 3, “three”; alike in “Sings.”, and one more is alike", Verdict(Saying("a", 3, "Sings. Bakes bread."), Saying("b", 3, "Bakes bread. Sings.")));
    }

    [Fact]
    public void Where_not_all_are_alike_it_is_told_which_are() =>
        Assert.Equal(
            "All three at level 3, “three”; the a and the c alike in “Bakes bread.”",
            Verdict(Saying("a", 3, "Sings. Bakes bread."), Saying("b", 3, "Sleeps."), Saying("c", 3, "Bakes bread.")));

    [Fact]
    public void Without_two_texts_there_is_nothing_to_be_alike() =>
        Assert.Equal("Both at level 3, “three”; no sentences to compare.", Verdict(Saying("a", 3, "Sings."), Saying("b", 3, null)));

    [Fact]
    public void Of_equal_levels_one_that_is_not_known_is_told() =>
        Assert.Equal(
            "The a and the c at level 3, “three” (the b not known); no sentences found alike.",
            Verdict(Saying("a", 3, "Sings."), Saying("b", null, "Sleeps."), Saying("c", 3, "Bakes bread.")));

    [Fact]
    public void The_quote_is_of_what_tells_the_role_apart_where_there_is_such_a_sentence()
    {
        Assert.EndsWith("“Sings.”", Verdict(Saying("a", 4, "Bakes bread. Sings."), Saying("b", null, "Bakes bread."), Saying("c", 1, "Sleeps.")), StringComparison.Ordinal);
        Assert.EndsWith("“Bakes bread.”", Verdict(Saying("a", 4, "Bakes bread."), Saying("b", null, "Bakes bread."), Saying("c", 1, "Sleeps.")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_is_not_known_is_told()
    {
        Assert.Equal("The a at level 4 (the b not known): “Bakes.”", Verdict(Saying("a", 4, "Bakes."), Saying("b", null, "Sells cars.")));
        Assert.Equal("Only the a at level 4 (the c at 2, the b not known): “four”", Verdict(Saying("a", 4, null), Saying("b", null, "Sells cars."), Saying("c", 2, "Sings.")));
    }

    [Fact]
    public void Without_levels_the_sentences_speak()
    {
        Assert.Equal("Not known.", Verdict(Saying("a", null, null), Saying("b", null, null)));
        Assert.Equal("Known only of the b, without a level: “Sings.”", Verdict(Saying("a", null, null), Saying("b", null, "Sings.")));
        Assert.Equal("Levels not known; no sentences found alike.", Verdict(Saying("a", null, "Bakes."), Saying("b", null, "Sings.")));
        Assert.Equal("Levels not known; the a and the b alike in “Bakes.”", Verdict(Saying("a", null, "Bakes."), Saying("b", null, "Bakes."), Saying("c", null, "Sings.")));
    }

    [Fact]
    public void A_pinned_role_is_what_the_others_are_told_from()
    {
        string Told(params Role[] others) => Compare(new ComparisonRequest { Roles = others, Against = Saying("now", 3, "Bakes bread.") }).Dimensions[0].Verdict.Text;

        Assert.Equal("From the now at level 3: the b +2, the a −1, the c the same, the d not known. The b: “Sings.”", Told(Saying("a", 2, "Sleeps."), Saying("b", 5, "Sings."), Saying("c", 3, "Swims."), Saying("d", null, "Eats.")));
        Assert.Equal("From the now at level 3: the a the same, “three”; no sentences found alike.", Told(Saying("a", 3, "Sings.")));
    }

    [Fact]
    public void A_pinned_role_without_a_level_is_one_of_the_others() =>
        Assert.Equal("The a at level 3 (the now not known): “Sings.”", Compare(new ComparisonRequest { Roles = [Saying("a", 3, "Sings.")], Against = Saying("now", null, "Bakes bread.") }).Dimensions[0].Verdict.Text);

    [Fact]
    public void Of_any_roles_of_our_catalogue_quotes_are_verbatim_and_the_rest_is_titles_levels_and_words_of_a_closed_list()
    {
        var likeness = SentenceLikeness.Create(Shipped.Catalog, Shipped.Model);
        var verbatim = Shipped.Catalog.Dimensions.SelectMany(dimension => dimension.Rubric).Concat(Shipped.Catalog.Roles.SelectMany(role => role.Dimensions).Select(entry => entry.Text!)).ToList();
        var drawn = from roles in Gen.Shuffle(Shipped.Catalog.Roles.ToArray())
                    from count in Gen.Choose(2, 6)
                    from unknown in Gen.ListOf(Gen.Choose(0, 5))
                    from pin in Gen.Elements(true, false)
                    select (Roles: roles.Take(count).Select((role, i) => unknown.Contains(i) ? WithoutLevels(role) : role).ToList(), pin);

        Prop.ForAll(drawn.ToArbitrary(), made =>
        {
            var comparison = RoleComparison.Create(Shipped.Catalog, likeness, new ComparisonRequest { Roles = made.Roles, Against = made.pin ? made.Roles[^1] : null });
            Assert.All(comparison.Dimensions, row =>
            {
                Assert.All(row.Verdict.Quotes, quote => Assert.Contains(verbatim, text => text.Contains(quote, StringComparison.Ordinal)));
                var rest = row.Verdict.Quotes.Aggregate(row.Verdict.Text, (text, quote) => text.Replace($"“{quote}”", "", StringComparison.Ordinal));
                rest = made.Roles.OrderByDescending(role => role.Title.Length).Aggregate(rest, (text, role) => text.Replace(role.Title, "", StringComparison.Ordinal));
                Assert.All(Letters().Matches(rest), word => Assert.Contains(word.Value.ToLowerInvariant(), OwnWords));
            });
        }).QuickCheckThrowOnFailure();
    }

    private static Role WithoutLevels(Role role) => role with { Dimensions = [.. role.Dimensions.Select(entry => entry with { Level = null })] };

    private static string Verdict(params Role[] roles) => Compare(roles).Dimensions[0].Verdict.Text;

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();
}
