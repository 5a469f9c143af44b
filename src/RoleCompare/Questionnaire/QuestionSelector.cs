namespace RoleCompare.Questionnaire;

/// <summary>
/// Chooses the closed question whose answer is expected to tell most about the top of the ranking. At first that is the largest mutual information between its
/// answer and the role that fits best (Lindley, 1956; as the criterion of adaptive tests that classify: Xu, Chang and Douglas, 2003), under the posterior raised to
/// <see cref="Focus"/>, so that the neighbours of the likeliest role count too. Once that role is clear (<see cref="Clear"/>), it is what <see cref="TopBoundary"/> says. Content
/// is balanced (after Kingsbury and Zara, 1989) by a plain rule: no third question in a row from one area while there are others.
/// </summary>
internal static class QuestionSelector
{
    /// <summary>The power to which the posterior is raised: below 1, roles that are behind count more than their probability.</summary>
    public const double Focus = 0.5;

    /// <summary>From which probability of the likeliest role on the order around the third place is what matters.</summary>
    public const double Clear = 0.8;

    /// <summary>How many questions in a row may come from one area.</summary>
    public const int InARow = 2;

    /// <summary>The number of the next question; null when all were asked.</summary>
    /// <param name="state">The answers so far.</param>
    /// <param name="asked">The numbers of the questions that were asked, in their order.</param>
    public static int? Next(AnswerState state, IReadOnlyList<int> asked)
    {
        var items = state.Items.All;
        var boundary = state.Posterior.Max() < Clear ? null : TopBoundary.Values(state);
        var focused = Focused(state.Posterior);
        var full = asked.Count >= InARow && asked.TakeLast(InARow).Select(item => items[item].Question.Area).Distinct().Count() == 1
            ? items[asked[^1]].Question.Area
            : null;

        var best = (Item: -1, Standing: -1, Value: 0.0);
        for (var item = 0; item < items.Count; item++)
        {
            if (state.Answers.Has(item))
                continue;
            var closed = items[item];
            var worth = boundary is null ? closed.Information(focused) : boundary.GetValueOrDefault(item);
            var standing = closed.Question.Area == full ? 0 : 1;
            if (standing > best.Standing || (standing == best.Standing && worth > best.Value))
                best = (item, standing, worth);
        }

        return best.Item < 0 ? null : best.Item;
    }

    private static double[] Focused(double[] posterior)
    {
        var powers = posterior.Select(probability => Math.Pow(probability, Focus)).ToArray();
        var sum = powers.Sum();
        return sum > 0 ? [.. powers.Select(power => power / sum)] : [.. posterior.Select(_ => 1.0 / posterior.Length)];
    }
}
