using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Naming;
using Xunit;

namespace RoleCompare.Tests.Naming;

/// <summary>How alike two names are, and the nearest of several.</summary>
public sealed class LikenessOfNamesTests
{
    // The pairs of each name by hand, with ~ for the blank at either end.
    [Theory]
    [InlineData("night", "nacht", 3, 12)] // ~n ni ig gh ht t~ · ~n na ac ch ht t~
    [InlineData("ab", "ba", 0, 6)] // ~a ab b~ · ~b ba a~
    [InlineData("aaa", "aa", 3, 7)] // ~a aa aa a~ · ~a aa a~
    [InlineData("aa", "aa", 3, 6)]
    [InlineData("python", "pyhton", 4, 14)] // ~p py yt th ho on n~ · ~p py yh ht to on n~
    [InlineData("C-I / C.D", "cicd", 5, 10)]
    [InlineData("x", "x", 2, 4)] // ~x x~
    public void It_is_twice_the_shared_pairs_over_all_pairs(string left, string right, int shared, int all) =>
        Assert.Equal(2.0 * shared / all, NearestNames.Likeness(left, right), 12);

    [Theory]
    [InlineData("", "")]
    [InlineData("", "a")]
    [InlineData("…", "…")]
    public void Without_letters_nothing_is_alike(string left, string right) => Assert.Equal(0, NearestNames.Likeness(left, right));

    [Fact]
    public void It_is_symmetric_and_between_0_and_1() =>
        Prop.ForAll((string? a, string? b) =>
        {
            var likeness = NearestNames.Likeness(a ?? "", b ?? "");
            return likeness is >= 0 and <= 1 && likeness == NearestNames.Likeness(b ?? "", a ?? "");
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_candidate_is_more_like_the_name_than_the_nearest() =>
        Prop.ForAll((string? text, string?[] others) =>
        {
            var name = text ?? "";
            var candidates = others.Select(other => other ?? "").Append("python").ToList();
            var nearest = NearestNames.Of(name, candidates, 1).Select(near => NearestNames.Likeness(name, near)).SingleOrDefault();
            return candidates.All(candidate => NearestNames.Likeness(name, candidate) <= nearest);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_nearest_of_a_name_that_exists_is_itself()
    {
        var catalog = RoleCatalog.Load(Repository.Catalog);
        string[] ids = [.. catalog.Roles.Select(role => role.Id.Value), .. catalog.Skills.Select(skill => skill.Id)];

        Assert.All(ids, id => Assert.Equal([id], NearestNames.Of(id, ids, 1)));
    }

    [Fact]
    public void Equally_good_ones_stand_by_their_characters_codes() =>
        Assert.Equal(["Ab", "a-b", "ab", "abc"], NearestNames.Of("AB", ["zzz", "ab", "abc", "a-b", "Ab"], 4));

    [Theory]
    [InlineData("recomend", "recommend")]
    [InlineData("pth", "paths")]
    [InlineData("bogus", null)]
    [InlineData("zzz", null)]
    [InlineData("", null)]
    public void A_guess_is_made_only_where_there_is_likeness(string name, string? guess) =>
        Assert.Equal(guess, NearestNames.Guess(name, ["catalog", "paths", "recommend", "roles"]));

    [Fact]
    public void Nothing_is_guessed_from_nothing() => Assert.Null(NearestNames.Guess("paths", []));

    [Fact]
    public void A_candidate_given_twice_is_returned_once() => Assert.Equal(["ab", "cab"], NearestNames.Of("ab", ["ab", "cab", "ab"], 5));

    [Fact]
    public void What_shares_nothing_is_not_near() => Assert.Empty(NearestNames.Of("ab", ["cd", "zz"], 5));
}
