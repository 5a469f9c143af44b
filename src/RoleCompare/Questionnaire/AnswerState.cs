using RoleCompare.Matching;

namespace RoleCompare.Questionnaire;

/// <summary>The closed answers so far and what follows from all answers: the probability and the score of every role.</summary>
internal sealed class AnswerState
{
    private readonly double[] _scores;
    private readonly int[] _order;
    private readonly Func<int, bool> _isExcluded;

    private AnswerState(ClosedItems items, AnswerScores scores, ClosedAnswers answers, IReadOnlyList<OpenSource> open, double[]? prior, Func<int, bool> isExcluded)
    {
        Items = items;
        Scores = scores;
        Answers = answers;
        Open = open;
        _isExcluded = isExcluded;
        Posterior = RolePosterior.Of(items, answers, prior, isExcluded);
        _scores = [.. Enumerable.Range(0, scores.RoleCount).Select(role => scores.Of(role, answers, open))];
        _order = [.. Enumerable.Range(0, scores.RoleCount).Where(role => !isExcluded(role)).OrderByDescending(role => Score.ToSteps(_scores[role]))];
    }

    public ClosedItems Items { get; }

    public AnswerScores Scores { get; }

    public ClosedAnswers Answers { get; }

    /// <summary>What free text and the person's roles say of each role.</summary>
    public IReadOnlyList<OpenSource> Open { get; }

    /// <summary>The probability of each role, by its number in the catalogue.</summary>
    public double[] Posterior { get; }

    /// <summary>Works out what follows from answers.</summary>
    /// <param name="items">The closed questions.</param>
    /// <param name="scores">Scores their answers.</param>
    /// <param name="answers">The answers to them.</param>
    /// <param name="open">What free text and the person's roles say of each role.</param>
    /// <param name="prior">The logarithm of the prior of each role, up to a constant; null where all are as likely.</param>
    /// <param name="isExcluded">Whether the person's constraints rule a role out.</param>
    public static AnswerState Create(
        ClosedItems items, AnswerScores scores, ClosedAnswers answers, IReadOnlyList<OpenSource> open, double[]? prior, Func<int, bool> isExcluded) =>
        new(items, scores, answers, open, prior, isExcluded);

    /// <summary>Whether the person's constraints rule a role out.</summary>
    public bool IsExcluded(int role) => _isExcluded(role);

    /// <summary>The score of a role, less the base and not rounded.</summary>
    public double ScoreOf(int role) => _scores[role];

    /// <summary>The numbers of the best roles, best first; equal ones by id, as in the ranking.</summary>
    public IReadOnlyList<int> Leaders(int count) => [.. _order.Take(count)];

    /// <summary>The numbers of the likeliest roles, likeliest first; none that is impossible.</summary>
    public IEnumerable<int> Likeliest(int count) =>
        Posterior.Index().OrderByDescending(role => role.Item).Take(count).Where(role => role.Item > 0).Select(role => role.Index);
}
