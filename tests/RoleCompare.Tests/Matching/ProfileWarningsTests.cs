using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Tests.Embedding;
using Xunit;

namespace RoleCompare.Tests.Matching;

public sealed class ProfileWarningsTests
{
    [Fact]
    public void A_plain_profile_has_none() =>
        Assert.Empty(Warnings(new Profile { Goals = "I want to run machine learning models in production.", TargetRole = "ml-platform-lead" }));

    [Fact]
    public void What_a_catalogue_does_not_know_is_told_where_a_profile_asks_for_it()
    {
        var known = Make.Role("known");
        var unknown = Make.Role("unknown") with { Seniority = null, Dimensions = [.. known.Dimensions.Select(entry => entry.Dimension.Id == "communication" ? entry : entry with { Level = null })] };
        var profile = new Profile
        {
            Preferences = new Dictionary<string, DimensionLevel> { ["team-management"] = DimensionLevel.Create(2), ["communication"] = DimensionLevel.Create(2) },
            Constraints = new ProfileConstraints { MaxSeniority = Seniority.Create(4), NoPeopleManagement = true },
        };

        Assert.Equal(
            [
                "The seniority of 1 of 2 roles is not known: minSeniority and maxSeniority rule none of them out.",
                "Whether 1 of 2 roles manage people is not known: noPeopleManagement rules none of them out.",
            ],
            Of(known, unknown));
        Assert.Equal("The level of no role is known on team-management: what you prefer there does not count.", Of(unknown)[2]);
        Assert.Empty(Of(known));

        IReadOnlyList<string> Of(params Role[] roles) => new RoleMatcher(CatalogIndex.Create(Make.Catalog(roles), Shipped.Model)).Understand(profile).Warnings;
    }

    [Fact]
    public void Another_language_is_told() =>
        Assert.StartsWith(
            "Only ",
            Assert.Single(Warnings(new Profile { Goals = "Ich will data pipelines bauen und Modelle in Produktion betreiben, nicht Menschen führen" })),
            StringComparison.Ordinal);

    [Fact]
    public void A_text_without_a_known_word_is_told_and_so_is_that_nothing_is_left() =>
        Assert.Equal(
            ["Nothing in 'goals' was understood; it does not count. RoleCompare reads English.", "Nothing in the profile was understood: all roles have the same score, and their order means nothing."],
            Warnings(new Profile { Goals = "zzzqqq xxyyz" }));

    [Fact]
    public void A_text_of_known_words_that_say_nothing_is_told_too()
    {
        using var folder = new TempFolder();
        ModelFolder.Write(folder.Path, TinyModel.Manifest(), ["data", "engineer", "lead", "mother"], TinyModel.Ngrams, Rows());
        var index = CatalogIndex.Create(Shipped.Catalog, EmbeddingModel.Load(folder.Path));

        Assert.Equal((1, 1), index.Model.CountWords("mother"));
        Assert.Equal(
            "Nothing in 'goals' was understood; it does not count. RoleCompare reads English.",
            new RoleMatcher(index).Rank(new Profile { Goals = "mother" }).Understood.Warnings[0]);

        // All but the row of the last word point somewhere.
        static float[] Rows()
        {
            var rows = new float[(4 + TinyModel.Ngrams.Count) * TinyModel.Dimensions];
            foreach (var row in Enumerable.Range(0, 4 + TinyModel.Ngrams.Count).Where(row => row != 3))
                rows[(row * TinyModel.Dimensions) + row] = 1;
            return rows;
        }
    }

    [Fact]
    public void A_text_without_a_known_word_does_not_count_though_parts_of_its_words_are_known()
    {
        const string Text = "kuberneetes";

        Assert.Equal((0, 1), Shipped.Model.CountWords(Text));
        Assert.True(Shipped.Model.Embed(Text, new float[Shipped.Model.Dimensions]));
        Assert.Equal("Nothing in 'goals' was understood; it does not count. RoleCompare reads English.", Warnings(new Profile { Goals = Text })[0]);
        Assert.Equal("Nothing in 'experience' was understood; it does not count. RoleCompare reads English.", Warnings(new Profile { Experience = Text })[0]);
        Assert.All(new RoleMatcher(Shipped.Index).Rank(new Profile { Goals = Text, Experience = Text }).Matches, match => Assert.Single(match.Contributions));
    }

    [Fact]
    public void Two_names_of_one_skill_are_told() =>
        Assert.Equal(
            "'k8s' and 'Kubernetes' mean the same skill, Kubernetes; the highest level counts, 5.",
            Assert.Single(Warnings(new Profile { Skills = [new("k8s", SkillLevel.Create(5)), new("Kubernetes", SkillLevel.Create(2))] })));

    [Fact]
    public void A_target_that_is_the_current_role_is_told() =>
        Assert.StartsWith("The target role is the current role", Assert.Single(Warnings(new Profile { CurrentRole = "mlops-engineer", TargetRole = "MLOps Engineer" })), StringComparison.Ordinal);

    [Fact]
    public void A_target_that_is_excluded_is_told() =>
        Assert.Equal(
            "The target role, Chief AI Officer, is ruled out by your constraints. You excluded it.",
            Assert.Single(Warnings(new Profile { TargetRole = "chief-ai-officer", Constraints = new() { ExcludeRoles = ["Chief AI Officer"] } })));

    [Fact]
    public void A_target_above_the_highest_seniority_is_told() =>
        Assert.Equal(
            "The target role, Chief AI Officer, is ruled out by your constraints. Its seniority is 7; you want at most 5.",
            Assert.Single(Warnings(new Profile { TargetRole = "chief-ai-officer", Constraints = new() { MaxSeniority = Seniority.Create(5) } })));

    [Fact]
    public void A_target_that_manages_people_is_told_to_someone_who_does_not_want_to() =>
        Assert.StartsWith(
            "The target role, Chief AI Officer, is ruled out by your constraints. It manages people, which you do not want: ",
            Assert.Single(Warnings(new Profile { TargetRole = "chief-ai-officer", Constraints = new() { NoPeopleManagement = true } })),
            StringComparison.Ordinal);

    [Fact]
    public void Wanting_to_manage_and_not_to_is_told() =>
        Assert.StartsWith("You want team-management at 5 and no people management", Assert.Single(Warnings(new Profile
        {
            Preferences = new Dictionary<string, DimensionLevel> { ["team-management"] = DimensionLevel.Create(5) },
            Constraints = new() { NoPeopleManagement = true },
        })), StringComparison.Ordinal);

    private static IReadOnlyList<string> Warnings(Profile profile) => new RoleMatcher(Shipped.Index).Rank(profile).Understood.Warnings;
}
