using RoleCompare.Catalog;

namespace RoleCompare.Web.Questions;

/// <summary>Names of roles that are answers.</summary>
internal static class RoleTitles
{
    /// <summary>Whether a name names one role.</summary>
    public static bool IsRole(RoleCatalog catalog, string name) => Find(catalog, name) is not null;

    /// <summary>What names a role and no other one: its title, else its id.</summary>
    public static string Of(RoleCatalog catalog, Role role) => Find(catalog, role.Title)?.Id == role.Id ? role.Title : role.Id.Value;

    private static Role? Find(RoleCatalog catalog, string name)
    {
        try
        {
            return catalog.Resolve(name);
        }
        catch (RoleCompareException)
        {
            return null;
        }
    }
}
