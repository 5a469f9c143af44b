using System.Text;
using System.Threading.Channels;
using RoleCompare.Naming;

namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>
/// Reads the keyboard on a thread of its own: a read cannot be interrupted, and while none goes on, the terminal would show what is typed.
/// </summary>
internal sealed class Keyboard
{
    private const char Escape = '\u001b';

    // What a terminal puts around a pasted text once it was asked to, after the escape and the bracket.
    private const string PasteStart = "200~";
    private const string PasteEnd = "201~";

    private readonly Channel<Keystroke> _keys = Channel.CreateUnbounded<Keystroke>();

    /// <summary>Starts to read.</summary>
    public static Keyboard Start()
    {
        var keyboard = new Keyboard();
        new Thread(keyboard.Pump) { IsBackground = true, Name = "keyboard" }.Start();
        return keyboard;
    }

    /// <summary>Lets <see cref="ReadAsync"/> return once more without a key, so that the screen is drawn again.</summary>
    public void RequestRedraw() => _keys.Writer.TryWrite(new Keystroke(KeyKind.Redraw));

    /// <summary>The next key. A terminal that was closed is the end of the input.</summary>
    public async Task<Keystroke> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _keys.Reader.ReadAsync(cancellationToken);
        }
        catch (ChannelClosedException)
        {
            return new Keystroke(KeyKind.EndOfInput);
        }
    }

    private void Pump()
    {
        try
        {
            while (Read() is { } key)
            {
                if (key.Key == ConsoleKey.Escape && Console.KeyAvailable)
                    Sequence();
                else if (Of(key) is { } stroke)
                    _keys.Writer.TryWrite(stroke);
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // The terminal is gone.
        }

        _keys.Writer.TryComplete();
    }

    // What no key sends: where the terminal is gone, a read returns at once.
    private static ConsoleKeyInfo? Read() => Console.ReadKey(intercept: true) is var key && key == default ? null : key;

    // An escape that something follows at once is no key of its own; of what terminals send so, only pasted text means anything here.
    private void Sequence()
    {
        if (Read() is not { KeyChar: '[' })
            return;
        if (Parameters() == PasteStart)
            _keys.Writer.TryWrite(new Keystroke(KeyKind.Paste, Pasted()));
    }

    private static string Parameters()
    {
        var parameters = new StringBuilder();
        while (Read() is { } key)
        {
            parameters.Append(key.KeyChar);
            if (key.KeyChar is >= '@' and <= '~')
                break;
        }

        return parameters.ToString();
    }

    private static string Pasted()
    {
        var text = new StringBuilder();
        while (Read() is { } key)
        {
            if (key.KeyChar != Escape)
                text.Append(key.KeyChar);
            else if (Read() is { KeyChar: '[' } && Parameters() == PasteEnd)
                break;
        }

        return text.ToString();
    }

    private static Keystroke? Of(ConsoleKeyInfo key) => key switch
    {
        { Key: ConsoleKey.Enter } => new Keystroke(KeyKind.Enter),
        { Key: ConsoleKey.Escape } => new Keystroke(KeyKind.Escape),
        { Key: ConsoleKey.Backspace } => new Keystroke(KeyKind.Backspace),
        { Key: ConsoleKey.Delete } => new Keystroke(KeyKind.Delete),
        { Key: ConsoleKey.LeftArrow } => new Keystroke(KeyKind.Left),
        { Key: ConsoleKey.RightArrow } => new Keystroke(KeyKind.Right),
        { Key: ConsoleKey.UpArrow } => new Keystroke(KeyKind.Up),
        { Key: ConsoleKey.DownArrow } => new Keystroke(KeyKind.Down),
        { Key: ConsoleKey.Home } or { KeyChar: '\u0001' } => new Keystroke(KeyKind.Home),
        { Key: ConsoleKey.End } or { KeyChar: '\u0005' } => new Keystroke(KeyKind.End),
        { Key: ConsoleKey.PageUp } => new Keystroke(KeyKind.PageUp),
        { Key: ConsoleKey.PageDown } => new Keystroke(KeyKind.PageDown),
        { KeyChar: '\u0004' } => new Keystroke(KeyKind.EndOfInput),
        { KeyChar: var letter } when !PlainText.IsControl(letter) => new Keystroke(KeyKind.Text, letter.ToString()),
        _ => null,
    };
}
