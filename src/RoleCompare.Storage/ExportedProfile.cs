using RoleCompare.Profiles;

namespace RoleCompare.Storage;

/// <summary>Everything that is kept of a profile.</summary>
/// <param name="Name">The person's label for it.</param>
/// <param name="Created">When it was made, UTC, in whole milliseconds.</param>
/// <param name="Base">What was known before the first answer; null for nothing.</param>
/// <param name="Answers">The answers in the order given, numbered from 1.</param>
/// <param name="Results">The rankings that are kept, numbered from 1.</param>
public sealed record ExportedProfile(
    ProfileName Name, DateTimeOffset Created, Profile? Base, IReadOnlyList<SavedAnswer> Answers, IReadOnlyList<SavedResult> Results);
