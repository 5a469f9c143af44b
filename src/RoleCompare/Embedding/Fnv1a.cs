namespace RoleCompare.Embedding;

/// <summary>The 32-bit FNV-1a hash (Fowler, Noll, Vo 1991): the same on every machine and in every process.</summary>
internal static class Fnv1a
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The hash of <paramref name="bytes"/>, with its high bits mixed into the low ones that a table uses.</summary>
    public static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = OffsetBasis;
        foreach (var value in bytes)
            hash = (hash ^ value) * Prime;
        return hash ^ (hash >> 15);
    }
}
