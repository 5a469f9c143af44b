using RoleCompare.WhatIf;

namespace RoleCompare.Web.Results;

/// <summary>Words that pages of results share.</summary>
internal static class Words
{
    /// <summary>A number of things, such as <c>1 role</c> or <c>3 roles</c>.</summary>
    public static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    /// <summary>A change, such as <c>Python 3 → 4</c>.</summary>
    public static string Of(ProfileChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return $"{change.Subject} {change.From?.ToString() ?? "not mentioned"} → {change.To?.ToString() ?? "not mentioned"}";
    }
}
