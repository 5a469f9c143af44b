using RoleCompare.Catalog;
using RoleCompare.Matching;
using Xunit;

namespace RoleCompare.Tests.Matching;

/// <summary>On the delivered catalogue and model.</summary>
public sealed class SkillResolverTests
{
    [Theory]
    [InlineData("kubernetes", "kubernetes", SkillNameMatch.Id)]
    [InlineData("KUBERNETES", "kubernetes", SkillNameMatch.Id)]
    [InlineData("k8s", "kubernetes", SkillNameMatch.Alias)]
    [InlineData("ci cd", "ci-cd", SkillNameMatch.Id)]
    [InlineData("RAG", "retrieval-augmented-generation", SkillNameMatch.Alias)]
    public void Names_are_found_whatever_their_case_and_punctuation(string name, string skill, SkillNameMatch by)
    {
        var understood = Resolve(name);

        Assert.Equal(skill, understood.Skill!.Id);
        Assert.Equal(by, understood.By);
        Assert.Equal(1, understood.Similarity);
    }

    [Theory]
    [InlineData("writing prompts for language models", "prompt-design")]
    [InlineData("monitoring of models in production", "model-monitoring")]
    public void Other_words_are_found_by_meaning(string name, string skill)
    {
        var understood = Resolve(name);

        Assert.Equal(skill, understood.Skill?.Id);
        Assert.Equal(SkillNameMatch.Meaning, understood.By);
        Assert.InRange(understood.Similarity, SkillResolver.MinimumSimilarity, 1);
    }

    [Theory]
    [InlineData("qqxzvv")]
    [InlineData("🙂")]
    [InlineData("beekeeping")]
    public void What_is_far_from_every_skill_is_not_understood(string name)
    {
        var understood = Resolve(name);

        Assert.Null(understood.Skill);
        Assert.Equal(3, understood.Nearest.Count);
    }

    [Fact]
    public void Every_alias_of_the_catalogue_finds_its_skill()
    {
        foreach (var skill in Shipped.Catalog.Skills)
            Assert.All(skill.Aliases, alias => Assert.Equal(skill, Resolve(alias).Skill));
    }

    private static UnderstoodSkill Resolve(string name) => Shipped.Index.Skills.Resolve(new(name, SkillLevel.Create(3)));
}
