using System.Text;

namespace RoleCompare.Formats;

/// <summary>Text within Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>A text on one line, of which nothing means anything to Markdown or HTML.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '&' or '~')
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
