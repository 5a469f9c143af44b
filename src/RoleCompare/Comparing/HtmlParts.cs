using System.Text.Encodings.Web;
using System.Text.Unicode;
using RoleCompare.Naming;

namespace RoleCompare.Comparing;

/// <summary>The smallest parts of the HTML page.</summary>
internal static class HtmlParts
{
    // Letters of every script stay readable; what HTML gives a meaning to is escaped all the same.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text that a browser shows as it is, within an element or a quoted attribute.</summary>
    public static string Escape(string text) => Encoder.Encode(PlainText.OneLine(text));

    /// <summary>A level as a bar and its number; read aloud as <c>level 4 of 5</c>.</summary>
    /// <param name="level">The level, from 0.</param>
    /// <param name="most">The highest there is.</param>
    public static string Bar(int level, int most) =>
        $"<span class=\"bar\" role=\"img\" aria-label=\"level {level} of {most}\">{string.Concat(Enumerable.Range(1, most).Select(step => step <= level ? "<i></i>" : "<u></u>"))}<b>{level}</b></span>";
}
