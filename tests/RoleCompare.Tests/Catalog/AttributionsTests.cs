using RoleCompare.Catalog;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Catalog;

public sealed class AttributionsTests
{
    private static readonly Origin First = new("a", "A", "1", "L", "By A.");
    private static readonly Origin Second = new("b", "B", "1", "L", "By B.");

    [Fact]
    public void A_role_of_ones_own_needs_none() => Assert.Empty(Attributions.Of([Make.Role("own", (Make.Skill("x"), 1, SkillNeed.Useful))]));

    [Fact]
    public void Roles_and_the_skills_they_ask_for_name_their_publications_once_each()
    {
        var skill = Make.Skill("x") with { Provenance = new Provenance(First, "x") };

        Assert.Equal(
            [First, Second],
            Attributions.Of([Make.Role("one") with { Provenance = new Provenance(Second, "1") }, Make.Role("two", (skill, 1, SkillNeed.Useful)), Make.Role("three", (skill, 2, SkillNeed.Useful))]));
    }
}
