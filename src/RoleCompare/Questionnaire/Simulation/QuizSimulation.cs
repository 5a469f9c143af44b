using RoleCompare.Confidence;
using RoleCompare.Matching;
using RoleCompare.Randomness;

namespace RoleCompare.Questionnaire.Simulation;

/// <summary>
/// Asks simulated people and compares what is known after some answers with what the whole questionnaire would say. A person is drawn as a role, each role as likely
/// as any other, and answers every closed question by the response model around that role; they write no free text and rule nothing out.
/// </summary>
public sealed class QuizSimulation
{
    private readonly QuizSimulationOptions _options;
    private readonly ClosedItems _expected;
    private readonly ClosedItems _actual;
    private readonly AnswerScores _scores;
    private readonly CatalogIndex _index;

    private QuizSimulation(QuizSimulationOptions options, ClosedItems expected, ClosedItems actual, AnswerScores scores, CatalogIndex index)
    {
        _options = options;
        _expected = expected;
        _actual = actual;
        _scores = scores;
        _index = index;
    }

    /// <summary>Asks all simulated people in one order.</summary>
    /// <param name="index">The catalogue that the questions are made from, with the weights of the score.</param>
    /// <param name="options">How people are simulated.</param>
    /// <param name="order">The order of the questions.</param>
    /// <param name="progress">Told the number of people asked so far; null for nobody.</param>
    /// <param name="cancellationToken">Stops the simulation.</param>
    public static QuizSimulationResult Run(CatalogIndex index, QuizSimulationOptions options, QuestionOrder order, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(index);
        var catalog = index.Catalog;
        var bank = ItemBank.Create(catalog);
        var simulation = new QuizSimulation(options, ClosedItems.Create(catalog, bank), ClosedItems.Create(catalog, bank, options.Noise), AnswerScores.Create(index), index);
        var courses = new RespondentCourse[options.Respondents];
        var done = 0;
        Parallel.For(0, options.Respondents, new ParallelOptions { CancellationToken = cancellationToken }, respondent =>
        {
            courses[respondent] = simulation.Ask(respondent, order);
            progress?.Report(Interlocked.Increment(ref done));
        });
        return new QuizSimulationResult(order, simulation._expected.All.Count, courses);
    }

    // Each person has a chance of their own: they answer the same in every order, and on any number of cores.
    private RespondentCourse Ask(int respondent, QuestionOrder order)
    {
        var random = new SplitMix64(((ulong)_options.Seed << 32) + (ulong)respondent);
        random = new SplitMix64(random.Next());
        var role = random.Below(_actual.Catalog.Roles.Count);
        var whole = ClosedAnswers.Empty(_actual);
        for (var item = 0; item < _actual.All.Count; item++)
        {
            if (random.Uniform() < _options.NotSure)
                whole.SetNotSure(item);
        }

        _actual.Complete(role, whole, random);
        var last = Top(whole);
        var shuffled = Enumerable.Range(0, _actual.All.Count).ToArray();
        if (order == QuestionOrder.Random)
            random.Shuffle<int>(shuffled);

        var answers = ClosedAnswers.Empty(_expected);
        var asked = new List<int>();
        var steps = new List<CourseStep>();
        CourseStop? stop = null;
        while (asked.Count < shuffled.Length)
        {
            var item = order == QuestionOrder.Adaptive
                ? QuestionSelector.Next(AnswerState.Create(_expected, _scores, answers, [], null, _ => false), asked)!.Value
                : shuffled[asked.Count];
            asked.Add(item);
            if (whole[item] is { } value)
                answers.Set(item, value);
            else
                answers.SetNotSure(item);

            var top = Top(answers);
            steps.Add(new CourseStep(top[0] == role, top.Contains(role), top.Intersect(last).Count()));
            if (order == QuestionOrder.Adaptive && stop is null && asked.Count >= AdaptiveQuestionnaire.EnoughAnswers)
            {
                var settled = RankRanges.Create(_index, new KnownAnswers { Wishes = answers.Wishes, Skills = answers.Skills, Asked = answers }, UncertaintyModel.AnswersOnly).TopKept;
                stop = settled >= AdaptiveQuestionnaire.SettledFrom ? new CourseStop(asked.Count, settled) : null;
            }
        }

        return new RespondentCourse(steps, stop);
    }

    // The best three; equal ones by id, which is the catalogue's order.
    private int[] Top(ClosedAnswers answers)
    {
        Span<int> best = [-1, -1, -1];
        Span<double> values = [double.NegativeInfinity, double.NegativeInfinity, double.NegativeInfinity];
        for (var role = 0; role < _scores.RoleCount; role++)
        {
            var value = _scores.Of(role, answers, []);
            var place = best.Length;
            while (place > 0 && value > values[place - 1])
                place--;
            for (var i = best.Length - 1; i > place; i--)
                (best[i], values[i]) = (best[i - 1], values[i - 1]);
            if (place < best.Length)
                (best[place], values[place]) = (role, value);
        }

        return [.. best];
    }
}
