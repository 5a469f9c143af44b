using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Randomness;
using RoleCompare.Training.Pairs;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class PairSetTests
{
    private const int BatchSize = 4;

    [Fact]
    public void Sets_of_one_kind_fill_batches_of_their_own()
    {
        var pairs = new PairSet(new TextPool(48));
        for (var i = 0; i < 8; i++)
            pairs.Add(BatchStream.Onet, PairKind.OnetTitle, $"title{i}", $"job{i}", $"o{i}");
        for (var i = 0; i < 8; i++)
        {
            pairs.AddSet(BatchStream.TaskSet, PairKind.OnetTaskSet, Numbered("task", i), [$"job{i}"], $"o{i}", times: 1);
            pairs.AddSet(BatchStream.SkillSet, PairKind.EscoSkillSet, Numbered("skill", i), [$"label{i}"], $"e{i}", times: 1);
        }

        var fixedTexts = pairs.Texts.Count;
        var batches = pairs.Draw(fixedTexts, BatchSize, new SplitMix64(1));

        Assert.Equal(6, batches.Length);
        Assert.All(batches, batch => Assert.Single(batch.Select(pair => Kind(pairs, pair.Left)).Distinct()));
        Assert.Equal(["skill", "skill", "task", "task", "title", "title"], batches.Select(batch => Kind(pairs, batch[0].Left)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_does_not_fill_a_batch_joins_the_mixed_ones()
    {
        var pairs = new PairSet(new TextPool(48));
        for (var i = 0; i < 2; i++)
        {
            pairs.Add(BatchStream.Onet, PairKind.OnetTitle, $"title{i}", $"job{i}", $"o{i}");
            pairs.AddSet(BatchStream.TaskSet, PairKind.OnetTaskSet, Numbered("task", i), [$"job{i}"], $"o{i}", times: 1);
        }

        var batch = Assert.Single(pairs.Draw(pairs.Texts.Count, BatchSize, new SplitMix64(1)));

        Assert.Equal(["task", "task", "title", "title"], batch.Select(pair => Kind(pairs, pair.Left)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_pool_gives_pairs_of_different_names_of_one_thing() => Prop.ForAll(
        Gen.Choose(2, 8).SelectMany(names => Gen.Choose(1, 1000).Select(seed => (names, seed))).ToArbitrary(),
        drawn =>
        {
            var pairs = new PairSet(new TextPool(48));
            var names = Enumerable.Range(0, drawn.names).Select(i => $"name{i}").ToList();
            pairs.AddPool(BatchStream.Onet, PairKind.OnetTitle, names, names, "one", draws: 3);

            var result = pairs.Draw(pairs.Texts.Count, batchSize: 1, new SplitMix64((ulong)drawn.seed));

            Assert.Equal(3 * drawn.names, result.Length);
            Assert.Equal(3 * drawn.names, pairs.Counts[PairKind.OnetTitle]);
            Assert.All(result, batch => Assert.NotEqual(batch[0].Left, batch[0].Right));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lists_with_names_in_common_give_as_many_pairs_as_are_counted() => Prop.ForAll(
        Gen.Choose(1, 6).SelectMany(lefts => Gen.Choose(2, 6).SelectMany(rights => Gen.Choose(1, 1000).Select(seed => (lefts, rights, seed)))).ToArbitrary(),
        drawn =>
        {
            var pairs = new PairSet(new TextPool(48));
            pairs.AddPool(BatchStream.Mixed, PairKind.Linked, Enumerable.Range(0, drawn.lefts).Select(i => $"name{i}"), Enumerable.Range(0, drawn.rights).Select(i => $"name{i}"), "one", draws: 1.5);

            var result = pairs.Draw(pairs.Texts.Count, batchSize: 1, new SplitMix64((ulong)drawn.seed));

            Assert.Equal(pairs.Counts[PairKind.Linked], result.Length);
            Assert.All(result, batch => Assert.NotEqual(batch[0].Left, batch[0].Right));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_name_is_no_pool()
    {
        var pairs = new PairSet(new TextPool(48));

        pairs.AddPool(BatchStream.Onet, PairKind.OnetTitle, ["same"], ["same"], "one", draws: 2);

        Assert.Empty(pairs.Counts);
    }

    private static string[] Numbered(string word, int thing) => [.. Enumerable.Range(0, 5).Select(i => $"{word}x{i} of thing{thing}")];

    private static string Kind(PairSet pairs, int text)
    {
        var word = pairs.Texts.Words[pairs.Texts[text][0]];
        return word.StartsWith("skillx", StringComparison.Ordinal) ? "skill" : word.StartsWith("taskx", StringComparison.Ordinal) ? "task" : "title";
    }
}
