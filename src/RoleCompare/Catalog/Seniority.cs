namespace RoleCompare.Catalog;

/// <summary>How senior a role is: 1 trainee, 3 established practitioner, 5 lead or manager, 7 executive officer. A whole number from 1 to 7.</summary>
public readonly record struct Seniority : IComparable<Seniority>
{
    /// <summary>The lowest value, 1.</summary>
    public const int Minimum = 1;

    /// <summary>The highest value, 7.</summary>
    public const int Maximum = 7;

    private static readonly string[] Words =
    [
        "trainee", "junior or entry", "established practitioner", "senior practitioner or product owner", "lead or manager",
        "director, head of department or vice president", "executive officer",
    ];

    private Seniority(int value) => Value = value;

    /// <summary>The number, from <see cref="Minimum"/> to <see cref="Maximum"/>.</summary>
    public int Value { get; }

    /// <summary>Wraps a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static Seniority Create(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Maximum);
        return new Seniority(value);
    }

    /// <summary>Wraps a number, or returns null when it is outside the range.</summary>
    public static Seniority? TryCreate(int value) => value is >= Minimum and <= Maximum ? new Seniority(value) : null;

    /// <summary>What it stands for, as a noun: "senior practitioner or product owner".</summary>
    public string Describe() => Words[Value - Minimum];

    /// <inheritdoc/>
    public int CompareTo(Seniority other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left value is lower.</summary>
    public static bool operator <(Seniority left, Seniority right) => left.Value < right.Value;

    /// <summary>Whether the left value is higher.</summary>
    public static bool operator >(Seniority left, Seniority right) => left.Value > right.Value;

    /// <summary>Whether the left value is lower or the same.</summary>
    public static bool operator <=(Seniority left, Seniority right) => left.Value <= right.Value;

    /// <summary>Whether the left value is higher or the same.</summary>
    public static bool operator >=(Seniority left, Seniority right) => left.Value >= right.Value;

    /// <summary>The number in digits.</summary>
    public override string ToString() => Value.ToString();
}
