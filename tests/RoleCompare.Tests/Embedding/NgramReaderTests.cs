using System.Text;
using RoleCompare.Embedding;
using Xunit;

namespace RoleCompare.Tests.Embedding;

public sealed class NgramReaderTests
{
    [Theory]
    [InlineData("abc", "<ab abc bc> <abc abc> <abc>")]
    [InlineData("a", "<a>")]
    [InlineData("ab", "<ab ab> <ab>")]
    public void Ngrams_of_the_marked_word_come_shortest_first(string word, string expected)
    {
        Span<byte> buffer = stackalloc byte[16];
        var reader = new NgramReader(NgramReader.Mark(Encoding.ASCII.GetBytes(word), buffer), 3, 5);
        var ngrams = new List<string>();
        while (reader.TryRead(out var ngram))
            ngrams.Add(Encoding.ASCII.GetString(ngram));

        Assert.Equal(expected, string.Join(' ', ngrams));
    }
}
