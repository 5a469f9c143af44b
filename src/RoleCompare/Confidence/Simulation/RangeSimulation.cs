using RoleCompare.Matching;
using RoleCompare.Questionnaire;
using RoleCompare.Randomness;

namespace RoleCompare.Confidence.Simulation;

/// <summary>
/// Draws people of whom everything is known, tells the engine a part of it, and counts how often the stated ranges hold the places that the whole truth gives. A person is drawn
/// as a role, each as likely as any other; they answer by the response model around it and write sentences like its texts, some like those of a role that it leads to. They are
/// asked as the questionnaire asks.
/// </summary>
public sealed class RangeSimulation
{
    private const double ElsewhereShare = 0.2;

    private static readonly int[] Amounts = [8, 20, 50];

    private readonly CatalogIndex _index;
    private readonly RangeSimulationOptions _options;
    private readonly UncertaintyModel _uncertainty;
    private readonly ClosedItems _expected;
    private readonly ClosedItems _actual;
    private readonly AnswerScores _scores;
    private readonly int[] _all;

    private RangeSimulation(CatalogIndex index, RangeSimulationOptions options, UncertaintyModel uncertainty)
    {
        var bank = ItemBank.Create(index.Catalog);
        _index = index;
        _options = options;
        _uncertainty = uncertainty;
        _expected = ClosedItems.Create(index.Catalog, bank);
        _actual = ClosedItems.Create(index.Catalog, bank, options.Noise);
        _scores = AnswerScores.Create(index);
        _all = [.. Enumerable.Range(0, index.Catalog.Roles.Count)];
    }

    /// <summary>Simulates all people.</summary>
    /// <param name="index">The catalogue, with the weights of the score.</param>
    /// <param name="options">How people are simulated.</param>
    /// <param name="progress">Told the number of people so far; null for nobody.</param>
    /// <param name="cancellationToken">Stops the simulation.</param>
    public static RangeSimulationResult Run(CatalogIndex index, RangeSimulationOptions options, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(options);
        var simulation = new RangeSimulation(index, options, UncertaintyModel.Stated);
        var people = new List<Checked>[options.Respondents];
        var done = 0;
        Parallel.For(0, options.Respondents, new ParallelOptions { CancellationToken = cancellationToken }, person =>
        {
            people[person] = simulation.Check(person);
            progress?.Report(Interlocked.Increment(ref done));
        });
        return new RangeSimulationResult(
            [.. people.SelectMany(rows => rows).GroupBy(row => (row.Answers, row.WithText)).Select(same => new RangeSimulationRow(
                same.Key.Answers,
                same.Key.WithText,
                [.. RangeSimulationResult.Tops.Select(top => same.Average(row => row.Held.Take(top).Average(held => held ? 1.0 : 0)))],
                same.Average(row => row.Width),
                same.Count()))]);
    }

    private List<Checked> Check(int person)
    {
        var random = new SplitMix64(((ulong)_options.Seed << 32) + (ulong)person);
        random = new SplitMix64(random.Next());
        var role = random.Below(_all.Length);
        var truth = ClosedAnswers.Empty(_actual);
        _actual.Complete(role, truth, random);
        var texts = TextLikeness.Create(_index, _all);
        var goals = Sentences(role, texts, ContributionSource.Goal, random);
        var experience = Sentences(role, texts, ContributionSource.Experience, random);
        var places = Places(truth, [goals.Of(_uncertainty.Statements), experience.Of(_uncertainty.Statements)]);

        var rows = new List<Checked>();
        var answers = ClosedAnswers.Empty(_expected);
        var asked = new List<int>();
        while (asked.Count < Math.Min(Amounts[^1], _expected.All.Count))
        {
            var item = QuestionSelector.Next(AnswerState.Create(_expected, _scores, answers, [], null, _ => false), asked)!.Value;
            asked.Add(item);
            answers.Set(item, Stated(item, truth[item]!.Value, random));
            if (!Amounts.Contains(asked.Count))
                continue;
            var without = new KnownAnswers { Wishes = answers.Wishes, Skills = answers.Skills };
            rows.Add(Check(without, asked.Count, places));
            rows.Add(Check(WithText(without, goals, experience), asked.Count, places));
        }

        return rows;
    }

    private Checked Check(KnownAnswers known, int answers, int[] places)
    {
        var ranges = RankRanges.Create(_index, known, _uncertainty);
        var first = ranges.Order.Take(RangeSimulationResult.Tops[^1]).ToList();
        return new Checked(
            answers,
            known.GoalStatements > 0,
            [.. first.Select(role => places[role] >= ranges.Range(role).Best && places[role] <= ranges.Range(role).Worst)],
            first.Take(Standing.Top).Average(role => ranges.Range(role).Worst - ranges.Range(role).Best + 1));
    }

    private KnownAnswers WithText(KnownAnswers known, Text goals, Text experience)
    {
        var half = _uncertainty.Statements / 2;
        OpenSource[] open = [goals.Of(half), experience.Of(half)];
        return known with { Open = open, Prior = OpenPrior.Of(open, source => (source == ContributionSource.Goal ? goals : experience).Words(half)), GoalStatements = half, ExperienceStatements = half };
    }

    private Text Sentences(int role, TextLikeness texts, ContributionSource source, SplitMix64 random)
    {
        var sentences = new List<(double[] Values, int Words)>();
        foreach (var field in TextLikeness.Draw(_index, role, _uncertainty.Statements, random))
        {
            var (about, like) = (role, field);
            var moves = _index.Catalog.Roles[role].Progressions;
            if (random.Uniform() < ElsewhereShare * _options.Noise && moves.Count > 0)
            {
                var next = _index.Catalog.Find(moves[random.Below(moves.Count)].To)!;
                about = Array.FindIndex(_all, number => _index.Catalog.Roles[number] == next);
                like = TextLikeness.Draw(_index, about, 1, random)[0];
            }

            var values = new double[_all.Length];
            texts.AddTo(about, like, source, 1, values);
            sentences.Add((values, _index.Model.CountWords(_index.Fields[like].Text).Known));
        }

        return new Text(source, sentences);
    }

    private int Stated(int item, int level, SplitMix64 random)
    {
        var chance = random.Uniform();
        var slips = _uncertainty.Slips * _options.Noise;
        var choices = _expected.All[item].Question.Choices;
        return Math.Clamp(chance < slips / 2 ? level - 1 : chance < slips ? level + 1 : level, choices[0].Value, choices[^1].Value);
    }

    // The place of each role, from 1; equal scores stand by number.
    private int[] Places(ClosedAnswers truth, OpenSource[] open)
    {
        var scores = new WayScores(_index, _all, open);
        var steps = _all.Select(role => scores.Of(role, truth.Wishes, truth.Skills)).ToArray();
        var places = new int[_all.Length];
        foreach (var (place, role) in _all.OrderByDescending(role => steps[role]).Index())
            places[role] = place + 1;
        return places;
    }

    private sealed record Checked(int Answers, bool WithText, IReadOnlyList<bool> Held, double Width);

    private sealed record Text(ContributionSource Source, IReadOnlyList<(double[] Values, int Words)> Sentences)
    {
        public OpenSource Of(int count)
        {
            var values = new double[Sentences[0].Values.Length];
            foreach (var sentence in Sentences.Take(count))
            {
                for (var role = 0; role < values.Length; role++)
                    values[role] += sentence.Values[role] * TextScorer.ShareOf(count);
            }

            return new OpenSource(Source, values);
        }

        public int Words(int count) => Sentences.Take(count).Sum(sentence => sentence.Words);
    }
}
