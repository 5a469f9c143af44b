using RoleCompare.Catalog;

namespace RoleCompare.Import.Catalogs;

/// <summary>Gives every name a slug of its own: the second of two gets <c>-2</c>, in the order of the asking.</summary>
/// <param name="prefix">The slug before one that would start with a digit.</param>
internal sealed class UniqueSlugs(string prefix)
{
    private const int RoomForNumber = 8;
    private readonly HashSet<string> _taken = [];

    /// <summary>The slug of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isFree">What else must be so for a slug to be taken; null for nothing.</param>
    public string Take(string name, Func<string, bool>? isFree = null)
    {
        var slug = Slug.Of(name, prefix);
        var candidate = slug;
        for (var number = 2; _taken.Contains(candidate) || isFree?.Invoke(candidate) == false; number++)
            candidate = $"{slug[..Math.Min(slug.Length, 100 - RoomForNumber)].TrimEnd('-')}-{number}";
        _taken.Add(candidate);
        return candidate;
    }
}
