using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Import.Onet;
using RoleCompare.Training.Evaluation;

namespace RoleCompare.Training.Checks;

/// <summary>
/// Measures whether words about a person change what is ranked for the same work: titles of men and women, pronouns, given names, age,
/// family, part-time. What they change is to be read beside the controls: exchanged words that say nothing of a person.
/// </summary>
public static class BiasCheck
{
    private const int Top = 10;

    /// <summary>Measures on the roles of a catalogue, and on the occupations of O*NET by title and description.</summary>
    /// <param name="model">The model.</param>
    /// <param name="catalog">Its roles are ranked; their seniority is compared.</param>
    /// <param name="onet">Its occupations are ranked; null for none.</param>
    /// <param name="cancellationToken">Stops between two texts.</param>
    public static BiasReport Run(EmbeddingModel model, RoleCatalog catalog, OnetDatabase? onet = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(catalog);
        var roles = catalog.Roles.Select(role => new EvaluationDocument(
            role.Id.Value, [role.Title, .. role.Aliases], role.Summary ?? "", [.. role.Dimensions.Select(entry => entry.Text).OfType<string>()])).ToList();
        List<BiasTargetReport> targets = [Measure("roles of the catalogue", model, roles, [.. catalog.Roles.Select(role => role.Seniority?.Value)], cancellationToken)];
        if (onet is not null)
        {
            var occupations = onet.Occupations.Select(occupation => new EvaluationDocument(occupation.Code, [occupation.Title], occupation.Description, [])).ToList();
            targets.Add(Measure("O*NET occupations", model, occupations, null, cancellationToken));
        }

        return new BiasReport(targets);
    }

    /// <summary>Spearman's correlation of two rankings of the same items.</summary>
    /// <param name="first">Items 0 to n − 1, best first.</param>
    /// <param name="second">The same items in another order.</param>
    internal static double RankCorrelation(int[] first, int[] second)
    {
        var n = (double)first.Length;
        if (n < 2)
            return 1;
        var ranks = new int[first.Length];
        foreach (var (rank, item) in second.Index())
            ranks[item] = rank;
        var squares = first.Index().Sum(entry => Math.Pow(entry.Index - ranks[entry.Item], 2));
        return 1 - (6 * squares / (n * ((n * n) - 1)));
    }

    /// <summary>Measures on documents.</summary>
    internal static BiasTargetReport Measure(string target, EmbeddingModel model, List<EvaluationDocument> documents, int?[]? seniority, CancellationToken cancellationToken)
    {
        var scorer = ModelScorer.Create(model, documents);
        var scores = new double[documents.Count];
        return new BiasTargetReport(target, documents.Count, [.. BiasCases.Groups.Select(Compare)]);

        BiasGroupReport Compare(BiasGroup group)
        {
            var changes = group.Cases.Select(each => new Change(each.Variants, Rank(each.Variants.First), Rank(each.Variants.Second))).ToList();
            var clusters = group.Cases.Select(each => each.Cluster).ToList();
            var differing = group.Cases.SelectMany(each => Differing(model, each.Variants)).DistinctBy(word => word.Text).ToList();
            var most = changes.MinBy(change => change.Correlation)!;
            return new BiasGroupReport(
                group.Name,
                group.IsControl,
                changes.Count,
                Bootstrap.Of(changes.ConvertAll(change => change.Correlation), clusters),
                Bootstrap.Of(changes.ConvertAll(change => change.SameTop), clusters),
                changes.Average(change => change.First[0] == change.Second[0] ? 1.0 : 0.0),
                seniority is null ? null : Bootstrap.Of(changes.ConvertAll(change => change.Shift(seniority)), clusters),
                most.Variants,
                most.Correlation,
                [.. differing.Where(word => word.Reading != WordReading.Known).Select(word => word.Text).Order(StringComparer.Ordinal)],
                differing.TrueForAll(word => !model.Embed(word.Text, new float[model.Dimensions])));
        }

        int[] Rank(string text)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scorer.Score([text], scores);
            return [.. Enumerable.Range(0, scores.Length).OrderByDescending(item => scores[item]).ThenBy(item => documents[item].Id, StringComparer.Ordinal)];
        }
    }

    private static IEnumerable<ReadWord> Differing(EmbeddingModel model, TextVariants variants)
    {
        var first = model.Read(variants.First).Words;
        var second = model.Read(variants.Second).Words;
        return first.ExceptBy(second.Select(word => word.Text), word => word.Text)
            .Concat(second.ExceptBy(first.Select(word => word.Text), word => word.Text));
    }

    private sealed record Change(TextVariants Variants, int[] First, int[] Second)
    {
        public double Correlation { get; } = RankCorrelation(First, Second);

        public double SameTop => First.Take(Top).Intersect(Second.Take(Top)).Count() / (double)Math.Min(Top, First.Length);

        // Averages leave out what is not known; 0 where nothing is.
        public double Shift(int?[] seniority) => Second.Take(Top).Average(item => seniority[item]) - First.Take(Top).Average(item => seniority[item]) ?? 0;
    }
}
