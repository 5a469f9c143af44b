using RoleCompare.Randomness;

namespace RoleCompare.Questionnaire;

/// <summary>How many more answers it would take to know which of two roles stands before the other.</summary>
internal static class OrderOutlook
{
    /// <summary>The share of the ways to answer everything in which the order must be the final one, to call it settled.</summary>
    public const double SettledFrom = 0.9;

    /// <summary>The most answers that are looked ahead.</summary>
    public const int Farthest = 5;

    private const int Ways = 100;
    private const ulong Seed = 26;

    /// <summary>
    /// The least number of answers after which the order of two roles is that of the whole questionnaire with the stated probability: the answers to the
    /// questions that move the difference of the two most.
    /// </summary>
    /// <returns>0 when it is settled now; null when <see cref="Farthest"/> answers would not settle it.</returns>
    public static int? AnswersToSettle(AnswerState state, int first, int second)
    {
        var scratch = state.Answers.Copy();
        var concerned = state.Items.AskedBy(first).Union(state.Items.AskedBy(second)).Where(item => !state.Answers.Has(item)).Order().ToList();
        var telling = concerned
            .Select(item => (Item: item, Variance: TopBoundary.Variances(state, scratch, item, [first, second], [(0, 1)])[0]))
            .OrderByDescending(entry => entry.Variance)
            .ThenBy(entry => entry.Item)
            .Take(Farthest)
            .Select(entry => entry.Item)
            .ToList();
        var random = new SplitMix64(Seed);
        var agreeing = new int[telling.Count + 1];
        for (var way = 0; way < Ways; way++)
        {
            var whole = state.Answers.Copy();
            state.Items.Complete(RolePosterior.Draw(state.Posterior, random), concerned, whole, random);
            var final = IsBefore(state, first, second, whole);
            var some = state.Answers.Copy();
            for (var more = 0; more <= telling.Count; more++)
            {
                if (more > 0)
                    some.Set(telling[more - 1], whole[telling[more - 1]]!.Value);
                agreeing[more] += IsBefore(state, first, second, some) == final ? 1 : 0;
            }
        }

        var settled = Array.FindIndex(agreeing, ways => ways >= SettledFrom * Ways);
        return settled < 0 ? null : settled;
    }

    // Equal scores stand by id, which is the order of the catalogue.
    private static bool IsBefore(AnswerState state, int first, int second, ClosedAnswers answers)
    {
        var difference = state.Scores.Of(first, answers, state.Open) - state.Scores.Of(second, answers, state.Open);
        return difference == 0 ? first < second : difference > 0;
    }
}
