using RoleCompare.Catalog;
using RoleCompare.Catalog.Loading;
using Xunit;
using static RoleCompare.Tests.Catalog.BakeryCatalog;

namespace RoleCompare.Tests.Catalog;

/// <summary>Reading a whole folder.</summary>
public sealed class ReadingACatalogTests
{
    [Fact]
    public void A_sound_folder_gives_every_dimension_skill_and_role()
    {
        using var bakery = new BakeryCatalog();

        var catalog = RoleCatalog.Load(bakery.Folder);

        Assert.Equal(Dimension.Ids, catalog.Dimensions.Select(dimension => dimension.Id));
        Assert.Equal(["baking", "leading", "milling"], catalog.Skills.Select(skill => skill.Id));
        Assert.Equal(["apprentice", "baker", "head-baker", "miller"], catalog.Roles.Select(role => role.Id.Value));
    }

    [Fact]
    public void A_role_is_read_member_by_member()
    {
        using var bakery = new BakeryCatalog();

        var baker = RoleCatalog.Load(bakery.Folder).Find(RoleId.Create("baker"))!;

        Assert.Equal(("Baker", "bakery", (int?)3, "What the baker does all day."), (baker.Title, baker.Family, baker.Seniority?.Value, baker.Summary));
        Assert.Equal(["Master of the baker"], baker.Aliases);
        Assert.Equal(((int?)3, "The team-management of the baker."), (baker["team-management"].Level?.Value, baker["team-management"].Text));
        Assert.Equal([("baking", 4, SkillNeed.Essential), ("milling", 2, SkillNeed.Useful)], baker.Skills.Select(need => (need.Skill.Id, need.Level!.Value.Value, need.Need)));
        Assert.Equal(
            [("head-baker", ProgressionKind.Promotion, "Learn to lead a crew."), ("miller", ProgressionKind.Lateral, "Move from dough to flour.")],
            baker.Progressions.Select(move => (move.To.Value, move.Kind, move.Sentence)));
        Assert.Equal(["Invented for the tests"], baker.Sources);
    }

    [Fact]
    public void Skills_of_a_role_stand_essential_first_then_by_level_then_by_id()
    {
        using var bakery = new BakeryCatalog();
        bakery.Replace(
            Miller,
            "  - { id: milling, level: 5, need: essential }",
            "  - { id: milling, level: 2, need: essential }\n  - { id: leading, level: 5, need: useful }\n  - { id: baking, level: 2, need: essential }");

        var miller = RoleCatalog.Load(bakery.Folder).Resolve("miller");

        Assert.Equal(["baking", "milling", "leading"], miller.Skills.Select(need => need.Skill.Id));
    }

    [Fact]
    public void Dimensions_keep_the_order_of_their_file_in_the_catalogue_and_in_every_role()
    {
        using var bakery = new BakeryCatalog();
        var blocks = bakery.TextOf(Dimensions).Split("- id: ", StringSplitOptions.RemoveEmptyEntries);
        bakery.Write(Dimensions, string.Concat(blocks.Reverse().Select(block => "- id: " + block)));

        var catalog = RoleCatalog.Load(bakery.Folder);

        var reversed = Dimension.Ids.Reverse().ToList();
        Assert.Equal(reversed, catalog.Dimensions.Select(dimension => dimension.Id));
        Assert.All(catalog.Roles, role => Assert.Equal(reversed, role.Dimensions.Select(entry => entry.Dimension.Id)));
    }

    [Fact]
    public void Many_problems_are_all_reported_by_file_and_line()
    {
        using var bakery = new BakeryCatalog();
        bakery.Replace(Dimensions, "  question: How much team-management do you want?\n", "");
        bakery.Replace(Skills, "name: Milling\n", "name: ''\n");
        bakery.Replace(Apprentice, "seniority: 1", "seniority: 11");
        bakery.Replace(Baker, "to: miller", "to: mason");
        bakery.Replace(Baker, "communication: { level: 3,", "communication: { level: 7,");
        bakery.Replace(Miller, "need: essential", "need: vital");

        var problems = bakery.Read().Problems;

        Assert.Equal(
            [(Dimensions, ""), (Apprentice, "11"), (Baker, "7"), (Miller, "vital"), (Skills, "")],
            problems.Where(problem => problem.Value != "mason").Select(problem => (problem.File, problem.Value)));
        Assert.Equal(problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line), problems);
    }

    [Fact]
    public void A_broken_skill_a_broken_dimension_and_a_dangling_move_are_reported_together()
    {
        using var bakery = new BakeryCatalog();
        bakery.Replace(Dimensions, "  question: How much team-management do you want?\n", "");
        bakery.Replace(Skills, "name: Milling\n", "name: ''\n");
        bakery.Replace(Baker, "to: miller", "to: mason");

        Assert.Equal([Dimensions, Baker, Skills], bakery.Read().Problems.Select(problem => problem.File));
    }

    [Fact]
    public void The_exception_of_an_unsound_catalogue_carries_every_problem_and_shows_the_first_five()
    {
        using var bakery = new BakeryCatalog();
        bakery.Write(Miller, bakery.TextOf(Miller).Replace("level: 3, text", "level: 33, text", StringComparison.Ordinal));

        var exception = Assert.Throws<CatalogException>(() => RoleCatalog.Load(bakery.Folder));

        Assert.Equal(10, exception.Problems.Count);
        var lines = exception.Message.Split('\n');
        Assert.Equal($"The catalogue '{bakery.Folder}' has 10 problems:", lines[0]);
        Assert.Equal(5, lines.Count(line => line.StartsWith("  roles/miller.yaml:", StringComparison.Ordinal)));
        Assert.Equal("  … and 5 more; `catalog check` lists them all.", lines[^1]);
    }

    [Fact]
    public void A_catalogue_without_roles_is_a_problem()
    {
        using var bakery = new BakeryCatalog();
        foreach (var role in Files.Where(file => file.StartsWith("roles/", StringComparison.Ordinal)))
            bakery.Delete(role);

        Assert.Equal(new CatalogProblem("roles", 0, "", "There is no role.", "Add a file roles/ID.yaml."), Assert.Single(bakery.Read().Problems));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named_with_what_belongs_there()
    {
        using var bakery = new BakeryCatalog();
        var missing = Path.Combine(bakery.Folder, "nowhere");

        var exception = Assert.Throws<RoleCompareException>(() => RoleCatalog.Load(missing));

        Assert.Equal($"There is no folder '{missing}'. Name a catalogue's folder: one with dimensions.yaml, skills.yaml and roles/.", exception.Message);
    }

    [Fact]
    public void A_folder_that_holds_no_catalogue_is_named_with_what_it_lacks()
    {
        using var bakery = new BakeryCatalog();
        var empty = Directory.CreateDirectory(Path.Combine(bakery.Folder, "empty")).FullName;

        var exception = Assert.Throws<RoleCompareException>(() => RoleCatalog.Load(empty));

        Assert.Equal($"The folder '{empty}' holds no catalogue: it has neither dimensions.yaml nor roles/.", exception.Message);
    }
}
