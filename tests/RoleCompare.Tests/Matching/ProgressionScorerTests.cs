using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using Xunit;

namespace RoleCompare.Tests.Matching;

/// <summary>On the chain a → b → c → d → e → f, and g apart from it.</summary>
public sealed class ProgressionScorerTests
{
    private static readonly RoleCatalog Catalog = Make.Catalog([.. "abcdefg".Select(id => Make.Role($"{id}") with
    {
        Progressions = id < 'f' ? [Make.Move($"{(char)(id + 1)}", $"From {id}.")] : [],
    })]);

    [Theory]
    [InlineData("f", 1)]
    [InlineData("e", 0.75)]
    [InlineData("d", 0.4)]
    [InlineData("c", 0.1)]
    [InlineData("b", -0.2)]
    [InlineData("g", -0.3)]
    public void The_nearer_the_target_the_better(string role, double value) =>
        Assert.Equal(value, Assert.Single(Score(null, "f", role)).Value);

    [Fact]
    public void The_next_move_towards_the_target_is_quoted() =>
        Assert.Equal("From d.", Assert.Single(Score(null, "f", "d")).RoleSays);

    [Fact]
    public void Where_no_moves_lead_to_the_target_none_is_quoted()
    {
        // From g nothing leads anywhere; from b the only move leads away from a.
        Assert.Empty(Assert.Single(Score(null, "f", "g")).RoleSays);
        Assert.Empty(Assert.Single(Score(null, "a", "b")).RoleSays);
    }

    [Theory]
    [InlineData("c", 1, "From b.")]
    [InlineData("d", -0.3, "")]
    public void A_stated_move_from_the_current_role_counts(string role, double value, string quote)
    {
        var evidence = Assert.Single(Score("b", null, role));

        Assert.Equal(value, evidence.Value);
        Assert.Equal(quote, evidence.RoleSays);
    }

    [Fact]
    public void Current_and_target_role_weigh_the_same() =>
        Assert.Equal([0.5, 0.2], Score("c", "f", "d").Select(evidence => evidence.Value));

    [Fact]
    public void Neither_role_said_gives_no_scorer() =>
        Assert.Null(ProgressionScorer.Create(Catalog, new UnderstoodProfile { Profile = new Profile(), Skills = [], ExcludedRoles = [] }));

    private static IEnumerable<Evidence> Score(string? current, string? target, string role)
    {
        var understood = new UnderstoodProfile
        {
            Profile = new Profile { CurrentRole = current, TargetRole = target },
            Skills = [],
            CurrentRole = Find(current),
            TargetRole = Find(target),
            ExcludedRoles = [],
        };
        return ProgressionScorer.Create(Catalog, understood)!.Score(Find(role)!);
    }

    private static Role? Find(string? id) => id is null ? null : Catalog.Find(RoleId.Create(id));
}
