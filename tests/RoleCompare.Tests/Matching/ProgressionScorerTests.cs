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
    public void The_nearer_the_target_the_better(string role, double value) =>
        Assert.Equal([new FeatureValue(ScoreFeature.MoveTowardsTarget, value)], Assert.Single(Score(null, "f", role)).Values);

    [Theory]
    [InlineData("b")]
    [InlineData("g")]
    public void Four_moves_to_the_target_or_none_say_nothing(string role) => Assert.Empty(Score(null, "f", role));

    [Fact]
    public void The_next_move_towards_the_target_is_quoted() =>
        Assert.Equal("From d.", Assert.Single(Score(null, "f", "d")).RoleSays);

    [Theory]
    [InlineData("e", "d", false)]
    [InlineData("d", "e", true)]
    [InlineData("f", "e", true)]
    public void A_way_through_a_role_that_the_constraints_rule_out_does_not_count(string ruledOut, string role, bool counts)
    {
        var understood = Understood(null, Find("f")) with { ExcludedRoles = [Find(ruledOut)!] };

        Assert.Equal(counts, ProgressionScorer.Create(Catalog, understood)!.Score(Find(role)!).Any());
    }

    [Fact]
    public void A_stated_move_from_the_current_role_counts()
    {
        var evidence = Assert.Single(Score("b", null, "c"));

        Assert.Equal([new FeatureValue(ScoreFeature.MoveFromCurrent, 1)], evidence.Values);
        Assert.Equal("From b.", evidence.RoleSays);
    }

    [Fact]
    public void No_stated_move_says_nothing() => Assert.Empty(Score("b", null, "d"));

    [Fact]
    public void Current_and_target_role_count_each_by_itself() =>
        Assert.Equal([(ScoreFeature.MoveFromCurrent, 1), (ScoreFeature.MoveTowardsTarget, 0.4)], Score("c", "f", "d").Select(evidence => (evidence.Values.Single().Feature, evidence.Values.Single().Value)));

    // The current role is at 3.
    [Theory]
    [InlineData(3, null, 0)]
    [InlineData(4, null, 0)]
    [InlineData(5, ScoreFeature.StepsAhead, -1.0 / 3)]
    [InlineData(6, ScoreFeature.StepsAhead, -2.0 / 3)]
    [InlineData(7, ScoreFeature.StepsAhead, -1)]
    [InlineData(2, ScoreFeature.StepsBehind, -1.0 / 3)]
    [InlineData(1, ScoreFeature.StepsBehind, -2.0 / 3)]
    public void More_than_a_step_up_and_any_step_down_count_against(int seniority, ScoreFeature? feature, double value)
    {
        var evidence = Score(Catalog.Find(RoleId.Create("a")), null, Make.Role("x") with { Seniority = Seniority.Create(seniority) }).ToList();

        Assert.Equal(feature is { } expected ? [new FeatureValue(expected, value)] : [], evidence.SelectMany(part => part.Values));
    }

    [Theory]
    [InlineData(7, 4)]
    [InlineData(1, -2)]
    public void The_steps_of_seniority_are_told(int seniority, int steps) =>
        Assert.Equal(steps, Assert.Single(Score(Catalog.Find(RoleId.Create("a")), null, Make.Role("x") with { Seniority = Seniority.Create(seniority) })).SeniorityStep);

    [Fact]
    public void A_seniority_that_is_not_known_is_no_step() =>
        Assert.Empty(Score(Catalog.Find(RoleId.Create("a")), null, Make.Role("x") with { Seniority = null }));

    [Fact]
    public void The_sum_for_a_role_is_that_of_the_evidence()
    {
        var scorer = Scorer(Find("c"), Find("f"))!;

        Assert.All(Catalog.Roles, role => Assert.Equal(scorer.Score(role).Sum(evidence => ScoreWeights.Judged.Of(evidence.Values)), scorer.Of(ScoreWeights.Judged, role), 12));
    }

    [Fact]
    public void Neither_role_said_gives_no_scorer() =>
        Assert.Null(ProgressionScorer.Create(Catalog, new UnderstoodProfile { Profile = new Profile(), Skills = [], ExcludedRoles = [] }));

    private static IEnumerable<Evidence> Score(string? current, string? target, string role) => Score(Find(current), Find(target), Find(role)!);

    private static IEnumerable<Evidence> Score(Role? current, Role? target, Role role) => Scorer(current, target)!.Score(role);

    private static ProgressionScorer? Scorer(Role? current, Role? target) => ProgressionScorer.Create(Catalog, Understood(current, target));

    private static UnderstoodProfile Understood(Role? current, Role? target) => new()
    {
        Profile = new Profile { CurrentRole = current?.Id.Value, TargetRole = target?.Id.Value },
        Skills = [],
        CurrentRole = current,
        TargetRole = target,
        ExcludedRoles = [],
    };

    private static Role? Find(string? id) => id is null ? null : Catalog.Find(RoleId.Create(id));
}
