namespace RoleCompare.Training.Evaluation;

/// <summary>A document of an evaluation set.</summary>
/// <param name="Id">Unique in the set.</param>
/// <param name="Titles">Its label (<c>text</c>) and alternative labels (<c>alt</c>), each once.</param>
/// <param name="Description">Its <c>description</c>; empty when there is none.</param>
/// <param name="Tasks">Its <c>tasks</c>.</param>
public sealed record EvaluationDocument(string Id, IReadOnlyList<string> Titles, string Description, IReadOnlyList<string> Tasks)
{
    /// <summary>All its texts in the order of the members.</summary>
    public IReadOnlyList<string> Texts => Description.Length > 0 ? [.. Titles, Description, .. Tasks] : [.. Titles, .. Tasks];
}
