using System.Security.Cryptography;

namespace RoleCompare.Web.Components;

/// <summary>The version of the stylesheet and the script.</summary>
internal static class SiteVersion
{
    /// <summary>Changes with every build of the program, so that a browser never shows a new page with an old stylesheet.</summary>
    public static string Value { get; } = Convert.ToHexStringLower(SHA256.HashData(typeof(SiteVersion).Module.ModuleVersionId.ToByteArray()))[..8];
}
