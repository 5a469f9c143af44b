namespace RoleCompare.Questionnaire;

/// <summary>
/// What an answer is expected to do for the order around the edge of the top: between each of the first three roles and each of those that follow. The difference of
/// two scores is taken as normal around what it is now, with the variance that the open answers can still give it. A question is worth its share of that variance
/// times the likelihood, relative to its highest, that the two end level: exp(−gap² / (2 · variance)), which is 1 for equal scores and next to nothing where no answers
/// can close the gap; summed over the pairs.
/// </summary>
internal static class TopBoundary
{
    private const int Followers = 10;

    /// <summary>What each open question is worth, by number, for those that are worth anything.</summary>
    public static Dictionary<int, double> Values(AnswerState state)
    {
        var near = state.Leaders(Standing.Top + Followers).ToArray();
        var top = Math.Min(Standing.Top, near.Length);
        var pairs = (from first in Enumerable.Range(0, top) from second in Enumerable.Range(top, near.Length - top) select (first, second)).ToList();
        var now = near.Select(role => state.ScoreOf(role)).ToArray();
        var scratch = state.Answers.Copy();
        var variances = new Dictionary<int, double[]>();
        foreach (var item in near.SelectMany(state.Items.AskedBy).Distinct().Where(item => !state.Answers.Has(item)))
            variances[item] = Variances(state, scratch, item, near, pairs);

        var values = new Dictionary<int, double>();
        var total = new double[pairs.Count];
        foreach (var variance in variances.Values)
        {
            for (var pair = 0; pair < total.Length; pair++)
                total[pair] += variance[pair];
        }

        foreach (var (item, variance) in variances)
        {
            var value = 0.0;
            for (var pair = 0; pair < total.Length; pair++)
            {
                if (total[pair] <= 0)
                    continue;
                var gap = now[pairs[pair].first] - now[pairs[pair].second];
                value += variance[pair] / total[pair] * Math.Exp(-gap * gap / (2 * total[pair]));
            }

            values[item] = value;
        }

        return values;
    }

    /// <summary>The variance that one answer gives to the difference of the scores of each pair of roles.</summary>
    /// <param name="state">The answers so far.</param>
    /// <param name="answers">A copy of its answers to try the question on; as it was afterwards.</param>
    /// <param name="item">The number of a question that has no answer.</param>
    /// <param name="near">The roles.</param>
    /// <param name="pairs">Pairs of places in <paramref name="near"/>.</param>
    public static double[] Variances(AnswerState state, ClosedAnswers answers, int item, int[] near, IReadOnlyList<(int First, int Second)> pairs)
    {
        var closed = state.Items.All[item];
        var predicted = closed.Predicted(state.Posterior);
        var scores = new double[near.Length];
        var means = new double[pairs.Count];
        var squares = new double[pairs.Count];
        for (var choice = 0; choice < predicted.Length; choice++)
        {
            answers.Set(item, closed.Lowest + choice);
            for (var i = 0; i < near.Length; i++)
                scores[i] = state.Scores.Of(near[i], answers, state.Open);
            answers.Clear(item);
            for (var pair = 0; pair < means.Length; pair++)
            {
                var difference = scores[pairs[pair].First] - scores[pairs[pair].Second];
                means[pair] += predicted[choice] * difference;
                squares[pair] += predicted[choice] * difference * difference;
            }
        }

        return [.. squares.Zip(means, (square, mean) => Math.Max(0, square - (mean * mean)))];
    }
}
