using RoleCompare.Catalog;
using RoleCompare.Explaining;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using Xunit;

namespace RoleCompare.Tests.Matching;

/// <summary>What changes, and what does not, when another model embeds the texts of the delivered catalogue.</summary>
public sealed class OtherModelsTests
{
    private static readonly Profile Person = new()
    {
        Skills = [new("k8s", SkillLevel.Create(4)), new("writing system prompts", SkillLevel.Create(2))],
        Goals = "I want to keep models healthy in production. I do not want to manage people.",
        Experience = "Ran deployment pipelines for an online shop.",
        Preferences = new Dictionary<string, DimensionLevel> { ["communication"] = DimensionLevel.Create(3) },
        CurrentRole = "platform-engineer",
    };

    [Fact]
    public async Task The_index_and_the_ranking_say_which_model_made_the_vectors()
    {
        var (index, _) = await CreateAsync();
        var ranking = await new RoleMatcher(index).RankAsync(Person, TestContext.Current.CancellationToken);

        Assert.Equal("other/model/1", index.ModelId);
        Assert.Equal("other/model/1", RankingDocument.Create(ranking, index).Model);
        Assert.Equal(Shipped.Model.Id, Shipped.Index.ModelId);
    }

    [Fact]
    public async Task The_texts_of_the_roles_are_asked_for_each_once_and_nothing_else_of_the_catalogue()
    {
        var (_, generator) = await CreateAsync();

        var texts = Shipped.Catalog.Roles.SelectMany(role => role.Dimensions.Select(entry => entry.Text!)).Distinct().ToList();
        Assert.Superset(texts.ToHashSet(), generator.Asked.ToHashSet());
        Assert.Equal(texts.Count + Shipped.Catalog.Roles.Count, generator.Asked.Count);
    }

    [Fact]
    public async Task Of_a_profile_the_sentences_of_goals_and_experience_are_asked_for_and_nothing_else()
    {
        var (index, generator) = await CreateAsync();
        generator.Asked.Clear();

        await new RoleMatcher(index).RankAsync(Person, TestContext.Current.CancellationToken);

        Assert.Equal(["I want to keep models healthy in production.", "I do not want to manage people.", "Ran deployment pipelines for an online shop."], generator.Asked);
    }

    [Fact]
    public async Task A_role_that_does_not_exist_is_told_before_the_profile_is_sent()
    {
        var (index, generator) = await CreateAsync();
        generator.Asked.Clear();

        await Assert.ThrowsAsync<RoleCompareException>(() => new RoleMatcher(index).RankAsync(Person with { TargetRole = "baker" }, TestContext.Current.CancellationToken));
        Assert.Empty(generator.Asked);
    }

    [Fact]
    public async Task A_quote_is_chosen_among_sentences_of_the_role_and_asks_for_no_text_again()
    {
        var (index, generator) = await CreateAsync();
        var ranking = await new RoleMatcher(index).RankAsync(Person, TestContext.Current.CancellationToken);
        var asked = generator.Asked.ToHashSet();
        generator.Asked.Clear();

        var quotes = await QuoteSelector.CreateAsync(index, ranking, ranking.Matches.Take(1), TestContext.Current.CancellationToken);
        var explanation = Explanation.Create(ranking, ranking.Matches[0], quotes);

        Assert.All(explanation.For, reason => Assert.Contains(reason.Quote, reason.Contribution.RoleSays));
        Assert.NotEmpty(generator.Asked);
        Assert.DoesNotContain(generator.Asked, asked.Contains);
        var says = ranking.Matches[0].Contributions.Select(part => part.RoleSays).ToList();
        Assert.All(generator.Asked, text => Assert.Contains(says, said => said.Contains(text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Names_of_skills_are_understood_as_with_the_built_in_model()
    {
        var (index, _) = await CreateAsync();

        var understood = new RoleMatcher(index).Understand(Person);

        Assert.Equal(new RoleMatcher(Shipped.Index).Understand(Person).Skills.Select(skill => (skill.Skill, skill.By, skill.Similarity)), understood.Skills.Select(skill => (skill.Skill, skill.By, skill.Similarity)));
    }

    /// <summary>Likeness is relative to the mean over the roles: what all texts have in common drops out.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public async Task A_base_similarity_of_all_texts_hardly_changes_the_order(double baseSimilarity)
    {
        var index = await CatalogIndex.CreateAsync(Shipped.Catalog, Shipped.Model, Shipped.Weights, OtherGenerator.LikeTheDelivered(baseSimilarity), TestContext.Current.CancellationToken);
        var profile = new Profile { Goals = Person.Goals, Experience = Person.Experience };

        var order = (await new RoleMatcher(index).RankAsync(profile, TestContext.Current.CancellationToken)).Matches.Select(match => match.Role.Id.Value).ToList();
        var expected = new RoleMatcher(Shipped.Index).Rank(profile).Matches.Select(match => match.Role.Id.Value).ToList();

        Assert.Equal(expected[0], order[0]);
        Assert.True(expected.Take(5).Intersect(order.Take(5)).Count() >= 4, $"{string.Join(", ", order.Take(5))} instead of {string.Join(", ", expected.Take(5))}");
    }

    [Fact]
    public async Task Vectors_of_another_model_than_that_of_the_index_are_refused()
    {
        var (index, generator) = await CreateAsync();
        generator.ModelId = "other/model/2";

        var exception = await Assert.ThrowsAsync<RoleCompareException>(() => new RoleMatcher(index).RankAsync(Person, TestContext.Current.CancellationToken));

        Assert.StartsWith("The vectors of these texts are of the model other/model/2, those of the catalogue of other/model/1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_asking_the_model_a_ranking_is_refused()
    {
        var (index, _) = await CreateAsync();

        Assert.Throws<InvalidOperationException>(() => new RoleMatcher(index).Rank(Person));
    }

    [Fact]
    public async Task Another_language_is_no_fault_but_refusals_in_it_are_not_heard()
    {
        var (index, _) = await CreateAsync();
        var profile = new Profile { Goals = "Ich will Modelle in Produktion betreiben, nicht Menschen führen", Experience = "Ich habe Datenstrecken gebaut und betrieben" };

        Assert.EndsWith("what you want to avoid is recognized in English only.", Assert.Single(new RoleMatcher(index).Understand(profile).Warnings), StringComparison.Ordinal);
    }

    private static async Task<(CatalogIndex Index, OtherGenerator Generator)> CreateAsync()
    {
        var generator = OtherGenerator.LikeTheDelivered(0.5);
        return (await CatalogIndex.CreateAsync(Shipped.Catalog, Shipped.Model, Shipped.Weights, generator, TestContext.Current.CancellationToken), generator);
    }
}
