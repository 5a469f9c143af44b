using System.Runtime.InteropServices;
using RoleCompare.Training.Evaluation;

namespace RoleCompare.Training.Checks;

/// <summary>How well the texts of a catalogue find what they belong to.</summary>
/// <param name="Catalog">The catalogue's name.</param>
/// <param name="Roles">The number of its roles.</param>
/// <param name="Questions">What was asked, one entry a question.</param>
/// <param name="Confusions">The roles whose dimension texts find another role, those with most such texts first.</param>
public sealed record CatalogReport(string Catalog, int Roles, IReadOnlyList<CatalogQuestionReport> Questions, IReadOnlyList<Confusion> Confusions);

/// <summary>How well one question is answered.</summary>
/// <param name="Question">Its name.</param>
/// <param name="Measures">What is asked, and what is hidden, as a sentence.</param>
/// <param name="Queries">The number of texts.</param>
/// <param name="Candidates">Among how many roles or skills each has to find its own.</param>
/// <param name="Model">The model's figures.</param>
public sealed record CatalogQuestionReport(string Question, string Measures, int Queries, int Candidates, CatalogFigures Model)
{
    /// <summary>The figures of the other model; null for none.</summary>
    public CatalogFigures? Against { get; init; }

    /// <summary>The model's figures less those of the other model, paired by text; null for none.</summary>
    public CatalogFigures? Difference { get; init; }
}

/// <summary>Means over texts, with intervals that take the texts of one role or skill together: they are not independent.</summary>
/// <param name="AccuracyAt1">Accuracy@1: the part of the texts whose own role or skill is first, 0 to 1.</param>
/// <param name="Mrr">The mean reciprocal rank of the own role or skill.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CatalogFigures(Estimate AccuracyAt1, Estimate Mrr);

/// <summary>A role whose texts find another one first.</summary>
/// <param name="Role">The id of the role.</param>
/// <param name="TakenFor">The id of the role that is found.</param>
/// <param name="Dimensions">The ids of the dimensions whose texts do.</param>
public sealed record Confusion(string Role, string TakenFor, IReadOnlyList<string> Dimensions);
