using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Searching;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Searching;

public sealed class RoleSearchTests
{
    private static readonly RoleSearch Search = new(Shipped.Index);

    [Fact]
    public void A_role_is_found_by_words_of_its_title_or_of_an_alias_in_any_order_and_half_typed()
    {
        var catalog = Make.Catalog(
            Make.Role("a") with { Title = "Data Engineer", Aliases = ["Pipeline Builder"] },
            Make.Role("b") with { Title = "Engineer", Aliases = ["Data Platform Engineer"] },
            Make.Role("c") with { Title = "Nurse" });
        var search = new RoleSearch(CatalogIndex.Create(catalog, Shipped.Model));

        Assert.Equal(["a", "b"], Ids(search.ByName("eng data")));
        Assert.Equal(["a"], Ids(search.ByName("PIPELINE-builder")));
        Assert.Equal(["b", "a"], Ids(search.ByName("engineer")));
        Assert.Empty(search.ByName("ngineer"));
        Assert.Empty(search.ByName(" -- "));
    }

    [Fact]
    public async Task By_meaning_roles_stand_as_a_ranking_for_these_goals_has_them_each_with_a_sentence_of_its_own()
    {
        const string Text = "I like calming production fires";

        var found = await Search.ByMeaningAsync(Text, null, 8, TestContext.Current.CancellationToken);

        var ranking = new RoleMatcher(Shipped.Index).Rank(new Profile { Goals = Text });
        Assert.Equal(ranking.Matches.Take(8).Select(match => match.Role.Id), found.Select(entry => entry.Role.Id));
        Assert.All(found, entry => Assert.Contains(entry.Sentence, entry.Dimension is { } dimension ? entry.Role[dimension.Id].Text : entry.Role.Summary));
        Assert.All(found, entry => Assert.True(entry.Worth > 0));
    }

    [Fact]
    public async Task Only_roles_that_are_wanted_are_found()
    {
        var found = await Search.ByMeaningAsync("calm production fires", role => role.Family == "security", 5, TestContext.Current.CancellationToken);

        Assert.NotEmpty(found);
        Assert.All(found, entry => Assert.Equal("security", entry.Role.Family));
    }

    [Theory]
    [InlineData("")]
    [InlineData("qqxz zzkkw")]
    [InlineData("I do not want to manage people")]
    public async Task A_text_that_says_nothing_or_only_what_is_not_wanted_finds_nothing(string text) =>
        Assert.Empty(await Search.ByMeaningAsync(text, null, 5, TestContext.Current.CancellationToken));

    private static IEnumerable<string> Ids(IEnumerable<Role> roles) => roles.Select(role => role.Id.Value);
}
