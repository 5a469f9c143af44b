namespace RoleCompare.Training.Evaluation;

/// <summary>Makes scores of different kinds comparable.</summary>
internal static class StandardScores
{
    /// <summary>Shifts and scales scores to mean 0 and standard deviation 1; equal scores become zeros.</summary>
    public static void Standardize(Span<double> scores)
    {
        // Not told by the variance: rounding can leave one above 0.
        if (scores.IsEmpty || !scores.ContainsAnyExcept(scores[0]))
        {
            scores.Clear();
            return;
        }

        var mean = 0.0;
        foreach (var score in scores)
            mean += score / scores.Length;
        var variance = 0.0;
        foreach (var score in scores)
            variance += (score - mean) * (score - mean) / scores.Length;
        var deviation = Math.Sqrt(variance);
        foreach (ref var score in scores)
            score = (score - mean) / deviation;
    }
}
