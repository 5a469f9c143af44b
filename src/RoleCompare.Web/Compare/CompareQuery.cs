using RoleCompare.Catalog;

namespace RoleCompare.Web.Compare;

/// <summary>What an address says of a comparison besides its roles.</summary>
/// <param name="Part">See <see cref="CompareView.Part"/>.</param>
/// <param name="Differences">Given when what is alike is left out.</param>
/// <param name="Against">The id of the role that all is told from.</param>
/// <param name="Me"><c>no</c> to leave the own column out.</param>
/// <param name="Pair">The ids of the two roles that a phone shows.</param>
internal sealed record CompareQuery(string? Part, string? Differences, string? Against, string? Me, string[]? Pair)
{
    private static readonly string[] Parts = [.. Enum.GetNames<Lens>().Select(name => name.ToLowerInvariant()), CompareView.Skills, CompareView.Moves];

    /// <summary>The view.</summary>
    /// <exception cref="RoleCompareException">The role that all is to be told from does not exist.</exception>
    public CompareView ToView(RoleCatalog catalog, IReadOnlyList<Role> roles) => new()
    {
        Roles = roles,
        Part = Parts.Contains(Part) ? Part : null,
        DifferencesOnly = !string.IsNullOrEmpty(Differences),
        Against = string.IsNullOrEmpty(Against) ? null : catalog.Resolve(Against),
        WithoutMe = Me == "no",
        Pair = [.. (Pair ?? []).Select(RoleId.TryCreate).OfType<RoleId>().Distinct()],
    };
}
