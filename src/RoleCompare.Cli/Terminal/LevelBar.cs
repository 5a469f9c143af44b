using RoleCompare.Catalog;

namespace RoleCompare.Cli.Terminal;

/// <summary>A level as five characters and the number, readable without color.</summary>
internal static class LevelBar
{
    /// <summary>The bar, such as <c>■■■□□ 3</c>.</summary>
    /// <param name="level">The level; null when it is not known.</param>
    public static string Of(DimensionLevel? level) => level is { } known
        ? new string('■', known.Value) + new string('□', DimensionLevel.Maximum - known.Value) + $" {known}"
        : Unknown.Word;
}
