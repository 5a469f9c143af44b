using RoleCompare.Catalog;
using RoleCompare.Comparing;

namespace RoleCompare.Web.Roles;

/// <summary>How pages write what the catalogue has as slugs and numbers.</summary>
internal static class RoleWords
{
    /// <summary>A family as words: <c>ai-operations</c> is "AI operations".</summary>
    /// <param name="family">The slug; null when it is not known.</param>
    public static string Family(string? family)
    {
        if (family is null)
            return "Family not known";
        var words = string.Join(' ', family.Split('-').Select(word => word == "ai" ? "AI" : word));
        return Capital(words);
    }

    /// <summary>How senior a role is, in words.</summary>
    public static string Seniority(Seniority? seniority) => seniority is { } known ? Capital(known.Describe()) : $"Seniority {ComparisonWords.NotKnown}";

    /// <summary>The address of a role's page.</summary>
    public static string Address(Role role) => $"/roles/{role.Id}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
