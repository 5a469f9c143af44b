using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>Something that a good catalogue keeps to and a sound one may break.</summary>
public sealed class CatalogRule
{
    internal CatalogRule(string id, string title, Func<CheckedCatalog, CancellationToken, IEnumerable<CatalogProblem>> find, bool isOfOwn = false)
    {
        Id = id;
        Title = title;
        Find = find;
        IsOfOwn = isOfOwn;
    }

    /// <summary>A slug, by which the documentation and the JSON name the rule.</summary>
    public string Id { get; }

    /// <summary>What its findings are, as a heading.</summary>
    public string Title { get; }

    /// <summary>Whether it looks only at what was written for the catalogue, and says nothing of what was taken from a publication.</summary>
    public bool IsOfOwn { get; }

    /// <summary>Finds everything that breaks the rule.</summary>
    internal Func<CheckedCatalog, CancellationToken, IEnumerable<CatalogProblem>> Find { get; }
}
