using System.Globalization;
using RoleCompare.Catalog;
using RoleCompare.Profiles;

namespace RoleCompare.Web.Roles;

/// <summary>Which roles are to be shown, as the address of the list says it. A value that none of the choices has counts for nothing.</summary>
public sealed record RoleFilter
{
    /// <summary>The value for what the catalogue does not know.</summary>
    public const string Unknown = "unknown";

    /// <summary>The most characters that can be searched for.</summary>
    public const int LongestText = 300;

    /// <summary>What was typed to search for; empty for nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>A family, or <see cref="Unknown"/>; null for all.</summary>
    public string? Family { get; init; }

    /// <summary>A seniority in digits, or <see cref="Unknown"/>; null for all.</summary>
    public string? Seniority { get; init; }

    /// <summary><c>yes</c> for roles that manage people, <c>no</c> for those that do not; null for all.</summary>
    public string? People { get; init; }

    /// <summary>The page of the list, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether nothing narrows the list.</summary>
    public bool IsOpen => Text.Length == 0 && !HasChoices;

    /// <summary>Whether a family, a seniority or people were chosen.</summary>
    public bool HasChoices => Family is not null || Seniority is not null || People is not null;

    /// <summary>Reads the values of an address.</summary>
    public static RoleFilter Read(string? q, string? family, string? seniority, string? people, string? page) => new()
    {
        Text = q?.Trim() ?? "",
        Family = Given(family),
        Seniority = Given(seniority),
        People = people is "yes" or "no" ? people : null,
        Page = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1,
    };

    /// <summary>Whether a role has what was chosen. The text is not looked at.</summary>
    public bool Accepts(Role role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return (Family is null || Family == (role.Family ?? Unknown))
            && (Seniority is null || Seniority == (role.Seniority?.ToString() ?? Unknown))
            && (People is null || (ManagesPeople(role) is { } manages && manages == (People == "yes")));
    }

    /// <summary>The address of the list with this filter.</summary>
    public string Address()
    {
        var query = QueryString.Create([.. Values().Where(value => value.Value is { Length: > 0 }).Select(value => KeyValuePair.Create(value.Key, value.Value))]);
        return "/roles" + query;
    }

    private static bool? ManagesPeople(Role role) => role["team-management"].Level?.Value >= ProfileConstraints.ManagesPeopleFrom ? true : role["team-management"].Level is null ? null : false;

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private IEnumerable<KeyValuePair<string, string?>> Values() =>
    [
        new("q", Text), new("family", Family), new("seniority", Seniority), new("people", People), new("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
    ];
}
