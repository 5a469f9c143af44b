using RoleCompare.Catalog;

namespace RoleCompare.Cli.Terminal;

/// <summary>A level as five characters and the number, readable without color.</summary>
internal static class LevelBar
{
    /// <summary>The bar, such as <c>■■■□□ 3</c>.</summary>
    public static string Of(DimensionLevel level) =>
        new string('■', level.Value) + new string('□', DimensionLevel.Maximum - level.Value) + $" {level}";
}
