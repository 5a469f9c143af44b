using RoleCompare.Catalog;
using RoleCompare.Import.Catalogs;
using RoleCompare.Naming;
using Xunit;

namespace RoleCompare.Tests.Import;

public sealed class NamesOfImportsTests
{
    private static readonly Origin Origin = new("o", "O", "1", "L", "A.");

    [Fact]
    public void A_second_skill_of_a_name_gets_its_kind_and_a_third_its_code()
    {
        var names = new SkillNames(Origin);
        names.Add("1", "Math", [], "skill", null);
        names.Add("2", "math", [], "skill", null);
        names.Add("3", "MATH", [], "skill", null);

        Assert.Equal(["math Math", "math-skill math (skill)", "math-3 MATH (3)"], names.Build().Values.Select(skill => $"{skill.Id} {skill.Name}"));
        Assert.Equal(2, names.Renamed);
    }

    [Fact]
    public void A_slug_that_reads_as_another_skills_name_is_numbered()
    {
        var names = new SkillNames(Origin);
        names.Add("1", "C plus plus", [], "skill", null);
        names.Add("2", "C++", [], "skill", null);

        Assert.Equal(["c-plus-plus", "c-plus-plus-2"], names.Build().Values.Select(skill => skill.Id));
    }

    [Fact]
    public void A_name_comes_before_an_alias_wherever_it_stands()
    {
        var names = new SkillNames(Origin);
        names.Add("1", "Baking", ["Milling", "Bread", "BREAD!", "Baking"], "skill", null);
        names.Add("2", "Milling", ["bread", "Grain"], "skill", null);

        Assert.Equal(["Bread", "Grain"], names.Build().Values.SelectMany(skill => skill.Aliases));
        Assert.Equal(2, names.DroppedAliases);
    }

    [Fact]
    public void A_second_role_of_a_title_gets_its_code()
    {
        var names = new RoleNames();
        names.Add("x:1", "Baker");
        names.Add("x:2", "baker");

        Assert.Equal(("Baker", "baker (x:2)", "baker-x-2"), (names.Title("x:1"), names.Title("x:2"), names.Id("x:2").Value));
        Assert.Equal(1, names.Renamed);
    }

    [Fact]
    public void A_role_has_at_most_twelve_aliases()
    {
        var names = new RoleNames();
        names.Add("1", "Baker");

        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"Name {i}"), names.Aliases("1", Enumerable.Range(1, 30).Select(i => $"Name {i}")));
    }

    [Fact]
    public void No_two_names_get_one_slug()
    {
        var slugs = new UniqueSlugs("role");
        string[] names = ["A b", "a-b", "A/B", new string('x', 100), new string('x', 101), "!", "?"];

        var taken = names.Select(name => slugs.Take(name)).ToList();

        Assert.Equal(["a-b", "a-b-2", "a-b-3", new string('x', 100), new string('x', 92) + "-2", "role", "role-2"], taken);
        Assert.All(taken, slug => Assert.True(Slug.IsValid(slug)));
        Assert.Equal(taken.Count, taken.Select(NameKey.Of).Distinct().Count());
    }
}
