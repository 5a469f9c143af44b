using RoleCompare.Json;
using RoleCompare.Profiles;

namespace RoleCompare.Storage.Json;

/// <summary>What <c>profile show NAME --result N --json</c> prints: a ranking as it was kept.</summary>
/// <param name="Name">The saved profile.</param>
/// <param name="Number">Its place among the profile's rankings, from 1.</param>
/// <param name="Kept">When it was made, UTC.</param>
/// <param name="CatalogFingerprint">The SHA-256 of the catalogue.</param>
/// <param name="SameModel">Whether today's model is the same.</param>
/// <param name="SameCatalog">Whether today's catalogue is the same.</param>
/// <param name="Profile">The profile as it was ranked.</param>
/// <param name="Ranking">The first roles, as <c>recommend --json</c> printed them.</param>
public sealed record SavedResultDocument(
    string Name, int Number, string Kept, string CatalogFingerprint, bool SameModel, bool SameCatalog, Profile Profile, RankingDocument Ranking)
{
    /// <summary>Writes a kept ranking down.</summary>
    public static SavedResultDocument Create(ProfileName name, SavedResult result, TodaysRanking today)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(today);
        return new SavedResultDocument(
            name.Value, result.Number, Timestamp.Of(result.Kept), result.CatalogFingerprint, today.HasModelOf(result), today.HasCatalogOf(result), result.Profile, result.Ranking);
    }
}

/// <summary>A kept ranking in a list, as JSON.</summary>
/// <param name="Number">Its place among the profile's rankings, from 1.</param>
/// <param name="Kept">When it was made, UTC.</param>
/// <param name="Model">The model that made it.</param>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="SameModel">Whether today's model is the same.</param>
/// <param name="SameCatalog">Whether today's catalogue is the same.</param>
/// <param name="First">The first three roles.</param>
public sealed record SavedResultSummaryDocument(
    int Number, string Kept, string Model, string Catalog, bool SameModel, bool SameCatalog, IReadOnlyList<RankedRoleDocument> First)
{
    private const int RolesShown = 3;

    internal static SavedResultSummaryDocument Create(SavedResult result, TodaysRanking today) => new(
        result.Number,
        Timestamp.Of(result.Kept),
        result.Ranking.Model,
        result.Ranking.Catalog,
        today.HasModelOf(result),
        today.HasCatalogOf(result),
        [.. result.Ranking.Matches.Take(RolesShown).Select(match => new RankedRoleDocument(match.Role, match.Title, match.Score, match.Rank))]);
}

/// <summary>A role's place in a ranking, without the reasons, as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Title">The role's title.</param>
/// <param name="Score">From 0 to 1.</param>
/// <param name="Rank">The place, from 1.</param>
public sealed record RankedRoleDocument(string Role, string Title, double Score, int Rank);
