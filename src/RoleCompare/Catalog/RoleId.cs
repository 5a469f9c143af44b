namespace RoleCompare.Catalog;

/// <summary>The id of a role: a slug (<see cref="Slug"/>). Ids are ordered by their characters' codes.</summary>
public readonly record struct RoleId : IComparable<RoleId>
{
    private readonly string? _value;

    private RoleId(string value) => _value = value;

    /// <summary>The slug.</summary>
    public string Value => _value ?? "";

    /// <summary>Wraps a slug.</summary>
    /// <exception cref="ArgumentException">The text is not a slug.</exception>
    public static RoleId Create(string value) =>
        TryCreate(value) ?? throw new ArgumentException($"'{value}' is not a role id: allowed are {Slug.Rule}.", nameof(value));

    /// <summary>Wraps a slug, or returns null when the text is not one.</summary>
    public static RoleId? TryCreate(string value) => Slug.IsValid(value) ? new RoleId(value) : null;

    /// <inheritdoc/>
    public int CompareTo(RoleId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the left id comes first.</summary>
    public static bool operator <(RoleId left, RoleId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id comes last.</summary>
    public static bool operator >(RoleId left, RoleId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id comes first or both are the same.</summary>
    public static bool operator <=(RoleId left, RoleId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id comes last or both are the same.</summary>
    public static bool operator >=(RoleId left, RoleId right) => left.CompareTo(right) >= 0;

    /// <summary>The slug.</summary>
    public override string ToString() => Value;
}
