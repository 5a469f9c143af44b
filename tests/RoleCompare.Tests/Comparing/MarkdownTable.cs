using System.Text;
using Xunit;

namespace RoleCompare.Tests.Comparing;

/// <summary>
/// Reads a table of GitHub Flavored Markdown back: a backslash takes the next punctuation mark as it is, and any other pipe ends a
/// cell. It shares nothing with the writer.
/// </summary>
internal static class MarkdownTable
{
    /// <summary>The tables of a document, in their order: the header and the rows, without the rule between them.</summary>
    public static List<List<string[]>> In(string markdown)
    {
        var tables = new List<List<string[]>>();
        var inside = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (!line.StartsWith('|'))
            {
                inside = false;
                continue;
            }

            if (!inside)
                tables.Add([]);
            inside = true;
            tables[^1].Add(Cells(line));
        }

        foreach (var table in tables)
        {
            Assert.All(table[1], cell => Assert.Equal("---", cell));
            Assert.All(table, row => Assert.Equal(table[0].Length, row.Length));
            table.RemoveAt(1);
        }

        return tables;
    }

    /// <summary>A text as a reader sees it; fails on a mark that would start HTML, code, emphasis, an entity or a link.</summary>
    public static string Plain(string markdown)
    {
        var text = new StringBuilder();
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && char.IsAscii(markdown[i + 1]) && (char.IsPunctuation(markdown[i + 1]) || char.IsSymbol(markdown[i + 1])))
                i++;
            else
                Assert.DoesNotContain(markdown[i], "`<>[]_&~|");
            text.Append(markdown[i]);
        }

        return text.ToString();
    }

    private static string[] Cells(string line)
    {
        Assert.EndsWith("|", line, StringComparison.Ordinal);
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
                continue;
            }

            cell.Append(line[i]);
            if (line[i] == '\\' && i + 1 < line.Length)
                cell.Append(line[++i]);
        }

        Assert.Equal("", cell.ToString());
        return [.. cells];
    }
}
