using RoleCompare.Catalog;
using RoleCompare.Comparing;

namespace RoleCompare.Web.Compare;

/// <summary>What of a comparison is looked at, as its address says it.</summary>
public sealed record CompareView
{
    /// <summary>The value of <see cref="Part"/> for the skills.</summary>
    public const string Skills = "skills";

    /// <summary>The value of <see cref="Part"/> for the moves.</summary>
    public const string Moves = "moves";

    /// <summary>The roles of the address, each once.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>A lens in lower case, <see cref="Skills"/> or <see cref="Moves"/>; null for all.</summary>
    public string? Part { get; init; }

    /// <summary>Whether what is alike is left out.</summary>
    public bool DifferencesOnly { get; init; }

    /// <summary>Whether the person's own column is left out.</summary>
    public bool WithoutMe { get; init; }

    /// <summary>The role that all is told from; null for none.</summary>
    public Role? Against { get; init; }

    /// <summary>The roles that were chosen to be seen where there is room for two only.</summary>
    public IReadOnlyList<RoleId> Pair { get; init; } = [];

    /// <summary>The roles in the order of the columns.</summary>
    public IReadOnlyList<Role> Columns => Against is { } first ? [first, .. Roles.Where(role => role != first)] : Roles;

    /// <summary>The two roles that are seen where there is room for two only: the chosen ones, then the first columns.</summary>
    public IReadOnlyList<Role> Seen => [.. Columns.OrderByDescending(role => Pair.Contains(role.Id)).Take(2).OrderBy(role => Columns.Index().First(column => column.Item == role).Index)];

    /// <summary>Whether a part is looked at.</summary>
    public bool Shows(string part) => Part is null || Part == part;

    /// <summary>A class for the cells of a column: those out of the pair are not seen on a phone.</summary>
    public string? Column(Role role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return Seen.Contains(role) ? null : "off";
    }

    /// <summary>The view without one of the roles.</summary>
    public CompareView Without(Role role) => this with
    {
        Roles = [.. Roles.Where(other => other != role)],
        Against = Against == role ? null : Against,
        Pair = [],
    };

    /// <summary>Whether the comparison would still have enough roles without this one.</summary>
    public bool CanDrop => Roles.Count > RoleComparison.MinimumRoles;

    /// <summary>The address of this view.</summary>
    /// <param name="format">A form to download it in; null for the page.</param>
    public string Address(string? format = null)
    {
        var values = Values().Append(new("format", format)).Where(value => value.Value is not null);
        return $"/compare/{string.Join('/', Roles.Select(role => role.Id))}{QueryString.Create(values)}";
    }

    /// <summary>What stands in the address besides the roles, for the hidden fields of a form that changes the rest.</summary>
    /// <param name="but">The names of those that the form has fields for.</param>
    public IEnumerable<KeyValuePair<string, string?>> Hidden(params string[] but) => Values().Where(value => value.Value is not null && !but.Contains(value.Key));

    private IEnumerable<KeyValuePair<string, string?>> Values() =>
    [
        new("part", Part),
        new("differences", DifferencesOnly ? "on" : null),
        new("against", Against?.Id.Value),
        new("me", WithoutMe ? "no" : null),
        .. Pair.Select(id => KeyValuePair.Create<string, string?>("pair", id.Value)),
    ];
}
