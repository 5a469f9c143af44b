namespace RoleCompare.Import.Sources;

/// <summary>How much a data release may unpack to, so that a small file cannot fill the memory.</summary>
/// <param name="MaxUnpacked">Most bytes of all files together, as the archive states them; more than it states is never unpacked.</param>
public sealed record SourceLimits(long MaxUnpacked)
{
    /// <summary>The default of <see cref="MaxUnpacked"/>: 1 GiB, over twenty times what the known releases unpack to.</summary>
    public const long DefaultMaxUnpacked = 1024L * 1024 * 1024;

    /// <summary>Most unpacked bytes for a packed one; the official files have up to 20.</summary>
    public const int MaxRatio = 200;

    /// <summary>Most files of a release.</summary>
    public const int MaxFiles = 10_000;

    /// <summary>A file up to this many unpacked bytes may have any ratio: one blank repeated is no attack.</summary>
    internal const long FreeOfRatio = 1024 * 1024;

    /// <summary>The limits where nobody states others.</summary>
    public static SourceLimits Default { get; } = new(DefaultMaxUnpacked);
}
