using RoleCompare.Catalog;
using RoleCompare.Import.Onet;

namespace RoleCompare.Benchmarks;

/// <summary>Job titles as people write them: the texts of the comparison of encoders.</summary>
internal static class JobTitles
{
    /// <summary>The titles and aliases of the delivered catalogue and, where a release is named, O*NET's alternate titles.</summary>
    /// <param name="onet">A release of O*NET: its folder or zip file; null for none.</param>
    /// <returns>Distinct titles in the order of the alphabet.</returns>
    public static IReadOnlyList<string> Read(string? onet)
    {
        var titles = RoleCatalog.Load(Delivered.Catalog).Roles.SelectMany(role => role.Aliases.Prepend(role.Title));
        if (onet is not null)
            titles = titles.Concat(OnetDatabase.Load(onet).AlternateTitles.Select(title => title.Title));
        return [.. titles.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>A number of titles at equal distances, or all of them where they are fewer.</summary>
    public static IReadOnlyList<string> Sample(IReadOnlyList<string> titles, int most) =>
        titles.Count <= most ? titles : [.. Enumerable.Range(0, most).Select(i => titles[(int)((long)i * titles.Count / most)])];
}
