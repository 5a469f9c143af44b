using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Paths;
using Xunit;
using static RoleCompare.Tests.Paths.RoleMaps;

namespace RoleCompare.Tests.Paths;

/// <summary>How many moves lie between roles.</summary>
public sealed class CountingMovesTests
{
    private const int Never = 1_000;

    [Fact]
    public void It_agrees_with_Floyd_and_Warshall() =>
        Prop.ForAll(Any.ToArbitrary(), catalog =>
        {
            var count = catalog.Roles.Count;
            var distance = new int[count, count];
            for (var i = 0; i < count; i++)
            {
                for (var j = 0; j < count; j++)
                    distance[i, j] = i == j ? 0 : catalog.Roles[i].Progressions.Any(move => move.To == catalog.Roles[j].Id) ? 1 : Never;
            }

            for (var k = 0; k < count; k++)
            {
                for (var i = 0; i < count; i++)
                {
                    for (var j = 0; j < count; j++)
                        distance[i, j] = Math.Min(distance[i, j], distance[i, k] + distance[k, j]);
                }
            }

            for (var to = 0; to < count; to++)
            {
                var distances = MoveDistances.To(catalog, catalog.Roles[to]);
                for (var from = 0; from < count; from++)
                    Assert.Equal(distance[from, to] < Never ? distance[from, to] : null, distances.Of(catalog.Roles[from].Id));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_counts_in_the_direction_of_the_moves()
    {
        var catalog = MapOf(Role("a", 1, [], "b"), Role("b", 1, []));

        Assert.Equal(1, MoveDistances.To(catalog, catalog.Roles[1]).Of(catalog.Roles[0].Id));
        Assert.Null(MoveDistances.To(catalog, catalog.Roles[0]).Of(catalog.Roles[1].Id));
    }
}
