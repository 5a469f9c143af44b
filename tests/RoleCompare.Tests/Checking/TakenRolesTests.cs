using RoleCompare.Catalog;
using RoleCompare.Checking;
using Xunit;

namespace RoleCompare.Tests.Checking;

public sealed class TakenRolesTests
{
    [Fact]
    public void What_is_not_known_of_roles_from_a_publication_is_counted()
    {
        var taken = new Provenance(new Origin("book", "A book", "1", "free", "By its author."), "1");
        var office = new Office()
            .Change("agent", role => role with
            {
                Provenance = taken,
                Seniority = null,
                Skills = [],
                Dimensions = [.. role.Dimensions.Index().Select(entry => entry.Item with { Level = entry.Index < 4 ? null : entry.Item.Level, Text = entry.Index < 3 ? null : entry.Item.Text })],
            })
            .Change("officer", role => role with { Provenance = taken });

        var counted = TakenRoles.Count(office.Catalog);

        Assert.Equal((2, 1, 4, 3, 1), (counted.Roles, counted.UnknownSeniorities, counted.UnknownLevels, counted.UnknownTexts, counted.WithoutSkills));
        Assert.Equal(
            [
                "repeated-sentence", "near-duplicate", "thin-text", "rambling-text", "level-contradicts-text",
                "few-or-many-skills", "skill-twins", "no-way-in", "dead-end", "island",
            ],
            counted.SilentRules);
    }

    [Fact]
    public void Of_a_catalogue_of_ones_own_no_rule_is_silent()
    {
        var counted = TakenRoles.Count(new Office().Catalog);

        Assert.Equal((0, 0), (counted.Roles, counted.UnknownLevels));
        Assert.Empty(counted.SilentRules);
    }
}
