using RoleCompare.Json;
using RoleCompare.Profiles;

namespace RoleCompare.Storage;

/// <summary>A ranking as it was shown, with all that is needed to explain it later, when the model and the catalogue may be others.</summary>
/// <param name="Number">Its place among the rankings of its profile, from 1.</param>
/// <param name="CatalogFingerprint">The SHA-256 of the catalogue, as <see cref="Catalog.RoleCatalog.Fingerprint"/>.</param>
/// <param name="Profile">The profile as it was ranked.</param>
/// <param name="Ranking">The first roles with their reasons; names the model.</param>
/// <param name="Kept">When, UTC, in whole milliseconds.</param>
public sealed record SavedResult(int Number, string CatalogFingerprint, Profile Profile, RankingDocument Ranking, DateTimeOffset Kept)
{
    /// <summary>How many roles of a ranking are kept.</summary>
    public const int RolesKept = 20;
}
