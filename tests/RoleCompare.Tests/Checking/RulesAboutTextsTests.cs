using RoleCompare.Catalog;
using RoleCompare.Checking;
using RoleCompare.Matching;
using Xunit;

namespace RoleCompare.Tests.Checking;

/// <summary>Each test breaks one rule about texts, names and skills, or nearly does.</summary>
public sealed class RulesAboutTextsTests
{
    private const string Rest = "and has a part in what happens at the desk beside the window.";

    [Fact]
    public void A_text_that_speaks_of_another_role_is_confused_with_it() => new Office()
        .Write("agent", "communication", $"Looks after chief and lamp {Rest}")
        .Breaks("confused-roles", "roles/agent.yaml", "chief", "What 'agent' says of communication finds 'chief' first.");

    [Fact]
    public void A_text_that_mentions_another_role_is_not() => new Office()
        .Write("agent", "communication", $"As agent, agent and again agent, looks after chief and lamp {Rest}")
        .IsFine();

    [Fact]
    public void A_text_of_eleven_words_is_thin() => new Office()
        .Write("agent", "communication", "The agent speaks to two three four five six seven eight.")
        .Breaks("thin-text", "roles/agent.yaml", "The agent speaks to two three four five six seven eight.", "The text of communication of 'agent' has 11 words.");

    [Fact]
    public void A_text_of_twelve_words_is_not() => new Office()
        .Write("agent", "communication", "The agent speaks to two three four five six seven eight nine.")
        .IsFine();

    [Fact]
    public void A_move_of_two_words_is_thin() => WithMove("Work hard.")
        .Breaks("thin-text", "roles/clerk.yaml", "Work hard.", "The text of the move to agent of 'clerk' has 2 words.");

    [Fact]
    public void A_move_of_eight_words_is_not() => WithMove("Take two three four five six seven eight.").IsFine();

    [Theory]
    [InlineData(51, 1, "has 51 words in 1 sentence, at most 51 in one.")]
    [InlineData(24, 3, "has 72 words in 3 sentences, at most 24 in one.")]
    [InlineData(12, 4, "has 48 words in 4 sentences, at most 12 in one.")]
    public void A_text_that_is_too_long_rambles(int words, int sentences, string message) => new Office()
        .Write("agent", "communication", Sentences(words, sentences))
        .Breaks("rambling-text", "roles/agent.yaml", Sentences(words, sentences), $"The text of communication of 'agent' {message}");

    [Theory]
    [InlineData(50, 1)]
    [InlineData(35, 2)]
    [InlineData(12, 3)]
    public void A_text_at_the_limit_does_not(int words, int sentences) => new Office()
        .Write("agent", "communication", Sentences(words, sentences))
        .IsFine();

    [Fact]
    public void A_summary_has_limits_of_its_own() => new Office()
        .Change("agent", role => role with { Summary = "The agent is an agent of agents." })
        .Breaks("thin-text", "roles/agent.yaml", "The agent is an agent of agents.", "The text of the summary of 'agent' has 7 words.");

    [Theory]
    [InlineData(2, "'agent' asks for 2 skills.")]
    [InlineData(31, "'agent' asks for 31 skills.")]
    public void A_role_with_too_few_or_too_many_skills_is_found(int count, string message) =>
        WithSkills(count).Breaks("few-or-many-skills", "roles/agent.yaml", $"{count}", message);

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void A_role_with_enough_skills_is_not(int count) => WithSkills(count).IsFine();

    [Fact]
    public void A_skill_that_no_role_uses_is_found() => new Office()
        .Add(Office.Skill("archiving"))
        .Breaks("unused-skill", "skills.yaml", "archiving", "No role uses the skill 'archiving'.");

    // Each skill says its word twice, name and description: "filing filing" and "filing filing filing stamp" have the cosine 3 / √10.
    [Theory]
    [InlineData("Does filing, filing and a stamp.", true)]
    [InlineData("Does filing with a stamp.", false)]
    public void Skills_that_say_nearly_the_same_are_twins(string description, bool isTwin)
    {
        var office = new Office();
        var twin = new Skill("paperwork", "filing", [], "work", description, ["a little", "well", "best"]);
        office.Add(twin).Change("agent", role => role with { Skills = [.. role.Skills, new RoleSkill(twin, SkillLevel.Create(2), SkillNeed.Useful)] });

        if (isTwin)
            office.Breaks("skill-twins", "skills.yaml", "paperwork", "'filing' and 'paperwork' say nearly the same (cosine 0.95).");
        else
            office.IsFine();
    }

    [Fact]
    public void An_alias_that_two_roles_claim_is_found() => new Office()
        .Change("agent", role => role with { Aliases = ["Man of the desk"] })
        .Change("chief", role => role with { Aliases = ["man-of-the-desk"] })
        .Breaks("shared-name", "roles/agent.yaml", "Man of the desk", "'Man of the desk' is an alias of 'agent' and of 'chief'.");

    [Fact]
    public void An_alias_that_is_another_roles_title_is_found() => new Office()
        .Change("agent", role => role with { Aliases = ["Chief"] })
        .Breaks("shared-name", "roles/agent.yaml", "Chief", "'Chief' is an alias of 'agent' and the title of 'chief'.");

    [Fact]
    public void An_alias_that_is_the_roles_own_title_is_not() => new Office()
        .Change("agent", role => role with { Aliases = ["AGENT"] })
        .IsFine();

    [Theory]
    [InlineData(5, 1)]
    [InlineData(4, 0)]
    public void A_level_far_above_those_of_near_texts_and_of_peers_is_found(int level, int findings)
    {
        // Eight roles of one seniority whose texts share one word of two: each is at cosine 0.5 from each other. All have level 2 but one.
        var names = new[] { "clerk", "agent", "officer", "chief", "lamp", "stamp", "filing", "typing" };
        var office = new Office();
        foreach (var name in names.Skip(4))
            office.Add(office.Describe(name, 3));
        foreach (var name in names)
        {
            office.Write(name, "communication", $"With a greeting the {name} {Rest}").Change(name, role => role with
            {
                Seniority = Seniority.Create(3),
                Dimensions = [.. role.Dimensions.Select(entry => entry.Dimension.Id == "communication" ? entry with { Level = DimensionLevel.Create(name == "lamp" ? level : level == 5 ? 2 : 3) } : entry)],
            });
        }

        var found = office.Examine().Where(finding => finding.Rule == "level-contradicts-text").ToList();

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.StartsWith("'lamp' has level 5 on communication; the roles with the most similar texts (", finding.Message, StringComparison.Ordinal));
        Assert.All(found, finding => Assert.StartsWith("Compare with the rubric: 5 is \"all\", 2 is \"some\".", finding.Edit, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_publication_wrote_is_not_measured_by_the_rules_of_writing()
    {
        var taken = new Provenance(new Origin("book", "A book", "1", "free", "By its author."), "1");
        new Office()
            .Change("agent", role => role with { Provenance = taken, Summary = null, Skills = [], Dimensions = [.. role.Dimensions.Select(entry => entry with { Level = null })] })
            .Write("agent", "communication", "The agent speaks.")
            .Write("agent", "team-management", Office.Text("chief", "team-management").Replace("chief", "agent", StringComparison.Ordinal))
            .IsFine();
    }

    [Fact]
    public void The_lines_are_those_of_the_files()
    {
        using var copy = new TempFolder();
        copy.Write("roles/agent.yaml", "id: agent\naliases: [Man of the desk]\ndimensions:\n  communication:\n    level: 3\n    text: >-\n      The agent speaks.\nprogressions:\n  - { to: chief, kind: lateral }\n  - to: clerk\n    kind: pivot\n");
        copy.Write("skills.yaml", "- id: filing\n- id: typing\n");
        var places = new RoleCompare.Catalog.Loading.CatalogPlaces(copy.Path);

        Assert.Equal(
            [2, 6, 9, 10, 0],
            ((string[])["aliases/Man of the desk", "dimensions/communication/text", "progressions/chief", "progressions/clerk", "seniority"]).Select(path => places.Line("roles/agent.yaml", path)));
        Assert.Equal(2, places.Line("skills.yaml", "typing"));
        Assert.Equal(0, places.Line("roles/nobody.yaml", "id"));
    }

    [Fact]
    public void An_index_without_a_dimension_is_that_of_roles_without_its_texts()
    {
        var hidden = Shipped.Catalog.Dimensions[3];
        var roles = Shipped.Catalog.Roles.Select(role => role with { Dimensions = [.. role.Dimensions.Select(entry => entry.Dimension == hidden ? entry with { Text = null } : entry)] });
        var expected = CatalogIndex.Create(RoleCatalog.Create(Shipped.Catalog.Dimensions, Shipped.Catalog.Skills, roles, Shipped.Catalog.Fingerprint), Shipped.Model);
        var query = Shipped.Model.EmbedMean(["Runs clusters for those who train models."]);

        var index = Shipped.Index.Without(hidden);

        Assert.Equal(expected.Fields, index.Fields);
        Assert.Equal(Similarities(expected.Vectors), Similarities(index.Vectors));

        (float[] Fields, float[] Centroids) Values(FieldIndex vectors)
        {
            var (fields, centroids) = (new float[vectors.FieldCount], new float[vectors.ItemCount]);
            vectors.FieldSimilarities(query, fields);
            vectors.CentroidSimilarities(query, centroids);
            return (fields, centroids);
        }

        IEnumerable<float> Similarities(FieldIndex vectors) => Values(vectors) is var (fields, centroids) ? [.. fields, .. centroids] : [];
    }

    [Fact]
    public void Of_too_many_texts_evenly_spaced_ones_are_asked()
    {
        // Four roles of eleven fields each: 220 comparisons are those of five texts.
        var report = TextSearch.Run(CatalogIndex.Create(new Office().Catalog, Office.Model), 220, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(40, report.All);
        Assert.Equal(
            ["agent primary-role", "agent meeting-involvement", "chief decision-making-authority", "clerk professional-development", "officer strategic-planning"],
            report.Answers.Select(answer => $"{answer.Role.Id} {answer.Dimension.Id}"));
    }

    private static Office WithMove(string sentence) => new Office()
        .Change("clerk", role => role with { Progressions = [Office.Move("agent", sentence: sentence), Office.Move("officer")] });

    private static Office WithSkills(int count)
    {
        var office = new Office();
        var skills = Enumerable.Range(0, 31).Select(i => Office.Skill($"s{i}")).ToList();
        office.Change("chief", role => role with { Skills = [.. role.Skills, .. skills.Take(14).Select(Need)] }).Change("officer", role => role with { Skills = [.. role.Skills, .. skills.Skip(14).Select(Need)] });
        skills.ForEach(skill => office.Add(skill));
        return office.Change("agent", role => role with { Skills = [.. skills.Take(count).Select(Need)] });

        static RoleSkill Need(Skill skill) => new(skill, SkillLevel.Create(3), SkillNeed.Essential);
    }

    // Sentences that begin with the role's name and are all different.
    private static string Sentences(int words, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(i => string.Join(' ', Enumerable.Range(0, words - 2).Select(j => $"w{i}x{j}").Prepend("agent").Prepend("The")) + "."));
}
