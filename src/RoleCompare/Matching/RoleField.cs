using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>One text of a role that has a vector.</summary>
/// <param name="Text">The catalogue's words.</param>
/// <param name="Dimension">The dimension whose text it is; null for the summary.</param>
public sealed record RoleField(string Text, Dimension? Dimension)
{
    /// <summary>
    /// The text that is embedded. The titles are embedded with the summary: they say what the role is called, and a title alone is no
    /// reason to quote.
    /// </summary>
    public string Embedded { get; private init; } = Text;

    /// <summary>The fields of a role: its summary, then its dimensions in the catalogue's order; what is not known of it has none.</summary>
    public static IReadOnlyList<RoleField> Of(Role role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return
        [
            new RoleField(role.Summary ?? "", null) { Embedded = string.Join(". ", [role.Title, .. role.Aliases, .. role.Summary is { } summary ? (string[])[summary] : []]) },
            .. role.Dimensions.Where(entry => entry.Text is not null).Select(entry => new RoleField(entry.Text!, entry.Dimension)),
        ];
    }
}
