namespace RoleCompare.Storage.Json;

/// <summary>What <c>profile list --json</c> prints.</summary>
/// <param name="Profiles">The saved profiles, by name.</param>
public sealed record SavedProfileListDocument(IReadOnlyList<ListedProfileDocument> Profiles)
{
    /// <summary>Writes a list down.</summary>
    public static SavedProfileListDocument Create(IReadOnlyList<SavedProfileSummary> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        return new SavedProfileListDocument([.. profiles.Select(profile => new ListedProfileDocument(
            profile.Name.Value, Timestamp.Of(profile.Created), profile.Answers, profile.LastAnswer is { } last ? Timestamp.Of(last) : null, profile.Results))]);
    }
}

/// <summary>A saved profile in a list, as JSON.</summary>
/// <param name="Name">The person's label for it.</param>
/// <param name="Created">When it was made, UTC.</param>
/// <param name="Answers">How many answers were given, changes of mind among them.</param>
/// <param name="LastAnswer">When the last one was given, UTC; null when there is none.</param>
/// <param name="Results">How many rankings are kept.</param>
public sealed record ListedProfileDocument(string Name, string Created, int Answers, string? LastAnswer, int Results);
