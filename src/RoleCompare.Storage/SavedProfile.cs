using RoleCompare.Profiles;

namespace RoleCompare.Storage;

/// <summary>A profile that is kept. What was answered over it, and the rankings that were kept, are asked of <see cref="SavedProfiles"/>.</summary>
/// <param name="Id">Its key in the database; never shown.</param>
/// <param name="Name">The person's label for it.</param>
/// <param name="Base">What was known before the first answer, as it was imported; null for nothing.</param>
/// <param name="Created">When it was made, UTC, in whole milliseconds.</param>
public sealed record SavedProfile(string Id, ProfileName Name, Profile? Base, DateTimeOffset Created);
