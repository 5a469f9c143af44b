namespace RoleCompare.Embedding;

/// <summary>A file of a model folder as the manifest states it.</summary>
public sealed record ModelFile
{
    /// <summary>The file's name, without a folder.</summary>
    public required string Name { get; init; }

    /// <summary>Its length in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>The SHA-256 of its content, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
}
