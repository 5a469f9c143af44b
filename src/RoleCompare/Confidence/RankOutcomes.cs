using RoleCompare.Matching;
using RoleCompare.Questionnaire;

namespace RoleCompare.Confidence;

/// <summary>The places of some roles in each of many ways.</summary>
internal sealed class RankOutcomes
{
    private readonly int[][] _best;
    private readonly int[][] _worst;
    private readonly int[] _inTop;

    private RankOutcomes(AnswerWays ways, WayScores scores, int[] roles)
    {
        Ways = ways;
        Scores = scores;
        Roles = roles;
        Steps = [.. ways.Ways.Select(_ => new int[roles.Length])];
        _best = [.. roles.Select(_ => new int[ways.Ways.Count])];
        _worst = [.. roles.Select(_ => new int[ways.Ways.Count])];
        _inTop = new int[roles.Length];
    }

    /// <summary>The numbers of the roles, in the order of the ranking.</summary>
    public int[] Roles { get; }

    /// <summary>The ways.</summary>
    public AnswerWays Ways { get; }

    /// <summary>Scores the roles.</summary>
    public WayScores Scores { get; }

    /// <summary>For each way the score of each of the roles, less the base, in steps.</summary>
    public int[][] Steps { get; }

    /// <summary>Ranks the roles in each way.</summary>
    public static RankOutcomes Create(CatalogIndex index, KnownAnswers known, AnswerWays ways, int[] roles)
    {
        var outcomes = new RankOutcomes(ways, new WayScores(index, roles, known.Open), roles);
        var wishes = new int[known.Wishes.Length];
        var skills = new sbyte[known.Skills.Length];
        var answered = new int[roles.Length];
        for (var way = 0; way < ways.Ways.Count; way++)
        {
            var drawn = ways.Ways[way];
            known.Answer(drawn.Wishes, drawn.Skills, wishes, skills);
            for (var i = 0; i < roles.Length; i++)
            {
                outcomes.Steps[way][i] = outcomes.Scores.Of(i, drawn.Wishes, drawn.Skills, drawn.Goals[i] + drawn.Experience[i]);
                answered[i] = outcomes.Scores.Of(i, wishes, skills);
            }

            outcomes.Place(way);
            outcomes.CountTop(answered);
        }

        return outcomes;
    }

    /// <summary>The shortest range that holds the present place of a role and at least <see cref="RankRanges.Share"/> of its places; of several the one with the better places.</summary>
    /// <param name="i">The place of the role among <see cref="Roles"/>.</param>
    /// <param name="present">Its present place.</param>
    public RankRange Range(int i, int present)
    {
        var spans = _best[i].Zip(_worst[i]).OrderByDescending(span => span.First).ToArray();
        var needed = (int)Math.Ceiling((spans.Length * RankRanges.Share) - 1e-9);
        var endingAt = new int[Roles.Length + 1];
        var range = new RankRange(1, int.MaxValue);
        var held = 0;
        for (var best = Roles.Length; best > 0; best--)
        {
            for (; held < spans.Length && spans[held].First == best; held++)
                endingAt[spans[held].Second]++;
            if (best > present || held < needed)
                continue;
            var worst = 0;
            for (var within = 0; within < needed;)
                within += endingAt[++worst];
            worst = Math.Max(worst, present);
            if (worst - best <= range.Worst - range.Best)
                range = new RankRange(best, worst);
        }

        return range;
    }

    /// <summary>The share of the ways in which a role is among the first three; see <see cref="RankRanges.InTop"/>.</summary>
    public double InTop(int i) => (double)_inTop[i] / Ways.Ways.Count;

    /// <summary>The share of the ways in which one of the roles stands before another; equal scores count half.</summary>
    public double Before(int first, int second) => Steps.Average(steps => steps[first].CompareTo(steps[second]) switch { > 0 => 1.0, 0 => 0.5, _ => 0 });

    // Roles with equal scores share all the places that they take together.
    private void Place(int way)
    {
        var steps = Steps[way];
        var rising = (int[])steps.Clone();
        Array.Sort(rising);
        for (var i = 0; i < steps.Length; i++)
        {
            var (first, last) = (Bound(rising, steps[i]), Bound(rising, steps[i] + 1));
            (_best[i][way], _worst[i][way]) = (steps.Length - last + 1, steps.Length - first);
        }
    }

    // The order is by score and then by number, as in a ranking.
    private void CountTop(int[] steps)
    {
        foreach (var i in Enumerable.Range(0, steps.Length).OrderByDescending(i => steps[i]).ThenBy(i => Roles[i]).Take(Standing.Top))
            _inTop[i]++;
    }

    // How many are below a value.
    private static int Bound(int[] rising, int value)
    {
        var (low, high) = (0, rising.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rising[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
