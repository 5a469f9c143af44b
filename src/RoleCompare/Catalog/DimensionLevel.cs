namespace RoleCompare.Catalog;

/// <summary>Where a role, or a wish, stands on the rubric of a dimension. A whole number from 1 to 5.</summary>
public readonly record struct DimensionLevel : IComparable<DimensionLevel>
{
    /// <summary>The lowest value, 1.</summary>
    public const int Minimum = 1;

    /// <summary>The highest value, 5.</summary>
    public const int Maximum = 5;

    private DimensionLevel(int value) => Value = value;

    /// <summary>The number, from <see cref="Minimum"/> to <see cref="Maximum"/>.</summary>
    public int Value { get; }

    /// <summary>Wraps a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static DimensionLevel Create(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Maximum);
        return new DimensionLevel(value);
    }

    /// <summary>Wraps a number, or returns null when it is outside the range.</summary>
    public static DimensionLevel? TryCreate(int value) => value is >= Minimum and <= Maximum ? new DimensionLevel(value) : null;

    /// <inheritdoc/>
    public int CompareTo(DimensionLevel other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left value is lower.</summary>
    public static bool operator <(DimensionLevel left, DimensionLevel right) => left.Value < right.Value;

    /// <summary>Whether the left value is higher.</summary>
    public static bool operator >(DimensionLevel left, DimensionLevel right) => left.Value > right.Value;

    /// <summary>Whether the left value is lower or the same.</summary>
    public static bool operator <=(DimensionLevel left, DimensionLevel right) => left.Value <= right.Value;

    /// <summary>Whether the left value is higher or the same.</summary>
    public static bool operator >=(DimensionLevel left, DimensionLevel right) => left.Value >= right.Value;

    /// <summary>The number in digits.</summary>
    public override string ToString() => Value.ToString();
}
