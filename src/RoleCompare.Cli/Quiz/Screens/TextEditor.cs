using System.Globalization;
using RoleCompare.Naming;

namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>A text that is being written: letters, pasted text, and the keys that move and delete. A letter of several characters is one.</summary>
/// <param name="text">What is there already.</param>
internal sealed class TextEditor(string text)
{
    /// <summary>The text.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Where the next letter goes, from 0 to the length of the text.</summary>
    public int Position { get; private set; } = text.Length;

    /// <summary>Does what a key asks for; false when it means nothing here.</summary>
    public bool Apply(Keystroke stroke)
    {
        switch (stroke.Kind)
        {
            case KeyKind.Text or KeyKind.Paste:
                Insert(stroke.Kind == KeyKind.Paste ? Clean(stroke.Text) : stroke.Text);
                return true;
            case KeyKind.Backspace:
                Remove(Before(), Position);
                return true;
            case KeyKind.Delete:
                Remove(Position, After());
                return true;
            case KeyKind.Left:
                Position = Before();
                return true;
            case KeyKind.Right:
                Position = After();
                return true;
            case KeyKind.Home:
                Position = 0;
                return true;
            case KeyKind.End:
                Position = Text.Length;
                return true;
            default:
                return false;
        }
    }

    private void Insert(string inserted)
    {
        Text = Text.Insert(Position, inserted);
        Position += inserted.Length;
    }

    private void Remove(int from, int to)
    {
        Text = Text.Remove(from, to - from);
        Position = from;
    }

    private int Before() => StringInfo.ParseCombiningCharacters(Text[..Position]) is [.., var last] ? last : 0;

    private int After() => Position + StringInfo.GetNextTextElementLength(Text.AsSpan(Position));

    // Line feeds stay lines; everything else that would move the cursor goes.
    private static string Clean(string pasted) => string.Join('\n', pasted.ReplaceLineEndings("\n").Split('\n').Select(PlainText.OneLine));
}
