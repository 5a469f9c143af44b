using Spectre.Console;

namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>The styles of the screens. None of them says anything that the text does not say.</summary>
internal static class Styles
{
    /// <summary>Headings.</summary>
    public static Style Title { get; } = new(decoration: Decoration.Bold);

    /// <summary>Keys to press.</summary>
    public static Style Key { get; } = new(Color.Aqua, decoration: Decoration.Bold);

    /// <summary>What is there to be looked up.</summary>
    public static Style Dim { get; } = new(Color.Grey);

    /// <summary>The present answer, and what is firm.</summary>
    public static Style Chosen { get; } = new(Color.Green, decoration: Decoration.Bold);

    /// <summary>What was not understood.</summary>
    public static Style Problem { get; } = new(Color.Red);

    /// <summary>What the person should know.</summary>
    public static Style Note { get; } = new(Color.Yellow);
}
