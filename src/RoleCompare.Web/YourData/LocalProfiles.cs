using RoleCompare.Storage;

namespace RoleCompare.Web.YourData;

/// <summary>The profiles of one's own machine.</summary>
/// <param name="Name">The one that is looked at, whether it is there yet or not.</param>
/// <param name="All">All that are kept, by name.</param>
public sealed record LocalProfiles(ProfileName Name, IReadOnlyList<SavedProfileSummary> All);
