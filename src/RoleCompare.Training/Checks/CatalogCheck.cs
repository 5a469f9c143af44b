using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Training.Evaluation;

namespace RoleCompare.Training.Checks;

/// <summary>
/// Measures a model on a catalogue: whether the texts of a role find that role among all others. The text that is asked is hidden. A
/// model that was trained on the catalogue has learnt from these very texts, so its figures say how well it knows the catalogue, not
/// how well it would do on another one.
/// </summary>
public static class CatalogCheck
{
    private const int MostConfusions = 10;

    /// <summary>Measures.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="model">The model.</param>
    /// <param name="against">Another model to compare with, such as the one before training; null for none.</param>
    /// <param name="progress">Told after each text; null for nobody.</param>
    /// <param name="cancellationToken">Stops between two texts.</param>
    public static CatalogReport Run(
        RoleCatalog catalog,
        EmbeddingModel model,
        EmbeddingModel? against = null,
        IProgress<EvaluationProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(model);
        return Run(catalog.Name, catalog.Roles.Count, [.. CatalogQuestion.Of(catalog)], model, against, progress, cancellationToken);
    }

    /// <summary>Measures on questions that are given.</summary>
    internal static CatalogReport Run(
        string name,
        int roles,
        List<CatalogQuestion> questions,
        EmbeddingModel model,
        EmbeddingModel? against = null,
        IProgress<EvaluationProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var answers = questions.ConvertAll(question => Ask(question, model, progress, cancellationToken));
        var others = against is null ? null : questions.ConvertAll(question => Ask(question, against, progress, cancellationToken));
        return new CatalogReport(
            name,
            roles,
            [.. questions.Select((question, i) => Describe(question, answers[i], others?[i]))],
            Confusions(questions.Zip(answers).Where(entry => entry.First.Name == CatalogQuestion.Dimensions).SelectMany(entry => entry.Second)));
    }

    private static List<Answer> Ask(CatalogQuestion question, EmbeddingModel model, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken)
    {
        var answers = new List<Answer>();
        foreach (var set in question.Sets)
        {
            var scorer = ModelScorer.Create(model, set.Documents);
            var scores = new double[set.Documents.Count];
            foreach (var query in set.Queries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                scorer.Score(query.Texts, scores);
                var ranking = Evaluator.Rank(set, query, scores);
                answers.Add(new Answer(set.Name, query.Id, set.Documents[ranking[0]].Id, QueryMetrics.Of(ranking, query.Gains).ReciprocalRank));
                progress?.Report(new EvaluationProgress(question.Name, model.Id, answers.Count, question.Sets.Sum(each => each.Queries.Count)));
            }
        }

        return answers;
    }

    private static CatalogQuestionReport Describe(CatalogQuestion question, List<Answer> model, List<Answer>? against)
    {
        // A role has up to ten texts and several names: whole roles are resampled.
        var asked = model.ConvertAll(answer => answer.Asked);
        var report = new CatalogQuestionReport(question.Name, question.Measures, model.Count, question.Sets[0].Documents.Count, Figures(model, asked, answer => answer.IsFirst, answer => answer.Reciprocal));
        if (against is null)
            return report;
        var pairs = model.Zip(against).ToList();
        return report with
        {
            Against = Figures(against, asked, answer => answer.IsFirst, answer => answer.Reciprocal),
            Difference = Figures(pairs, asked, pair => pair.First.IsFirst - pair.Second.IsFirst, pair => pair.First.Reciprocal - pair.Second.Reciprocal),
        };
    }

    private static CatalogFigures Figures<T>(List<T> items, List<string> asked, Converter<T, double> isFirst, Converter<T, double> reciprocal) =>
        new(Bootstrap.Of(items.ConvertAll(isFirst), asked), Bootstrap.Of(items.ConvertAll(reciprocal), asked));

    private static IReadOnlyList<Confusion> Confusions(IEnumerable<Answer> answers) =>
        [.. answers
            .Where(answer => answer.Found != answer.Asked)
            .GroupBy(answer => (answer.Asked, answer.Found))
            .Select(same => new Confusion(same.Key.Asked, same.Key.Found, [.. same.Select(answer => answer.Set)]))
            .OrderByDescending(confusion => confusion.Dimensions.Count)
            .ThenBy(confusion => confusion.Role, StringComparer.Ordinal)
            .ThenBy(confusion => confusion.TakenFor, StringComparer.Ordinal)
            .Take(MostConfusions)];

    private sealed record Answer(string Set, string Asked, string Found, double Reciprocal)
    {
        public double IsFirst => Asked == Found ? 1 : 0;
    }
}
