namespace RoleCompare.Storage;

/// <summary>A saved profile in a list.</summary>
/// <param name="Name">The person's label for it.</param>
/// <param name="Created">When it was made, UTC.</param>
/// <param name="Answers">How many answers were given, changes of mind among them.</param>
/// <param name="LastAnswer">When the last one was given, UTC; null when there is none.</param>
/// <param name="Results">How many rankings are kept.</param>
public sealed record SavedProfileSummary(ProfileName Name, DateTimeOffset Created, int Answers, DateTimeOffset? LastAnswer, int Results);
