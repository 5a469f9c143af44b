using System.Text;
using System.Text.Json;
using RoleCompare.Catalog;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>A ranking is kept as it was, once.</summary>
public sealed class KeepingRankingsTests : IDisposable
{
    private static readonly Profile Wish = new() { Goals = "I want to keep models healthy.", Skills = [new StatedSkill("k8s", SkillLevel.Create(4))] };
    private readonly StorePlace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void What_is_kept_is_what_was_shown_cut_after_twenty_roles()
    {
        var ranking = new RoleMatcher(Shipped.Index).Rank(Wish);
        using (var profiles = _place.Open())
            profiles.KeepResult(profiles.Create(StorePlace.Me, null), ranking, Shipped.Index);

        using var again = _place.Open();
        var kept = Assert.Single(again.Results(again.Get(StorePlace.Me)));
        Assert.Equal((1, Shipped.Catalog.Fingerprint, StepClock.At(1)), (kept.Number, kept.CatalogFingerprint, kept.Kept));
        Assert.Equal(Wish.Skills, kept.Profile.Skills);
        Assert.Equal(RoleCompareJson.Serialize(RankingDocument.Create(ranking, Shipped.Index, 20)), RoleCompareJson.Serialize(kept.Ranking));
    }

    [Fact]
    public void The_same_ranking_again_is_kept_once_and_another_one_is_kept_too()
    {
        using var profiles = _place.Open();
        var me = profiles.Create(StorePlace.Me, null);
        var matcher = new RoleMatcher(Shipped.Index);
        var other = Wish with { Goals = "I want to write." };

        int[] numbers = [.. new[] { Wish, Wish, other, Wish }.Select(profile => profiles.KeepResult(me, matcher.Rank(profile), Shipped.Index).Number)];

        Assert.Equal([1, 1, 2, 3], numbers);
        Assert.Equal(3, profiles.Results(me).Count);
    }

    [Fact]
    public void The_ranking_of_a_profile_that_says_nothing_can_be_kept()
    {
        using var profiles = _place.Open();
        var me = profiles.Create(StorePlace.Me, null);

        profiles.KeepResult(me, new RoleMatcher(Shipped.Index).Rank(new Profile()), Shipped.Index);

        Assert.True(Assert.Single(profiles.Results(me)).Profile.SaysNothing);
    }

    [Theory]
    [InlineData("""{"model": "m", "catalog": "c", "matches": [{"rol": "baker"}]}""", "'matches[0].rol' is not a member; did you mean 'role'?")]
    [InlineData("""{"model": "m", "catalog": "c", "matches": [{"role": "baker", "title": "Baker", "score": 1.5, "rank": 1}]}""", "'matches[0].score' is 1.5; it must be a number from 0 to 1.")]
    [InlineData("""{"model": "m", "matches": []}""", "'catalog' is missing.")]
    [InlineData("""{"model": "m", "catalog": "c", "matches": {}}""", "'matches' is {}; it must be a list of objects: [{ … }, …].")]
    public void What_is_no_ranking_is_refused(string json, string message) => Assert.StartsWith(
        $"here: {message}", Assert.Throws<RoleCompareException>(() => RankingReader.Parse(Encoding.UTF8.GetBytes(json), "here")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_ranking_that_was_kept_before_there_were_ranges_is_read_without_them()
    {
        var read = RankingReader.Parse("""{"model": "m", "catalog": "c", "matches": [{"role": "baker", "title": "Baker", "score": 0.5, "rank": 1}]}"""u8.ToArray(), "here");

        Assert.Null(read.Matches[0].RankRange);
        Assert.Null(read.Matches[0].Group);
        Assert.Empty(read.Groups);
    }

    [Fact]
    public void A_ranking_is_read_as_it_was_written()
    {
        var written = RoleCompareJson.Serialize(RankingDocument.Create(new RoleMatcher(Shipped.Index).Rank(Wish with { CurrentRole = "devops-engineer" }), Shipped.Index));

        Assert.Equal(written, RoleCompareJson.Serialize(RankingReader.Parse(Encoding.UTF8.GetBytes(written), "here")));
        using var document = JsonDocument.Parse(written);
        Assert.NotEqual(0, document.RootElement.GetProperty("excluded").GetArrayLength());
    }
}
