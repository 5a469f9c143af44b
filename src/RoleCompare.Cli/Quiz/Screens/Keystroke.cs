namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>What came from the keyboard, or another reason to draw again.</summary>
/// <param name="Kind">Which key.</param>
/// <param name="Text">What it writes; empty for keys that write nothing.</param>
internal readonly record struct Keystroke(KeyKind Kind, string Text = "");

/// <summary>The keys that mean something.</summary>
internal enum KeyKind
{
    /// <summary>A letter, digit or sign.</summary>
    Text,

    /// <summary>A text that was pasted, with its line feeds.</summary>
    Paste,

    /// <summary>Enter.</summary>
    Enter,

    /// <summary>Escape.</summary>
    Escape,

    /// <summary>Deletes before the cursor.</summary>
    Backspace,

    /// <summary>Deletes at the cursor.</summary>
    Delete,

    /// <summary>The arrow.</summary>
    Left,

    /// <summary>The arrow.</summary>
    Right,

    /// <summary>The arrow.</summary>
    Up,

    /// <summary>The arrow.</summary>
    Down,

    /// <summary>The key, or Control-A.</summary>
    Home,

    /// <summary>The key, or Control-E.</summary>
    End,

    /// <summary>The key.</summary>
    PageUp,

    /// <summary>The key.</summary>
    PageDown,

    /// <summary>The end of the input: Control-D.</summary>
    EndOfInput,

    /// <summary>The terminal has another size, or is ours again.</summary>
    Redraw,
}
