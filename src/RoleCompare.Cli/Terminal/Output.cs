using System.Globalization;
using RoleCompare.Json;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RoleCompare.Cli.Terminal;

/// <summary>Data to standard output, everything else to standard error.</summary>
internal static class Output
{
    private const int MinimumWidth = 60;
    private const int MaximumWidth = 200;
    private const int WidthWithoutTerminal = 100;

    /// <summary>Whether a person watches standard error, so that progress may be drawn there.</summary>
    public static bool CanShowProgress => !Console.IsErrorRedirected;

    /// <summary>Writes something drawn, as wide as the terminal, in color where the terminal has it and NO_COLOR is not set.</summary>
    public static void Write(IRenderable content)
    {
        if (HasColor)
        {
            CreateConsole(Console.Out, plain: false).Write(content);
            return;
        }

        // Drawn to the full width, then without the blanks at the ends of lines: they are noise in files and pipes.
        using var drawn = new StringWriter();
        CreateConsole(drawn, plain: true).Write(content);
        foreach (var line in drawn.ToString().TrimEnd('\n').Split('\n'))
            Line(line.TrimEnd());
    }

    /// <summary>Writes one line as it is.</summary>
    public static void Line(string text = "") => Console.Out.Write(text + "\n");

    /// <summary>Writes a document as JSON.</summary>
    public static void Json<T>(T document) => Line(RoleCompareJson.Serialize(document));

    /// <summary>Writes a warning to standard error.</summary>
    public static void Warning(string message) => Console.Error.WriteLine($"warning: {message}");

    /// <summary>Writes an error to standard error.</summary>
    public static void Error(string message) => Console.Error.WriteLine($"rolecompare: {message}");

    /// <summary>The columns to fill: those of the terminal, else COLUMNS, else 100; from 60 to 200.</summary>
    public static int Width
    {
        get
        {
            var width = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns)
                ? columns
                : Console.IsOutputRedirected ? WidthWithoutTerminal : Console.WindowWidth;
            return Math.Clamp(width, MinimumWidth, MaximumWidth);
        }
    }

    private static bool HasColor => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    private static IAnsiConsole CreateConsole(TextWriter writer, bool plain)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
