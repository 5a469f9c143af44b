using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Training.Scoring;

/// <summary>What judged people tell: the expected role above all others but the acceptable ones.</summary>
internal static class PeopleComparisons
{
    /// <summary>A comparison for each person.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="columns">The features.</param>
    /// <param name="people">The people.</param>
    /// <param name="change">What to make of each profile before; null for nothing.</param>
    /// <exception cref="RoleCompareException">A profile rules the expected role out, or names a role that is not there.</exception>
    public static IReadOnlyList<Comparison> Create(CatalogIndex index, ScoreColumns columns, IReadOnlyList<JudgedPerson> people, Func<Profile, Profile>? change = null)
    {
        var numbers = index.Catalog.Roles.Index().ToDictionary(role => role.Item.Id, role => role.Index);
        return [.. people.Select(person =>
        {
            var table = new FeatureTable(index, columns, change is null ? person.Profile : change(person.Profile));
            var expected = numbers[person.Expected.Id];
            if (!table.Leaves(expected))
                throw person.RuledOut();
            var acceptable = person.Acceptable.Select(role => numbers[role.Id]).ToHashSet();
            return Comparison.Create(table, expected, Enumerable.Range(0, index.Catalog.Roles.Count).Where(role => !acceptable.Contains(role)));
        })];
    }
}
