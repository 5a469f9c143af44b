using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using RoleCompare.Randomness;

namespace RoleCompare.Training.Pairs;

/// <summary>The training pairs: those that are the same in every epoch, and sets and pools of which every epoch draws others.</summary>
internal sealed class PairSet
{
    private readonly List<(BatchStream Stream, TextPair Pair)> _fixed = [];
    private readonly List<(BatchStream Stream, DrawnSet Set)> _sets = [];
    private readonly List<(BatchStream Stream, DrawnPool Pool)> _pools = [];
    private readonly SortedDictionary<PairKind, int> _counts = [];
    private readonly Dictionary<string, int> _groups = [];

    /// <summary>An empty set over a pool of texts.</summary>
    public PairSet(TextPool texts) => Texts = texts;

    /// <summary>The texts that the pairs name.</summary>
    public TextPool Texts { get; }

    /// <summary>Pairs of one epoch by kind.</summary>
    public IReadOnlyDictionary<PairKind, int> Counts => _counts;

    /// <summary>Adds a pair, unless a text is missing or has no words, or both are the same.</summary>
    /// <param name="stream">The batches that it goes into.</param>
    /// <param name="kind">What makes them belong together.</param>
    /// <param name="left">A text; null when there is none.</param>
    /// <param name="right">A text; null when there is none.</param>
    /// <param name="group">What the pair is about.</param>
    /// <param name="times">How often an epoch sees it.</param>
    public void Add(BatchStream stream, PairKind kind, string? left, string? right, string group, int times = 1)
    {
        if (left is null || right is null)
            return;
        var first = Texts.Add(left);
        var second = Texts.Add(right);
        if (first == second || Texts[first].IsEmpty || Texts[second].IsEmpty)
            return;
        for (var i = 0; i < times; i++)
            _fixed.Add((stream, new TextPair(first, second, GroupOf(group))));
        Count(kind, times);
    }

    /// <summary>Adds a set: an epoch draws several members as one text, against one of the targets.</summary>
    /// <param name="stream">The batches that they go into.</param>
    /// <param name="kind">What makes them belong together.</param>
    /// <param name="members">Texts such as the tasks of an occupation; nothing is added when there are fewer than four.</param>
    /// <param name="targets">Texts such as its titles and its description.</param>
    /// <param name="group">What the set is about.</param>
    /// <param name="times">Draws of one epoch; 0 adds nothing.</param>
    public void AddSet(BatchStream stream, PairKind kind, IEnumerable<string> members, IEnumerable<string> targets, string group, int times)
    {
        if (times == 0)
            return;
        var memberTexts = Numbers(members);
        var targetTexts = Numbers(targets);
        if (memberTexts.Length < DrawnSet.FewestMembers || targetTexts.Length == 0)
            return;
        _sets.Add((stream, new DrawnSet(memberTexts, targetTexts, GroupOf(group), times)));
        Count(kind, times);
    }

    /// <summary>Adds a pool: an epoch draws pairs of a name on the left and one on the right.</summary>
    /// <param name="stream">The batches that they go into.</param>
    /// <param name="kind">What makes them belong together.</param>
    /// <param name="lefts">Names of one thing.</param>
    /// <param name="rights">The same names, or others of the same thing.</param>
    /// <param name="group">What they are names of.</param>
    /// <param name="draws">Pairs of one epoch for each name of the longer list, rounded up to whole pairs; 0 adds nothing.</param>
    public void AddPool(BatchStream stream, PairKind kind, IEnumerable<string> lefts, IEnumerable<string> rights, string group, double draws)
    {
        var first = Numbers(lefts);
        var second = Numbers(rights);
        var times = (int)Math.Ceiling(draws * Math.Max(first.Length, second.Length));
        if (times == 0 || first.Length == 0 || second.Length == 0 || first.Union(second).Count() == 1)
            return;
        _pools.Add((stream, new DrawnPool(first, second, GroupOf(group), times)));
        Count(kind, times);
    }

    /// <summary>
    /// The batches of one epoch in random order, each of one <see cref="BatchStream"/>; what does not fill a batch joins the mixed
    /// ones, and what does not fill one there is left out of this epoch. The texts that an earlier epoch drew are forgotten.
    /// </summary>
    public TextPair[][] Draw(int firstDrawnText, int batchSize, SplitMix64 random)
    {
        Texts.Truncate(firstDrawnText);
        var streams = Enum.GetValues<BatchStream>().ToDictionary(stream => stream, _ => new List<TextPair>());
        foreach (var (stream, pair) in _fixed)
            streams[stream].Add(pair);
        foreach (var (stream, set) in _sets)
            set.Draw(Texts, random, streams[stream]);
        foreach (var (stream, pool) in _pools)
            pool.Draw(random, streams[stream]);

        var batches = new List<TextPair[]>();
        foreach (var stream in Enum.GetValues<BatchStream>().OrderDescending())
        {
            var pairs = streams[stream];
            random.Shuffle(CollectionsMarshal.AsSpan(pairs));
            var chunks = pairs.Chunk(batchSize).ToList();
            if (chunks is [.., { } last] && last.Length < batchSize)
            {
                chunks.RemoveAt(chunks.Count - 1);
                streams[BatchStream.Mixed].AddRange(last);
            }

            batches.AddRange(chunks);
        }

        random.Shuffle(CollectionsMarshal.AsSpan(batches));
        return [.. batches];
    }

    /// <summary>The SHA-256 of all that learning draws from: words, texts, pairs and sets, in their order. Before the first draw.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var word = 0; word < Texts.Words.Count; word++)
            hash.AppendData(Encoding.ASCII.GetBytes(Texts.Words[word] + "\n"));
        for (var text = 0; text < Texts.Count; text++)
            Append([Texts[text].Length, .. Texts[text]]);
        foreach (var (stream, pair) in _fixed)
            Append([(int)stream, pair.Left, pair.Right, pair.Group]);
        foreach (var (stream, set) in _sets)
            Append([(int)stream, set.Members.Length, .. set.Members, set.Targets.Length, .. set.Targets, set.Group, set.Times]);
        foreach (var (stream, pool) in _pools)
            Append([(int)stream, pool.Lefts.Length, .. pool.Lefts, pool.Rights.Length, .. pool.Rights, pool.Group, pool.Times]);
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(ReadOnlySpan<int> numbers) => hash.AppendData(MemoryMarshal.AsBytes(numbers));
    }

    private int[] Numbers(IEnumerable<string> texts) =>
        [.. texts.Select(Texts.Add).Where(text => !Texts[text].IsEmpty).Distinct()];

    private int GroupOf(string group)
    {
        if (!_groups.TryGetValue(group, out var number))
            _groups[group] = number = _groups.Count;
        return number;
    }

    private void Count(PairKind kind, int times) => _counts[kind] = _counts.GetValueOrDefault(kind) + times;
}
