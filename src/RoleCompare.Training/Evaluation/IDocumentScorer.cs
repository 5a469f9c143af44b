namespace RoleCompare.Training.Evaluation;

/// <summary>A way of scoring all documents of a set against a query.</summary>
public interface IDocumentScorer
{
    /// <summary>The name in tables.</summary>
    string Name { get; }

    /// <summary>Scores every document.</summary>
    /// <param name="query">The texts of a query.</param>
    /// <param name="scores">One element for each document, in the order of the set; overwritten. Higher is better.</param>
    void Score(IReadOnlyList<string> query, Span<double> scores);
}
