using RoleCompare.Inspecting;
using RoleCompare.Json;
using Xunit;

namespace RoleCompare.Tests.Inspecting;

public sealed class NearestTextsTests
{
    [Fact]
    public void A_sentence_of_the_catalogue_is_nearest_to_itself()
    {
        var role = Shipped.Role("mlops-engineer");

        var near = Find(role.Summary!, NearKind.Sentence, 3);

        Assert.Equal("mlops-engineer", near[0].Id);
        Assert.Contains(near[0].Text, role.Summary);
        Assert.Null(near[0].Dimension);
    }

    [Fact]
    public void A_skill_is_found_by_any_of_its_names_and_listed_once()
    {
        var skill = Shipped.Catalog.Skills.First(skill => skill.Aliases.Count > 0);

        var near = Find(skill.Aliases[0], NearKind.Skill, 20);

        Assert.Equal(skill.Id, near[0].Id);
        Assert.Equal(1, near[0].Shares.Cosine, 1e-5);
        Assert.Equal(near.Count, near.Select(text => text.Id).Distinct().Count());
    }

    [Fact]
    public void A_role_is_compared_as_the_matcher_does()
    {
        const string Text = "keeps models healthy in production";
        var query = new float[Shipped.Model.Dimensions];
        Shipped.Model.Embed(Text, query);
        var cosines = new float[Shipped.Catalog.Roles.Count];
        Shipped.Index.Vectors.CentroidSimilarities(query, cosines);

        var near = Find(Text, NearKind.Role, 1);

        Assert.Equal(cosines.Max(), near[0].Shares.Cosine, 1e-5);
        Assert.Equal(Shipped.Catalog.Roles[Array.IndexOf(cosines, cosines.Max())].Id.Value, near[0].Id);
    }

    [Fact]
    public void The_words_of_the_text_itself_are_left_out()
    {
        var near = Find("nurse", NearKind.Word, 5);

        Assert.Equal(5, near.Count);
        Assert.DoesNotContain("nurse", near.Select(word => word.Text));
        Assert.Contains("nurses", near.Select(word => word.Text));
    }

    [Fact]
    public void Nothing_is_near_to_a_text_that_says_nothing()
    {
        Assert.Empty(Find("qqxz zzkkw", NearKind.Role, 5));
        Assert.True(NearestDocument.Create("m", Shipped.Catalog, "qqxz", Shipped.Model.Read("qqxz"), []).SaysNothing);
    }

    private static IReadOnlyList<NearText> Find(string text, NearKind kind, int count) =>
        NearestTexts.Find(Shipped.Model, Shipped.Catalog, text, kind, count);
}
