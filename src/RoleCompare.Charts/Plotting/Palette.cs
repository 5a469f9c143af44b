namespace RoleCompare.Charts.Plotting;

/// <summary>The colours of charts. Those of series are the set that Okabe and Ito (2008) made to be told apart with any colour vision.</summary>
internal static class Palette
{
    public const string Background = "#ffffff";
    public const string Ink = "#222222";
    public const string Quiet = "#595959";
    public const string Grid = "#e3e3e3";

    private static readonly string[] SeriesColors = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9"];

    /// <summary>How many series have a colour of their own.</summary>
    public static int Count => SeriesColors.Length;

    /// <summary>The colour of a series, by its position, below <see cref="Count"/>.</summary>
    public static string Of(int series) => SeriesColors[series];
}
