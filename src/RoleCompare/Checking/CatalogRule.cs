using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>Something that a good catalogue keeps to and a sound one may break.</summary>
public sealed class CatalogRule
{
    internal CatalogRule(string id, string title, Func<CheckedCatalog, CancellationToken, IEnumerable<CatalogProblem>> find)
    {
        Id = id;
        Title = title;
        Find = find;
    }

    /// <summary>A slug, by which the documentation and the JSON name the rule.</summary>
    public string Id { get; }

    /// <summary>What its findings are, as a heading.</summary>
    public string Title { get; }

    /// <summary>Finds everything that breaks the rule.</summary>
    internal Func<CheckedCatalog, CancellationToken, IEnumerable<CatalogProblem>> Find { get; }
}
