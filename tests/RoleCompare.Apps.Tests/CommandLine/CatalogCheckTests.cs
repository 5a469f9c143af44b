using System.Text.Json;
using System.Text.RegularExpressions;
using RoleCompare.Tests;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed partial class CatalogCheckTests
{
    private const string Agent = "roles/support-agent.yaml";

    private const string TeamLeader =
        """
        id: support-team-leader
        title: Support Team Leader
        aliases: []
        family: customer-service
        seniority: 5
        summary: Leads the shift that answers customers, hires for it, and speaks for it in the house.
        dimensions:
          primary-role:
            level: 3
            text: 'Leads twelve employees: plans rosters, hires, appraises and coaches the staff of the department.'
          scope-of-responsibilities:
            level: 3
            text: 'Answers to management for the budget, the staffing and the performance targets of the department.'
          strategic-planning:
            level: 3
            text: 'Plans next year''s budget and headcount with finance, and sets the department''s yearly targets.'
          project-management:
            level: 3
            text: 'Manages two improvement projects a year with budget, milestones and a steering committee of managers.'
          professional-development:
            level: 3
            text: 'Takes a course in labour law and coaches a deputy until she can stand in for August.'
          reporting-relationship:
            level: 3
            text: 'Reports to the head of logistics and gives her the waiting times every Monday in writing.'
          decision-making-authority:
            level: 3
            text: 'Signs goodwill up to a thousand euros and chooses whom to hire among three finalists.'
          team-management:
            level: 3
            text: 'Leads twelve people: holidays, appraisals, warnings and the farewell cake belong to the job.'
          meeting-involvement:
            level: 3
            text: 'Chairs the department''s weekly management meeting, and presents budget and performance to the directors.'
          communication:
            level: 3
            text: 'Negotiates budget with directors, and leads appraisal interviews and difficult conversations with the staff.'
        skills:
          - { id: complaint-handling, level: 5, need: essential }
          - { id: order-system, level: 4, need: useful }
          - { id: written-english, level: 3, need: useful }
        sources:
          - Made up.

        """;

    private static string GuideText => File.ReadAllText(Path.Combine(Cli.Root, "data", "README.md"));

    [Fact]
    public void The_catalogue_of_the_repository_is_sound_and_its_texts_find_their_roles()
    {
        using var document = JsonDocument.Parse(Cli.Run("catalog", "check", "data", "--json").Output);
        var texts = document.RootElement.GetProperty("texts");

        Assert.Empty(document.RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal(10 * document.RootElement.GetProperty("roles").GetInt32(), texts.GetProperty("asked").GetInt32());
        Assert.InRange(texts.GetProperty("found").GetInt32() / (double)texts.GetProperty("asked").GetInt32(), texts.GetProperty("goal").GetDouble(), 1);
    }

    [Fact]
    public void The_example_of_the_guide_breaks_no_rule()
    {
        using var folder = Guide();

        var result = Cli.Run("catalog", "check", folder.Path);

        Assert.Equal(
            $"{folder.Path}: sound. 10 dimensions, 3 skills, 1 role.\n10 texts were held against all roles as a person's experience is:\n"
            + "  10 of 10 (100.0 %) find their own role first (goal 99 %);\n  10 of 10 (100.0 %) still do when their dimension is hidden in every role.\n\n"
            + "Nothing found by 16 rules.\n",
            result.Output);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void The_example_of_the_guide_with_the_second_role_that_it_names_breaks_no_rule()
    {
        using var folder = Guide();
        var move = Move().Match(GuideText);
        folder.Write(Agent, File.ReadAllText(Path.Combine(folder.Path, Agent)) + move.Value.Replace("\n    ", "\n", StringComparison.Ordinal).TrimStart());
        folder.Write("roles/support-team-leader.yaml", TeamLeader);

        var result = Cli.Run("catalog", "check", folder.Path);

        Assert.True(move.Success);
        Assert.Contains("sound. 10 dimensions, 3 skills, 2 roles.", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nNothing found by 16 rules.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Roles_from_a_publication_are_told_with_the_rules_that_pass_them_over()
    {
        using var folder = Guide();
        folder.Write("origins.yaml", "- { id: book, name: A book, version: '1', license: free, attribution: By its author. }\n");
        folder.Write(Agent, File.ReadAllText(Path.Combine(folder.Path, Agent)).Replace("seniority: 2\n", "origin: book\ncode: a1\n", StringComparison.Ordinal));

        var result = Cli.Run("catalog", "check", folder.Path);
        using var document = JsonDocument.Parse(Cli.Run("catalog", "check", folder.Path, "--json").Output);
        var taken = document.RootElement.GetProperty("taken");

        Assert.Contains("\n1 role was taken from a publication; the rules repeated-sentence, near-duplicate, ", result.Output, StringComparison.Ordinal);
        Assert.Contains("say nothing of it: remove `origin` where the words are yours.\n  Not known of it: 0 levels, 0 dimension texts, the seniority of 1, the skills of 0.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal((1, 1, 10), (taken.GetProperty("roles").GetInt32(), taken.GetProperty("unknownSeniorities").GetInt32(), taken.GetProperty("silentRules").GetArrayLength()));
    }

    [Fact]
    public void An_option_that_there_is_not_is_no_folder()
    {
        var result = Cli.Run("catalog", "check", "--bogus");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("rolecompare: There is no option '--bogus'. The options: --all, --model, --json.", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_grouped_by_rule_and_the_first_few_of_each_are_shown()
    {
        using var copy = new CatalogCopy();
        copy.Change("skills.yaml", "- id: ab-testing", string.Concat(Enumerable.Range(1, 6).Select(i => Unused($"a-0{i}"))) + "- id: ab-testing");

        var result = Cli.Start([], ["catalog", "check", copy.Folder], columns: 80);
        var whole = Cli.Run("catalog", "check", copy.Folder, "--all");

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Errors);
        Assert.Contains("\nSkills that no role uses (unused-skill): ", result.Output, StringComparison.Ordinal);
        Assert.Contains("    No role uses the skill 'a-05'. ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("No role uses the skill 'a-06'", result.Output, StringComparison.Ordinal);
        Assert.Contains(" more; --all shows them.\n", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n').Skip(1), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains("No role uses the skill 'a-06'", whole.Output, StringComparison.Ordinal);

        static string Unused(string id) =>
            $"- id: {id}\n  name: {id}\n  category: made-up\n  description: Does {id}.\n  levels: {{ 1: a little, 3: well, 5: best }}\n";
    }

    [Fact]
    public void A_finding_is_there_as_JSON_with_its_rule_and_line()
    {
        using var copy = new CatalogCopy();
        copy.Change("roles/mlops-engineer.yaml", "title: MLOps Engineer\naliases:\n", "title: MLOps Engineer\naliases:\n  - Prompt-Engineer\n");

        using var document = JsonDocument.Parse(Cli.Run("catalog", "check", copy.Folder, "--json").Output);

        var finding = Assert.Single(document.RootElement.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("rule").GetString() == "shared-name");
        Assert.Equal("roles/mlops-engineer.yaml", finding.GetProperty("file").GetString());
        Assert.Equal(4, finding.GetProperty("line").GetInt32());
        Assert.Equal("Prompt-Engineer", finding.GetProperty("value").GetString());
        Assert.Equal("Remove the alias.", finding.GetProperty("edit").GetString());
    }

    [Fact]
    public void Every_problem_is_reported_at_once()
    {
        using var copy = new CatalogCopy();
        copy.Change("roles/mlops-engineer.yaml", "seniority: 3", "seniority: 9");
        copy.Change("roles/prompt-engineer.yaml", "to: ai-product-manager", "to: ai-product-manger");
        copy.Change("skills.yaml", "- id: kubernetes", "- id: Kubernetes!");

        var result = Cli.Run("catalog", "check", copy.Folder);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Errors);
        Assert.Contains("'seniority' of a role is '9'. Write a whole number from 1 to 7.", result.Output, StringComparison.Ordinal);
        Assert.Contains("There is no role 'ai-product-manger'. Use one of the nearest (ai-product-manager, ", result.Output, StringComparison.Ordinal);
        Assert.Contains("'id' is 'Kubernetes!', not a slug.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_problems_are_there_as_JSON()
    {
        using var copy = new CatalogCopy();
        copy.Change("roles/mlops-engineer.yaml", "seniority: 3", "seniority: 9");

        var result = Cli.Run("catalog", "check", copy.Folder, "--json");

        Assert.Equal(1, result.ExitCode);
        using var document = JsonDocument.Parse(result.Output);
        var problem = Assert.Single(document.RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal("roles/mlops-engineer.yaml", problem.GetProperty("file").GetString());
        Assert.Equal("9", problem.GetProperty("value").GetString());
    }

    // The catalogue that the guide's first ten minutes lead to.
    private static TempFolder Guide()
    {
        var folder = new TempFolder();
        folder.Write("dimensions.yaml", File.ReadAllText(Path.Combine(Cli.Root, "data", "dimensions.yaml")));
        var files = Example().Matches(GuideText);
        Assert.Equal(2, files.Count);
        foreach (Match file in files)
            folder.Write(file.Groups["name"].Value, file.Groups["content"].Value);
        return folder;
    }

    [GeneratedRegex(@"\n    progressions:\n(    .*\n)+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Move();

    [GeneratedRegex(@"`our-jobs/(?<name>[\w./-]+)`:\n\n```yaml\n(?<content>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
