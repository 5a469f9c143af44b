using RoleCompare.Catalog;
using RoleCompare.Matching;

namespace RoleCompare.Checking;

/// <summary>Asks with the texts of a catalogue for the roles that they describe.</summary>
public static class TextSearch
{
    /// <summary>The most comparisons of an asked text with a text of the catalogue: with it, thousands of roles take seconds.</summary>
    public const int MostComparisons = 10_000_000;

    /// <summary>Asks.</summary>
    /// <param name="index">The catalogue, with vectors of the built-in model.</param>
    /// <param name="mostComparisons">Where all texts would need more comparisons, evenly spaced ones are asked with; at least one.</param>
    /// <param name="progress">Told after each text; null for nobody.</param>
    /// <param name="cancellationToken">Stops between two texts.</param>
    public static TextSearchReport Run(
        CatalogIndex index, int mostComparisons = MostComparisons, IProgress<ExaminationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        var most = Math.Max(1, mostComparisons / Math.Max(1, index.Vectors.FieldCount));
        var all = index.Catalog.Roles.SelectMany(role => role.Dimensions.Where(entry => entry.Text is not null).Select(entry => (Role: role, Entry: entry))).ToList();
        var asked = all.Count <= most ? all : [.. Enumerable.Range(0, most).Select(i => all[(int)((long)i * all.Count / most)])];
        var places = index.Catalog.Roles.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        var answers = new TextAnswer[asked.Count];
        var done = 0;
        foreach (var same in asked.Index().GroupBy(question => question.Item.Entry.Dimension))
        {
            var without = index.Without(same.Key);
            Parallel.ForEach(same, new ParallelOptions { CancellationToken = cancellationToken }, question =>
            {
                var (role, entry) = question.Item;
                var statements = Statement.FromExperience(entry.Text!);
                answers[question.Index] = new TextAnswer(role, entry.Dimension, Ask(index, statements, places[role.Id]), Ask(without, statements, places[role.Id]));
                lock (answers)
                    progress?.Report(new ExaminationProgress("What the texts find", ++done, asked.Count));
            });
        }

        return new TextSearchReport(all.Count, answers);
    }

    private static Role? Ask(CatalogIndex index, IReadOnlyList<Statement> statements, int own)
    {
        // A text without a word that the model knows finds nothing, and so no other role.
        var scorer = new TextScorer();
        scorer.Fill(index, index.OnDemand, [], statements);
        if (!scorer.SaysSomething)
            return null;
        var scores = new double[index.Catalog.Roles.Count];
        scorer.AddTo(ScoreWeights.Judged, null, scores);
        var others = Enumerable.Range(0, scores.Length).Where(role => role != own).ToList();
        return others.Count > 0 && others.MaxBy(role => scores[role]) is var best && scores[best] >= scores[own] ? index.Catalog.Roles[best] : null;
    }
}
