using System.Globalization;
using System.Text;

namespace RoleCompare.Naming;

/// <summary>
/// Takes control characters out of text from files before a person sees it: they can end a line, move the cursor and
/// recolor a terminal, and those of bidirectional text can show words in another order than the one they have.
/// </summary>
public static class PlainText
{
    /// <summary>Whether a character controls the terminal or ends a line instead of standing for something, or turns around the order of what follows it.</summary>
    public static bool IsControl(char letter) =>
        char.IsControl(letter) || letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' || char.GetUnicodeCategory(letter) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>The text on one line: tabs and ends of lines become one blank each, other control characters are left out.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(IsControl))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            if (!IsControl(letter))
                line.Append(letter);
            else if (char.IsWhiteSpace(letter))
                line.Append(' ');
        }

        return line.ToString();
    }
}
