namespace RoleCompare.Storage;

/// <summary>A profile that a capability opened.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="IsSeenToday">Whether it is noted that its owner was there today, UTC.</param>
/// <param name="HasCode">Whether there is a recovery code that opens it.</param>
public sealed record OwnedProfile(SavedProfile Profile, bool IsSeenToday, bool HasCode);
