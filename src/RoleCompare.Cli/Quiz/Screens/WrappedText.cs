using System.Text;
using Spectre.Console.Rendering;

namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>Cuts text into lines of a terminal by the columns that its letters take. Nothing is wider: a word that is too long is cut.</summary>
internal static class WrappedText
{
    /// <summary>The columns of a text without control characters.</summary>
    public static int Columns(string text) => text.EnumerateRunes().Sum(Columns);

    /// <summary>Where the lines of a text start and how long they are, in characters; at least one line, each of at most <paramref name="width"/> columns.</summary>
    /// <param name="text">The text; a line feed in it ends a line.</param>
    /// <param name="width">At least 2: the widest letters take two columns.</param>
    public static IReadOnlyList<(int Start, int Length)> Lines(string text, int width)
    {
        var lines = new List<(int Start, int Length)>();
        var (start, columns, blank) = (0, 0, -1);
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (rune.Value == '\n')
            {
                End(i, i + 1);
            }
            else if (columns + Columns(rune) > width && rune.Value == ' ')
            {
                End(i, i + 1);
            }
            else if (columns + Columns(rune) > width)
            {
                var cut = blank >= start ? blank : i;
                End(cut, cut == i ? i : cut + 1);
                i = start;
                continue;
            }
            else
            {
                if (rune.Value == ' ')
                    blank = i;
                columns += Columns(rune);
            }

            i += length;
        }

        lines.Add((start, text.Length - start));
        return lines;

        void End(int end, int next)
        {
            lines.Add((start, end - start));
            (start, columns, blank) = (next, 0, -1);
        }
    }

    private static int Columns(Rune rune) => rune.IsBmp ? Math.Max(0, new Segment(rune.ToString()).CellCount()) : rune.Utf16SequenceLength;
}
