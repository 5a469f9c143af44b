using System.Runtime.InteropServices;

namespace RoleCompare.Confidence;

/// <summary>The places of a ranking that a role stands at in nine of ten ways to know everything about the person; see <see cref="RankRanges"/>.</summary>
/// <param name="Best">The best place, from 1; at most the role's own.</param>
/// <param name="Worst">The worst place; at least the role's own.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RankRange(int Best, int Worst)
{
    /// <summary>In words: <c>1st</c>, <c>2nd to 5th</c>.</summary>
    public override string ToString() => Best == Worst ? Ordinal(Best) : $"{Ordinal(Best)} to {Ordinal(Worst)}";

    private static string Ordinal(int number) => (number % 10, number % 100) switch
    {
        (1, not 11) => $"{number}st",
        (2, not 12) => $"{number}nd",
        (3, not 13) => $"{number}rd",
        _ => $"{number}th",
    };
}
