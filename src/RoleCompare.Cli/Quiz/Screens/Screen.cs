using System.Runtime.InteropServices;
using System.Text;
using RoleCompare.Cli.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>The terminal while the questionnaire has it: another screen beside the one with the shell's lines, which comes back when this is disposed.</summary>
internal sealed class Screen : IDisposable
{
    // The other screen, and pasted text marked as such.
    private const string Begin = "\u001b[?1049h\u001b[?2004h";
    private const string End = "\u001b[?25h\u001b[?2004l\u001b[?1049l";
    private const string HideCursor = "\u001b[?25l";
    private const string ShowCursor = "\u001b[?25h";
    private const int WidestText = 110;
    private const int HintIndent = 3;
    private const int Margin = 1;
    private const int UsualHeight = 24;

    private readonly CancellationTokenSource _closed = new();
    private readonly List<PosixSignalRegistration> _signals = [];
    private volatile bool _isResumed;
    private int _scroll;
    private int _bodyHeight = 1;

    private Screen() => Keys = Keyboard.Start();

    /// <summary>Whether there is a terminal that screens can be drawn on.</summary>
    public static bool IsPossible =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected && (OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not "dumb");

    /// <summary>The keyboard.</summary>
    public Keyboard Keys { get; }

    /// <summary>Is cancelled when the terminal was closed, or the program told to end.</summary>
    public CancellationToken Closed => _closed.Token;

    /// <summary>The columns of a page: those of the terminal without a margin at either side.</summary>
    public static int Width => Math.Clamp((Console.WindowWidth > 0 ? Math.Min(Output.Width, Console.WindowWidth) : Output.Width) - (2 * Margin), Page.MinimumWidth, WidestText);

    /// <summary>Takes the terminal.</summary>
    public static Screen Open()
    {
        var screen = new Screen();
        screen.Listen();
        Output.Verbatim(Begin);
        return screen;
    }

    /// <summary>Shows a page below a header, and above the keys that do something on it.</summary>
    /// <param name="header">What stands at the left and at the right of the first line.</param>
    /// <param name="body">The page.</param>
    /// <param name="notice">What stands above the keys: what was just not understood, or should be known.</param>
    /// <param name="isNeeded">Whether that stands there even where the page then has to be scrolled.</param>
    /// <param name="keys">The keys and what they do.</param>
    public void Draw((string Left, string Right) header, Page body, Page notice, bool isNeeded, IReadOnlyList<(string Key, string Meaning)> keys)
    {
        var top = new Page(body.Width);
        top.AddEnds(new Segment(header.Left, Styles.Title), new Segment(header.Right, Styles.Dim));
        top.AddLine(Rule(body.Width));
        var footer = new Page(body.Width);
        footer.AddItems([.. keys.Select(key => (new Segment(key.Key, Styles.Key), new Segment($" {key.Meaning}")))], " · ");

        // The shell that had the terminal meanwhile may have changed what was asked of it.
        if (_isResumed)
            Output.Verbatim(Begin);
        _isResumed = false;
        var rows = Console.WindowHeight > 0 ? Console.WindowHeight : UsualHeight;
        var room = rows - top.Height - 1 - footer.Height;
        if (!isNeeded && body.LeastHeight > room - notice.Height)
            notice = new Page(body.Width);
        _bodyHeight = Math.Max(1, room - notice.Height);
        var shown = body.Fit(_bodyHeight, ref _scroll, out var more);
        var rule = new Page(body.Width);
        var hint = (more, _scroll > 0) switch { (true, true) => "↑ ↓ more", (true, false) => "↓ more", (false, true) => "↑ more", _ => "" };
        rule.AddLine(hint.Length == 0 ? [Rule(body.Width)] : [Rule(HintIndent), new Segment($" {hint} ", Styles.Key), Rule(body.Width - HintIndent - hint.Length - 2)]);
        Write(
            [.. top.All, .. shown, .. Enumerable.Repeat<IReadOnlyList<Segment>>([], _bodyHeight - shown.Count), .. notice.All, .. rule.All, .. footer.All],
            body.Cursor is { } cursor ? (top.Height + cursor.Row - _scroll, cursor.Column) : null);
    }

    /// <summary>Moves a page that is longer than the screen; false for a key that moves nothing.</summary>
    public bool Scroll(Keystroke stroke)
    {
        var lines = stroke.Kind switch
        {
            KeyKind.Up => -1,
            KeyKind.Down => 1,
            KeyKind.PageUp => 1 - _bodyHeight,
            KeyKind.PageDown => _bodyHeight - 1,
            _ => 0,
        };
        _scroll += lines;
        return lines != 0;
    }

    /// <summary>Lets the next page begin with its first line.</summary>
    public void ToTop() => _scroll = 0;

    /// <summary>Gives the terminal back as it was.</summary>
    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _closed.Dispose();
        try
        {
            Output.Verbatim(End);
        }
        catch (RoleCompareException)
        {
            // The terminal is gone; there is nothing to give back.
        }
    }

    private static Segment Rule(int width) => new(new string('─', width), Styles.Dim);

    // A full line is not followed by an end of line: where that scrolls depends on the terminal.
    private static void Write(IReadOnlyList<IReadOnlyList<Segment>> lines, (int Row, int Column)? cursor)
    {
        var drawn = new StringBuilder(HideCursor);
        var styled = Output.Styled(lines);
        for (var row = 0; row < styled.Count; row++)
            drawn.Append($"\u001b[{row + 1};1H\u001b[2K\u001b[{Margin + 1}G").Append(styled[row]);
        drawn.Append("\u001b[J");
        if (cursor is var (cursorRow, column))
            drawn.Append($"\u001b[{cursorRow + 1};{column + Margin + 1}H").Append(ShowCursor);
        Output.Verbatim(drawn.ToString());
    }

    private void Listen()
    {
        // The command line listens as well, but only once the first screen waits for a key: a Ctrl-C before that would leave the terminal as it is.
        On(PosixSignal.SIGINT, Close);
        On(PosixSignal.SIGTERM, Close);
        On(PosixSignal.SIGHUP, Close);
        On(PosixSignal.SIGQUIT, Close);
        if (OperatingSystem.IsWindows())
            return;
        On(PosixSignal.SIGWINCH, _ => Keys.RequestRedraw());
        On(PosixSignal.SIGCONT, _ =>
        {
            _isResumed = true;
            Keys.RequestRedraw();
        });

        void Close(PosixSignalContext context)
        {
            context.Cancel = true;
            try
            {
                _closed.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // The questionnaire has ended meanwhile.
            }
        }

        void On(PosixSignal signal, Action<PosixSignalContext> act) => _signals.Add(PosixSignalRegistration.Create(signal, act));
    }
}
