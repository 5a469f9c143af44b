using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Paths;
using RoleCompare.Profiles;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Paths;

/// <summary>
/// What a person's constraints leave of the routes from a to z: a → lead → z (the short one, by way of a role that manages people), a → b → top → z and a → b → c → z.
/// Skills are none, so that no move is inferred.
/// </summary>
public sealed class RoutesOfAPersonTests
{
    private static readonly RoleCatalog Catalog = Make.Catalog(
        Role("a", 2, 1, "lead", "b"),
        Role("b", 3, 1, "top", "c"),
        Role("c", 3, 1, "z"),
        Role("lead", 3, 4, "z"),
        Role("top", 5, 1, "z"),
        Role("z", 4, 4));

    [Fact]
    public void Without_constraints_every_role_may_be_touched() => Assert.Equal(["lead z", "b c z", "b top z"], Routes(new ProfileConstraints()));

    [Fact]
    public void A_role_that_manages_people_stands_on_no_route_of_someone_who_does_not_want_to() =>
        Assert.Equal(["b c z", "b top z"], Routes(new ProfileConstraints { NoPeopleManagement = true }));

    [Fact]
    public void A_role_above_the_highest_seniority_stands_on_no_route() =>
        Assert.Equal(["lead z", "b c z"], Routes(new ProfileConstraints { MaxSeniority = Seniority.Create(4) }));

    [Fact]
    public void A_role_below_the_lowest_seniority_stands_on_no_route_but_as_the_start() =>
        Assert.Equal(["lead z", "b c z", "b top z"], Routes(new ProfileConstraints { MinSeniority = Seniority.Create(3) }));

    [Fact]
    public void A_role_that_is_excluded_stands_on_no_route() => Assert.Equal(["lead z", "b top z"], Routes(new ProfileConstraints { ExcludeRoles = ["c"] }));

    [Fact]
    public void The_tree_and_the_moves_of_a_role_leave_out_what_is_ruled_out()
    {
        var options = Options(new ProfileConstraints { NoPeopleManagement = true }, null, null);
        var finder = new PathFinder(Catalog);

        Assert.Equal(["b", "c", "top"], finder.Reach(Find("a"), options: options).All().Skip(1).Select(reached => reached.Role.Id.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["b"], finder.MovesFrom(Find("a"), options).Select(move => move.To.Id.Value));
    }

    [Fact]
    public void What_is_ruled_out_is_told_with_the_reason()
    {
        var options = Options(new ProfileConstraints { MaxSeniority = Seniority.Create(4), ExcludeRoles = ["c"] }, "a", "z");

        Assert.Equal([("c", "You excluded it."), ("top", "Its seniority is 5; you want at most 4.")], options.RuledOut.Select(excluded => (excluded.Role.Id.Value, excluded.Reason)));
        Assert.Empty(options.Warnings);
    }

    [Fact]
    public void A_named_end_is_reached_all_the_same_and_the_constraint_is_told()
    {
        var options = Options(new ProfileConstraints { NoPeopleManagement = true }, "a", "z");

        Assert.Equal(["lead"], options.RuledOut.Select(excluded => excluded.Role.Id.Value));
        Assert.Equal("The role to reach, z, is ruled out by your constraints. It manages people, which you do not want: \"The text of team-management.\"", Assert.Single(options.Warnings));
    }

    [Fact]
    public void A_role_to_go_via_is_touched_all_the_same_and_the_constraint_is_told()
    {
        var options = Options(new ProfileConstraints { ExcludeRoles = ["b"] }, "a", "z", new RouteOptions { Via = [Find("b")] });

        Assert.Equal(["b c z", "b top z"], Ways(options));
        Assert.Equal("The role to go via, b, is ruled out by your constraints. You excluded it.", Assert.Single(options.Warnings));
    }

    [Fact]
    public void The_role_of_today_is_no_role_to_keep_away_from()
    {
        var understood = new UnderstoodProfile { Profile = new Profile(), Skills = [], ExcludedRoles = [], CurrentRole = Find("lead") };

        Assert.Empty(new RouteOptions().For(Catalog, understood, Find("a"), Find("z")).RuledOut);
    }

    private static IEnumerable<string> Routes(ProfileConstraints constraints) => Ways(Options(constraints, "a", "z"));

    private static IEnumerable<string> Ways(RouteOptions options) =>
        new PathFinder(Catalog).Find(Find("a"), Find("z"), 9, options).Select(path => string.Join(' ', path.Steps.Select(step => step.To.Id.Value)));

    private static RouteOptions Options(ProfileConstraints constraints, string? from, string? to, RouteOptions? options = null)
    {
        var understood = new UnderstoodProfile { Profile = new Profile { Constraints = constraints }, Skills = [], ExcludedRoles = [.. constraints.ExcludeRoles.Select(Find)] };
        return (options ?? new RouteOptions()).For(Catalog, understood, from is null ? null : Find(from), to is null ? null : Find(to));
    }

    private static Role Role(string id, int seniority, int team, params string[] moves)
    {
        var role = Make.Role(id);
        return role with
        {
            Seniority = Seniority.Create(seniority),
            Dimensions = [.. role.Dimensions.Select(entry => entry.Dimension.Id == "team-management" ? entry with { Level = DimensionLevel.Create(team) } : entry)],
            Progressions = [.. moves.Select(to => Make.Move(to, $"From {id}."))],
        };
    }

    private static Role Find(string id) => Catalog.Find(RoleId.Create(id))!;
}
