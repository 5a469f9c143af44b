using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Questionnaire;

namespace RoleCompare.Confidence;

/// <summary>
/// Between which places each role of a ranking stands if everything about the person was known: what they did not answer or write is drawn in many ways, as someone says it whom
/// one of the roles fits best, and levels that they stated may be one off (docs/confidence.md). The same profile always gives the same ranges. Only roles that can come
/// near the top take part.
/// </summary>
public sealed class RankRanges
{
    /// <summary>The share of the ways that a range holds, at least; it is the shortest one that does.</summary>
    public const double Share = 0.9;

    private const int Leading = 60;
    private const int Likely = 40;

    private readonly int[] _order;
    private readonly Dictionary<int, RankRange> _ranges;
    private readonly double[] _inTop;
    private readonly Lazy<IReadOnlyList<RoleGroup>> _groups;
    private readonly Lazy<Dictionary<RoleId, RoleGroup>> _groupOf;
    private readonly Dictionary<RoleId, int> _numbers;

    private RankRanges(CatalogIndex index, int[] order, Dictionary<int, RankRange> ranges, double[] inTop, Func<IReadOnlyList<RoleGroup>> groups)
    {
        _order = order;
        _ranges = ranges;
        _inTop = inTop;
        _groups = new(groups);
        _groupOf = new(() => Groups.SelectMany(group => group.Roles.Select(role => (role.Id, group))).ToDictionary());
        _numbers = ranges.Keys.ToDictionary(role => index.Catalog.Roles[role].Id);
    }

    /// <summary>The roles that take part in their order, cut where the order of two neighbors cannot be told.</summary>
    public IReadOnlyList<RoleGroup> Groups => _groups.Value;

    /// <summary>How many of the first three stay among the first three whatever else is answered, as a share of them: the mean over the ways.</summary>
    internal double TopKept => _order.Length == 0 ? 0 : _order.Take(Standing.Top).Average(InTop);

    /// <summary>Works out the ranges for a ranking.</summary>
    internal static RankRanges Create(CatalogIndex index, RoleRanking ranking) =>
        Create(index, KnownAnswers.Of(index, ranking.Understood, ranking.OpenSources()), UncertaintyModel.Stated);

    /// <summary>Works out the ranges for what is known of a person.</summary>
    internal static RankRanges Create(CatalogIndex index, KnownAnswers known, UncertaintyModel uncertainty)
    {
        var all = Enumerable.Range(0, index.Catalog.Roles.Count).ToArray();
        var scores = new WayScores(index, all, known.Open);
        var ranked = all.Where(role => !known.IsExcluded(role)).OrderByDescending(role => scores.Of(role, known.Wishes, known.Skills)).ToArray();
        var model = AnswerModel.Create(index);
        var posterior = model.Posterior(known);
        var likely = ranked.Length <= Leading + Likely ? ranked : [.. ranked.OrderByDescending(role => posterior[role]).Take(Likely)];
        var leading = ranked.Take(Leading).Union(likely).ToHashSet();
        int[] order = [.. ranked.Where(leading.Contains)];
        if (order.Length == 0)
            return new RankRanges(index, order, [], [], () => []);
        var outcomes = RankOutcomes.Create(index, known, AnswerWays.Create(index, known, uncertainty, model, posterior, order), order);
        var places = ranked.Index().ToDictionary(role => role.Item, role => role.Index + 1);
        var ranges = order.Index().ToDictionary(role => role.Item, role => outcomes.Range(role.Index, places[role.Item]));
        var inTop = new double[all.Length];
        foreach (var (i, role) in order.Index())
            inTop[role] = outcomes.InTop(i);
        return new RankRanges(index, order, ranges, inTop, () => RoleGroups.Find(index, known, outcomes));
    }

    /// <summary>The range of a role; null for one that is excluded or too far behind to take part.</summary>
    public RankRange? Find(RoleId role) => _numbers.TryGetValue(role, out var number) ? _ranges[number] : null;

    /// <summary>The group of a role; null like its range.</summary>
    public RoleGroup? GroupOf(RoleId role) => _groupOf.Value.GetValueOrDefault(role);

    /// <summary>The numbers of the roles that take part, in the order of the ranking.</summary>
    internal IReadOnlyList<int> Order => _order;

    /// <summary>The range of a role by its number.</summary>
    internal RankRange Range(int role) => _ranges[role];

    /// <summary>The share of the ways in which a role is among the first three if all open questions with choices were answered, and nothing else changed.</summary>
    internal double InTop(int role) => _inTop[role];
}
