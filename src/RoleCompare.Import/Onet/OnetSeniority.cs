using RoleCompare.Catalog;

namespace RoleCompare.Import.Onet;

/// <summary>
/// What of O*NET's job zones can be said as seniority. A zone is the preparation that a job takes, not its rank: a surgeon and a chief
/// executive are both in zone 5. So zones end at 4, the senior practitioner; rank above that is taken from the SOC code, which says it.
/// </summary>
internal static class OnetSeniority
{
    private const string Management = "11-";
    private const string ChiefExecutives = "11-1011.";
    private const int Manager = 5;
    private const int Executive = 7;

    private static readonly int[] ByZone = [1, 2, 3, 4, 4];

    /// <summary>The seniority of an occupation; null when neither its zone nor its code says it.</summary>
    /// <param name="code">The O*NET-SOC code.</param>
    /// <param name="zone">1 to 5; null when it is not known.</param>
    public static Seniority? Of(string code, int? zone)
    {
        if (code.StartsWith(ChiefExecutives, StringComparison.Ordinal))
            return Seniority.Create(Executive);
        if (code.StartsWith(Management, StringComparison.Ordinal))
            return Seniority.Create(Manager);
        return zone is { } known ? Seniority.Create(ByZone[known - 1]) : null;
    }
}
