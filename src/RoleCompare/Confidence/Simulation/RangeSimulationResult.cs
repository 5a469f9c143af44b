namespace RoleCompare.Confidence.Simulation;

/// <summary>How often the ranges held the place under the full truth.</summary>
/// <param name="Rows">By how many questions were asked, first without and then with a part of the texts.</param>
public sealed record RangeSimulationResult(IReadOnlyList<RangeSimulationRow> Rows)
{
    /// <summary>Over how many of the first roles figures are given.</summary>
    public static IReadOnlyList<int> Tops { get; } = [1, 3, 10];
}

/// <summary>How often the ranges held after some answers.</summary>
/// <param name="Answers">How many closed questions were answered.</param>
/// <param name="WithText">Whether half of what they would write was there.</param>
/// <param name="Held">For each of <see cref="RangeSimulationResult.Tops"/> the share of ranges that held the true place, from 0 to 1.</param>
/// <param name="Width">How many places a range of the first three has, on average.</param>
/// <param name="People">How many people it was measured on.</param>
public sealed record RangeSimulationRow(int Answers, bool WithText, IReadOnlyList<double> Held, double Width, int People);
