using RoleCompare.Catalog;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints which publications the shown data was taken from, in the words in which they ask to be named.</summary>
internal static class AttributionLines
{
    /// <summary>Writes a line for each publication; nothing where there is none.</summary>
    public static void Write(IReadOnlyList<Origin> origins)
    {
        if (origins.Count > 0)
            Output.Line();
        foreach (var origin in origins)
            Output.Line($"Data: {Attributions.Line(origin)}");
    }
}
