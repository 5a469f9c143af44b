namespace RoleCompare.Embedding;

/// <summary>Data that a model learnt from.</summary>
public sealed record ModelDataSource
{
    /// <summary>Its name, such as <c>O*NET</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its version, or a hash of its content where it has none.</summary>
    public required string Version { get; init; }

    /// <summary>The sentence that its license asks to be shown; null when none is asked.</summary>
    public string? Attribution { get; init; }
}
