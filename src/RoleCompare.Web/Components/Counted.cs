namespace RoleCompare.Web.Components;

/// <summary>Numbers with the word for what is counted.</summary>
internal static class Counted
{
    /// <summary>Such as <c>1 role</c> or <c>3 roles</c>.</summary>
    /// <param name="count">The number.</param>
    /// <param name="one">The word for one.</param>
    /// <param name="many">The word for more or none; null where it only has an s more.</param>
    public static string Of(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : $"{count} {many ?? one + "s"}";
}
