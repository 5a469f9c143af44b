using System.Runtime.InteropServices;

namespace RoleCompare.Training.Evaluation;

/// <summary>A mean over queries with its 95 % bootstrap interval.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Low">The 2.5th percentile of the resampled means.</param>
/// <param name="High">The 97.5th percentile of the resampled means.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Estimate(double Mean, double Low, double High);
