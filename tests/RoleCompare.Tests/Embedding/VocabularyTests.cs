using System.Text;
using RoleCompare.Embedding;
using Xunit;

namespace RoleCompare.Tests.Embedding;

public sealed class VocabularyTests
{
    [Fact]
    public void Every_entry_is_found_on_its_row_and_nothing_else_is()
    {
        var entries = Enumerable.Range(0, 5000).Select(i => $"w{i * 7919}").ToArray();
        var vocabulary = Parse(string.Concat(entries.Select(entry => entry + "\n")));

        Assert.Equal(entries.Length, vocabulary.Count);
        for (var row = 0; row < entries.Length; row++)
            Assert.Equal(row, vocabulary.Find(Encoding.ASCII.GetBytes(entries[row])));
        Assert.Equal(-1, vocabulary.Find("w1"u8));
        Assert.Equal(-1, vocabulary.Find(""u8));
    }

    [Fact]
    public void An_empty_vocabulary_finds_nothing() => Assert.Equal(-1, Parse("").Find("a"u8));

    [Theory]
    [InlineData("a\nb", "cut short")]
    [InlineData("a\n\nb\n", "line 2")]
    [InlineData("a\nb\na\n", "line 3: the entry is already on line 1")]
    [InlineData("a\nb c\n", "line 2")]
    [InlineData("a\né\n", "line 2")]
    public void A_malformed_list_is_refused_with_file_and_line(string lines, string expected)
    {
        var exception = Assert.Throws<ModelException>(() => Parse(lines));

        Assert.Contains("words.txt", exception.Message);
        Assert.Contains(expected, exception.Message);
    }

    private static Vocabulary Parse(string lines) => Vocabulary.Parse(Encoding.UTF8.GetBytes(lines), "words.txt");
}
