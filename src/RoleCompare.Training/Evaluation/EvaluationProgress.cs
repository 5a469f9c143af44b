using System.Runtime.InteropServices;

namespace RoleCompare.Training.Evaluation;

/// <summary>How far the evaluation of a set has come.</summary>
/// <param name="Set">The set's name.</param>
/// <param name="Scorer">The name of the scorer that runs.</param>
/// <param name="Query">The queries that it has answered.</param>
/// <param name="QueryCount">All queries of the set.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EvaluationProgress(string Set, string Scorer, int Query, int QueryCount);
