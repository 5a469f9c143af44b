using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using Xunit;

namespace RoleCompare.Tests.Matching;

/// <summary>The role under test has seniority 3.</summary>
public sealed class ConstraintFilterTests
{
    [Fact]
    public void Nothing_is_excluded_by_default() => Assert.Null(Reason(new ProfileConstraints()));

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void The_lowest_seniority_excludes_what_is_below(int minimum, bool excluded) =>
        Assert.Equal(excluded ? "Its seniority is 3; you want at least 4." : null, Reason(new ProfileConstraints { MinSeniority = Seniority.Create(minimum) }));

    [Theory]
    [InlineData(3, false)]
    [InlineData(2, true)]
    public void The_highest_seniority_excludes_what_is_above(int maximum, bool excluded) =>
        Assert.Equal(excluded ? "Its seniority is 3; you want at most 2." : null, Reason(new ProfileConstraints { MaxSeniority = Seniority.Create(maximum) }));

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    public void No_people_management_excludes_from_level_four_and_quotes(int level, bool excluded) =>
        Assert.Equal(
            excluded ? "It manages people, which you do not want: \"Leads six engineers.\"" : null,
            Reason(new ProfileConstraints { NoPeopleManagement = true }, level));

    [Fact]
    public void The_current_role_is_excluded()
    {
        var role = Make.Role("r");

        Assert.Equal("It is your current role.", ConstraintFilter.Reason(Understood(new ProfileConstraints()) with { CurrentRole = role }, role));
    }

    [Fact]
    public void A_role_that_is_not_wanted_is_excluded()
    {
        var role = Make.Role("r");

        Assert.Equal("You excluded it.", ConstraintFilter.Reason(Understood(new ProfileConstraints()) with { ExcludedRoles = [role] }, role));
    }

    private static string? Reason(ProfileConstraints constraints, int teamManagement = 1)
    {
        var role = Make.Role("r");
        var dimensions = role.Dimensions.Select(entry => entry.Dimension.Id == "team-management"
            ? entry with { Level = DimensionLevel.Create(teamManagement), Text = "Leads six engineers. Hires them too." }
            : entry);
        return ConstraintFilter.Reason(Understood(constraints), role with { Dimensions = [.. dimensions] });
    }

    private static UnderstoodProfile Understood(ProfileConstraints constraints) =>
        new() { Profile = new Profile { Constraints = constraints }, Skills = [], ExcludedRoles = [] };
}
