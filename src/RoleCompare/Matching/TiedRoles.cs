using System.Collections;
using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>
/// The roles of a ranking that share a sum with one of them, without that one: a view, because each of thousands of tied roles has such a list.
/// </summary>
/// <param name="tied">All roles with the sum, in their order.</param>
/// <param name="own">The place of the one that is left out.</param>
internal sealed class TiedRoles(IReadOnlyList<RoleId> tied, int own) : IReadOnlyList<RoleId>
{
    public int Count => tied.Count - 1;

    public RoleId this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return tied[index < own ? index : index + 1];
        }
    }

    public IEnumerator<RoleId> GetEnumerator() => tied.Where((_, place) => place != own).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
