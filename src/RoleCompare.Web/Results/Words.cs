using RoleCompare.WhatIf;

namespace RoleCompare.Web.Results;

/// <summary>Words that pages of results share.</summary>
internal static class Words
{
    /// <summary>A change, such as <c>Python 3 → 4</c>.</summary>
    public static string Of(ProfileChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return $"{change.Subject} {change.From?.ToString() ?? "not mentioned"} → {change.To?.ToString() ?? "not mentioned"}";
    }
}
