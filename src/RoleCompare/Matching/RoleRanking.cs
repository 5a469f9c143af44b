using System.Collections;
using RoleCompare.Catalog;
using RoleCompare.Confidence;
using RoleCompare.Embedding;

namespace RoleCompare.Matching;

/// <summary>
/// Every role of a catalogue, ranked for a profile or excluded. What is said of a role is worked out when it is first asked for. Not for several threads at once.
/// </summary>
public sealed class RoleRanking
{
    private readonly CatalogIndex _index;
    private readonly ProfileEvidence _evidence;
    private readonly Memory<long> _order;
    private readonly Lazy<IReadOnlyList<ExcludedRole>> _excluded;
    private readonly Lazy<RankRanges> _ranges;

    internal RoleRanking(CatalogIndex index, UnderstoodProfile understood, ProfileEvidence evidence, Memory<long> order, TextVectors said)
    {
        _index = index;
        _evidence = evidence;
        _order = order;
        Understood = understood;
        Said = said;
        Matches = new Places(this);
        _excluded = new(Exclude);
        _ranges = new(() => RankRanges.Create(index, this));
    }

    /// <summary>The roles that are left, best first.</summary>
    public IReadOnlyList<RoleMatch> Matches { get; }

    /// <summary>The roles that are ruled out, by id.</summary>
    public IReadOnlyList<ExcludedRole> Excluded => _excluded.Value;

    /// <summary>What the profile was taken to mean.</summary>
    public UnderstoodProfile Understood { get; }

    /// <summary>The vectors of what the person said, so that a quote need not ask for them again.</summary>
    internal TextVectors Said { get; }

    /// <summary>A role's number in the catalogue and its sum, which may go beyond the scale, packed so that numbers in rising order are the ranking: the higher sum first, then the earlier role.</summary>
    internal static long Pack(int role, int steps) => ((long)-steps << 32) | (uint)role;

    /// <summary>How firm the places are, worked out when it is first asked for.</summary>
    public RankRanges Ranges => _ranges.Value;

    /// <summary>What the person's free text and roles add to the score of each role of the catalogue.</summary>
    internal IReadOnlyList<OpenSource> OpenSources() => _evidence.OpenSources();

    /// <summary>The place of a role; null when it is excluded.</summary>
    public RoleMatch? Find(RoleId id)
    {
        for (var place = 0; place < _order.Length; place++)
        {
            if (_index.Catalog.Roles[NumberAt(place)].Id == id)
                return Matches[place];
        }

        return null;
    }

    /// <summary>The sum behind each role's score, in the catalogue's order, also of those that are excluded: not rounded, and not kept within the scale.</summary>
    internal double[] ExactScores()
    {
        var scores = new double[_index.Catalog.Roles.Count];
        _evidence.AddTo(scores);
        for (var role = 0; role < scores.Length; role++)
            scores[role] += ScoreWeights.Base;
        return scores;
    }

    private int NumberAt(int place) => (int)(uint)_order.Span[place];

    private int StepsAt(int place) => -(int)(_order.Span[place] >> 32);

    private RoleMatch Create(int place)
    {
        var number = NumberAt(place);
        return new RoleMatch(_index.Catalog.Roles[number], number, Score.FromSteps(Math.Clamp(StepsAt(place), 0, Score.Steps)), place + 1, _evidence, () => TiedWith(place));
    }

    // Equal sums stand next to one another.
    private TiedRoles TiedWith(int place)
    {
        var steps = StepsAt(place);
        var (first, last) = (place, place);
        while (first > 0 && StepsAt(first - 1) == steps)
            first--;
        while (last + 1 < _order.Length && StepsAt(last + 1) == steps)
            last++;
        return new TiedRoles([.. Enumerable.Range(first, last - first + 1).Select(tied => _index.Catalog.Roles[NumberAt(tied)].Id)], place - first);
    }

    private List<ExcludedRole> Exclude() =>
        [.. from role in _index.Catalog.Roles let reason = ConstraintFilter.Reason(Understood, role) where reason is not null select new ExcludedRole(role, reason)];

    private sealed class Places(RoleRanking ranking) : IReadOnlyList<RoleMatch>
    {
        private readonly Dictionary<int, RoleMatch> _known = [];

        public int Count => ranking._order.Length;

        public RoleMatch this[int index]
        {
            get
            {
                ArgumentOutOfRangeException.ThrowIfNegative(index);
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
                if (!_known.TryGetValue(index, out var match))
                    _known.Add(index, match = ranking.Create(index));
                return match;
            }
        }

        public IEnumerator<RoleMatch> GetEnumerator()
        {
            for (var place = 0; place < Count; place++)
                yield return this[place];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
