using RoleCompare.Catalog;
using RoleCompare.Catalog.Loading;
using RoleCompare.Naming;

namespace RoleCompare.Checking;

/// <summary>Aliases that two roles claim, or that are another role's title: whoever uses such a name gets the other role, or a question back.</summary>
internal static class SharedNames
{
    /// <summary>Finds them; one finding a name, at the role that should give it up: never at one whose title it is.</summary>
    public static IEnumerable<CatalogProblem> Find(CheckedCatalog catalog, CancellationToken cancellationToken)
    {
        var titles = catalog.Catalog.Roles.ToLookup(role => NameKey.Of(role.Title));
        var aliases = catalog.Catalog.Roles.SelectMany(role => role.Aliases.Select(alias => (Role: role, Alias: alias)));
        foreach (var same in aliases.GroupBy(entry => NameKey.Of(entry.Alias)))
        {
            var (role, alias) = same.First();
            var others = same.Select(entry => entry.Role).Concat(titles[same.Key]).Distinct().Where(other => other != role).ToList();
            if (others.Count == 0)
                continue;
            var titled = others.Find(other => NameKey.Of(other.Title) == same.Key);
            yield return catalog.In(
                role,
                $"aliases/{alias}",
                alias,
                titled is null ? $"'{alias}' is an alias of '{role.Id}' and of {Names(others)}." : $"'{alias}' is an alias of '{role.Id}' and the title of '{titled.Id}'.",
                titled is null ? "Keep it with the one role that people mean by it." : "Remove the alias.");
        }
    }

    private static string Names(List<Role> roles) => string.Join(", ", roles.Select(role => $"'{role.Id}'"));
}
