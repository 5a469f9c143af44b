namespace RoleCompare.Training.Evaluation;

/// <summary>A query of an evaluation set.</summary>
/// <param name="Id">Unique in a set that is read from files. In a set of <c>CatalogCheck</c> it is the role or skill that is asked for, which several queries may have in common.</param>
/// <param name="Texts">
/// What is asked: the member <c>text</c>; where the query has <c>tasks</c> (be the list empty), it is a whole profile and <c>description</c> and the tasks
/// follow. A <c>title</c> and <c>description</c> without tasks are what the query hides, and are not used.
/// </param>
/// <param name="Excluded">Ids of documents that are no answers, such as the profile itself.</param>
/// <param name="Gains">The relevant documents by position in the corpus, with their gains; at least one.</param>
public sealed record EvaluationQuery(
    string Id,
    IReadOnlyList<string> Texts,
    IReadOnlySet<string> Excluded,
    IReadOnlyDictionary<int, double> Gains)
{
    /// <summary>Whether it is a whole profile, with tasks, and not only a text.</summary>
    public bool IsProfile { get; init; }
}
