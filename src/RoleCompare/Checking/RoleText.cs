using RoleCompare.Catalog;

namespace RoleCompare.Checking;

/// <summary>A text of a role that somebody wrote: its summary, what it is on a dimension, or what a move consists of.</summary>
/// <param name="Role">The role.</param>
/// <param name="Kind">What the text is about.</param>
/// <param name="Name">What the text is about, for messages.</param>
/// <param name="Path">Where it stands in the role's file, as <see cref="Catalog.Loading.CatalogPlaces.Line"/> takes it.</param>
/// <param name="Text">The text.</param>
internal sealed record RoleText(Role Role, RoleTextKind Kind, string Name, string Path, string Text)
{
    /// <summary>Every text that is known of some roles: by role, the summary first, then by dimension, then by move.</summary>
    public static IEnumerable<RoleText> Of(IEnumerable<Role> roles) => roles.SelectMany(Of);

    private static IEnumerable<RoleText> Of(Role role)
    {
        if (role.Summary is { } summary)
            yield return new RoleText(role, RoleTextKind.Summary, "the summary", "summary", summary);
        foreach (var entry in role.Dimensions)
        {
            if (entry.Text is { } text)
                yield return new RoleText(role, RoleTextKind.Dimension, entry.Dimension.Id, $"dimensions/{entry.Dimension.Id}/text", text);
        }

        foreach (var move in role.Progressions)
            yield return new RoleText(role, RoleTextKind.Move, $"the move to {move.To}", $"progressions/{move.To}", move.Sentence);
    }
}

/// <summary>What a text of a role is about.</summary>
internal enum RoleTextKind
{
    /// <summary>The role as a whole.</summary>
    Summary,

    /// <summary>One dimension.</summary>
    Dimension,

    /// <summary>A move to another role.</summary>
    Move,
}
