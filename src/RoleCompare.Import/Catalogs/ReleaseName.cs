using RoleCompare.Catalog;

namespace RoleCompare.Import.Catalogs;

/// <summary>How sentences name the release that a catalogue was made of.</summary>
internal static class ReleaseName
{
    /// <summary>The version of a release that neither its files nor the user state.</summary>
    public const string NotStated = "not stated";

    /// <summary>Such as <c>O*NET 29.3</c>, or <c>O*NET (version not stated)</c>.</summary>
    public static string Of(Origin origin) => origin.Version == NotStated ? $"{origin.Name} (version not stated)" : $"{origin.Name} {origin.Version}";

    /// <summary>The id of its origin: with the version where it is stated.</summary>
    public static string IdOf(string name, string version) => Slug.Of(version == NotStated ? name : $"{name} {version}", name);
}
