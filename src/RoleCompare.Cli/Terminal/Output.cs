using System.Globalization;
using RoleCompare.Disk;
using RoleCompare.Json;
using RoleCompare.Naming;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RoleCompare.Cli.Terminal;

/// <summary>Data to standard output, everything else to standard error. What is meant to be read has no control characters.</summary>
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
        var clean = new WithoutControls(content);
        if (HasColor)
        {
            ToStandardOutput(writer => CreateConsole(writer, AnsiSupport.Detect).Write(clean));
            return;
        }

        // Drawn to the full width, then without the blanks at the ends of lines: they are noise in files and pipes.
        using var drawn = new StringWriter();
        CreateConsole(drawn, AnsiSupport.No).Write(clean);
        foreach (var line in drawn.ToString().TrimEnd('\n').Split('\n'))
            Verbatim(line.TrimEnd() + "\n");
    }

    /// <summary>Writes a sentence, wrapped where it is longer than a line of the terminal.</summary>
    /// <param name="text">The sentence; a line feed in it ends a line.</param>
    /// <param name="indent">The blanks before each line.</param>
    public static void Line(string text = "", int indent = 0)
    {
        var blanks = new string(' ', indent);
        foreach (var line in Wrapped(text, Width - indent))
            Verbatim(blanks + line + "\n");
    }

    /// <summary>The lines of a sentence that is wrapped where it is longer than a line of the terminal, without control characters.</summary>
    /// <param name="text">The sentence; a line feed in it ends a line.</param>
    /// <param name="width">The characters of a line.</param>
    public static IEnumerable<string> Wrapped(string text, int width) =>
        text.Split('\n').SelectMany(line => Wrap(PlainText.OneLine(line), width).Split('\n'));

    /// <summary>Lines as a terminal takes them, without ends of lines: with their styles where it has color and NO_COLOR is not set, else as plain text.</summary>
    public static IReadOnlyList<string> Styled(IReadOnlyList<IReadOnlyList<Segment>> lines)
    {
        using var drawn = new StringWriter();
        var console = CreateConsole(drawn, HasColor ? AnsiSupport.Yes : AnsiSupport.No);
        console.Write(new WithoutControls(new Drawn(lines.SelectMany(line => line.Append(Segment.LineBreak)))));
        return drawn.ToString().Split('\n')[..lines.Count];
    }

    /// <summary>Writes a line that is one line however long it is: what people search and sort.</summary>
    public static void LongLine(string text) => Verbatim(PlainText.OneLine(text) + "\n");

    /// <summary>Writes a document as JSON.</summary>
    public static void Json<T>(T document) => Verbatim(RoleCompareJson.Serialize(document) + "\n");

    /// <summary>Writes text as it is.</summary>
    /// <exception cref="RoleCompareException">Standard output is closed or full.</exception>
    public static void Verbatim(string text) => ToStandardOutput(writer => writer.Write(text));

    /// <summary>Writes bytes as they are, while they are made.</summary>
    /// <exception cref="RoleCompareException">Standard output is closed or full.</exception>
    public static Task StreamAsync(Func<Stream, Task> write) => AtomicFile.GuardAsync("Standard output cannot be written", async () =>
    {
        await using var stream = Console.OpenStandardOutput();
        await write(stream);
    });

    /// <summary>Writes a warning to standard error, on one line.</summary>
    public static void Warning(string message) => Note($"warning: {PlainText.OneLine(message)}");

    /// <summary>Writes an error to standard error. Its further lines are indented, so that none can pass for another message.</summary>
    public static void Error(string message) =>
        Note($"rolecompare: {string.Join("\n  ", message.ReplaceLineEndings("\n").Split('\n').Select(line => PlainText.OneLine(line).Trim()))}");

    /// <summary>Writes a line to standard error.</summary>
    public static void Note(string text)
    {
        try
        {
            Console.Error.WriteLine(text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed or full: nobody can be told.
        }
    }

    /// <summary>The columns to fill: COLUMNS where it is set, else those of the terminal, else 100; from 60 to 200.</summary>
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

    private static void ToStandardOutput(Action<TextWriter> write)
    {
        try
        {
            write(Console.Out);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RoleCompareException($"Standard output cannot be written: {(exception.InnerException ?? exception).Message}.", exception);
        }
    }

    /// <summary>A line without control characters, cut into several where it is longer than one of the terminal.</summary>
    public static string Wrapped(string line) => Wrap(PlainText.OneLine(line), Width);

    private static string Wrap(string line, int width)
    {
        var start = 0;
        while (line.Length - start > width)
        {
            var blank = line.LastIndexOf(' ', start + width, width);
            if (blank <= start || string.IsNullOrWhiteSpace(line[start..blank]))
                return line;
            line = line[..blank] + "\n" + line[(blank + 1)..];
            start = blank + 1;
        }

        return line;
    }

    private static IAnsiConsole CreateConsole(TextWriter writer, AnsiSupport ansi)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = ansi == AnsiSupport.No ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>Something that was drawn already.</summary>
    private sealed class Drawn(IEnumerable<Segment> segments) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => new(0, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => segments;
    }

    /// <summary>Something drawn, of which the text has no control characters; those of the drawing itself stay.</summary>
    private sealed class WithoutControls(IRenderable content) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => content.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            content.Render(options, maxWidth).Select(segment =>
                segment.IsControlCode || segment.IsLineBreak ? segment : new Segment(PlainText.OneLine(segment.Text), segment.Style));
    }
}
