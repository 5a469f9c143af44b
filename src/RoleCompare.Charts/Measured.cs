using System.Runtime.InteropServices;

namespace RoleCompare.Charts;

/// <summary>A number, and how sure it is.</summary>
/// <param name="Value">The number; finite, at most 10¹² either way.</param>
/// <param name="Low">The lower end of its interval; null for none.</param>
/// <param name="High">The upper end of its interval; null for none.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Measured(double Value, double? Low = null, double? High = null)
{
    /// <summary>A number without an interval.</summary>
    public static implicit operator Measured(double value) => new(value);

    /// <summary>The lowest of its numbers.</summary>
    internal double Lowest => Math.Min(Value, Low ?? Value);

    /// <summary>The highest of its numbers.</summary>
    internal double Highest => Math.Max(Value, High ?? Value);
}
