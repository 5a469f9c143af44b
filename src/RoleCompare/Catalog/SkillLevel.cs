namespace RoleCompare.Catalog;

/// <summary>How well someone has a skill, or how well a role needs it: 0 is none, 5 is the person whom others ask. A whole number from 0 to 5.</summary>
public readonly record struct SkillLevel : IComparable<SkillLevel>
{
    /// <summary>The lowest value, 0.</summary>
    public const int Minimum = 0;

    /// <summary>The highest value, 5.</summary>
    public const int Maximum = 5;

    private SkillLevel(int value) => Value = value;

    /// <summary>The number, from <see cref="Minimum"/> to <see cref="Maximum"/>.</summary>
    public int Value { get; }

    /// <summary>Wraps a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static SkillLevel Create(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Maximum);
        return new SkillLevel(value);
    }

    /// <summary>Wraps a number, or returns null when it is outside the range.</summary>
    public static SkillLevel? TryCreate(int value) => value is >= Minimum and <= Maximum ? new SkillLevel(value) : null;

    /// <inheritdoc/>
    public int CompareTo(SkillLevel other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left value is lower.</summary>
    public static bool operator <(SkillLevel left, SkillLevel right) => left.Value < right.Value;

    /// <summary>Whether the left value is higher.</summary>
    public static bool operator >(SkillLevel left, SkillLevel right) => left.Value > right.Value;

    /// <summary>Whether the left value is lower or the same.</summary>
    public static bool operator <=(SkillLevel left, SkillLevel right) => left.Value <= right.Value;

    /// <summary>Whether the left value is higher or the same.</summary>
    public static bool operator >=(SkillLevel left, SkillLevel right) => left.Value >= right.Value;

    /// <summary>The number in digits.</summary>
    public override string ToString() => Value.ToString();
}
