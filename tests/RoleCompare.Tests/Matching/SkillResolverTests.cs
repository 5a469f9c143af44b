using RoleCompare.Catalog;
using RoleCompare.Matching;
using Xunit;

namespace RoleCompare.Tests.Matching;

/// <summary>On the delivered catalogue and model.</summary>
public sealed class SkillResolverTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("kubernetes", "kubernetes", SkillNameMatch.Name)]
    [InlineData("KUBERNETES", "kubernetes", SkillNameMatch.Name)]
    [InlineData("budget-management", "budget-management", SkillNameMatch.Name)]
    [InlineData("k8s", "kubernetes", SkillNameMatch.Alias)]
    [InlineData("ci cd", "ci-cd", SkillNameMatch.Name)]
    [InlineData("RAG", "retrieval-augmented-generation", SkillNameMatch.Alias)]
    public void Names_are_found_whatever_their_case_and_punctuation(string name, string skill, SkillNameMatch by)
    {
        var understood = Resolve(name);

        Assert.Equal(skill, understood.Skill!.Id);
        Assert.Equal(by, understood.By);
        Assert.Equal(1, understood.Similarity);
    }

    [Theory]
    [InlineData("writing system prompts", "system-prompts")]
    [InlineData("monitoring of models in production", "model-monitoring")]
    public void Other_words_are_found_by_meaning(string name, string skill)
    {
        var understood = Resolve(name);

        Assert.Equal(skill, understood.Skill?.Id);
        Assert.Equal(SkillNameMatch.Meaning, understood.By);
        Assert.InRange(understood.Similarity, SkillResolver.MinimumSimilarity, 1);
    }

    [Theory]
    [InlineData("🙂", 0)]
    [InlineData("машинное обучение", 0)]
    [InlineData("beekeeping", 3)]
    public void What_is_far_from_every_skill_is_not_understood(string name, int nearest)
    {
        var understood = Resolve(name);

        Assert.Null(understood.Skill);
        Assert.Equal(nearest, understood.Nearest.Count);
    }

    [Fact]
    public void Plural_and_singular_are_the_same_name() =>
        Assert.Equal((Shipped.Skill("data-pipelines"), SkillNameMatch.Name), (Resolve("Data pipeline").Skill, Resolve("Data pipeline").By));

    [Fact]
    public void What_may_mean_either_of_two_skills_is_not_understood()
    {
        var understood = Resolve("AI");

        Assert.Null(understood.Skill);
        Assert.Equal(3, understood.Nearest.Count);
    }

    /// <summary>The thresholds were chosen on these names: the figures say what they do, not what they will do.</summary>
    [Fact]
    public void Most_names_by_meaning_are_understood_and_few_are_misunderstood()
    {
        var names = File.ReadLines(Path.Combine(Repository.Root, "tests", "RoleCompare.Tests", "Matching", "skill-names.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(fields => (Name: fields[0], Meant: fields[1], Understood: Resolve(fields[0]).Skill?.Id))
            .ToList();
        var understood = names.Where(name => name.Understood is not null).ToList();
        var right = understood.Count(name => name.Understood == name.Meant);
        output.WriteLine($"{understood.Count} of {names.Count} names understood, {right} of them rightly, of {names.Count(name => name.Meant != "-")} that the catalogue has.");
        foreach (var name in understood.Where(name => name.Understood != name.Meant))
            output.WriteLine($"misunderstood: {name.Name} as {name.Understood}, meant {name.Meant}");

        Assert.True(right >= 0.9 * understood.Count);
        Assert.True(right >= 0.65 * names.Count(name => name.Meant != "-"));
    }

    [Fact]
    public void Every_alias_of_the_catalogue_finds_its_skill()
    {
        foreach (var skill in Shipped.Catalog.Skills)
            Assert.All(skill.Aliases, alias => Assert.Equal(skill, Resolve(alias).Skill));
    }

    private static UnderstoodSkill Resolve(string name) => Shipped.Index.Skills.Resolve(new(name, SkillLevel.Create(3)));
}
