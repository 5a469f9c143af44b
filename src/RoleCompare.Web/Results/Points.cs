using RoleCompare.Matching;

namespace RoleCompare.Web.Results;

/// <summary>Scores as pages write them: in points of a hundred, with one decimal.</summary>
internal static class Points
{
    /// <summary>A score, such as <c>88.9</c>.</summary>
    public static string Of(Score score) => (score.Value * 100).ToString("0.0");

    /// <summary>A part of a score with its sign, such as <c>+8.4</c> or <c>−0.3</c>; a true minus, so that it is read as one.</summary>
    public static string Signed(double value) => Math.Abs(value) < 0.0005 ? "±0.0" : value > 0 ? $"+{value * 100:0.0}" : $"−{-value * 100:0.0}";
}
