using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Embedding;
using Xunit;

namespace RoleCompare.Tests.Embedding;

public sealed partial class WordReaderTests
{
    [Theory]
    [InlineData("Senior MLOps Engineer", "senior mlops engineer")]
    [InlineData("C#, C++ and F#", "c# c++ and f#")]
    [InlineData("Node.js 3.5. Next", "node.js 3.5 next")]
    [InlineData("e.g. this...that", "e.g this that")]
    [InlineData("R&D/QA-lead", "r d qa lead")]
    [InlineData("Café Müller, Straße, Ærø, œuvre", "cafe muller strasse aero oeuvre")]
    [InlineData("Cafe\u0301 so\u00ADlu\u200Dtion", "cafe solution")]
    [InlineData("Łódź Þór ĳs", "lodz thor ijs")]
    [InlineData(".net .NET. a.+b a.b+c", "net net a +b a.b +c")]
    [InlineData("会社員 инженер 🚀 مهندس", "")]
    [InlineData("", "")]
    public void Words_are_cut_lower_cased_and_folded(string text, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Read(text)));
    }

    [Fact]
    public void A_long_word_is_cut_and_the_rest_forgotten()
    {
        var words = Read(new string('a', 1000) + " b");

        Assert.Equal([new string('a', WordReader.MaxWordLength), "b"], words);
    }

    [Fact]
    public void Words_are_those_of_the_stated_pattern()
    {
        var pieces = Gen.Elements("a", "Z", "9", "+", "#", ".", "..", " ", "-", "é", "ß", "中", "\n", "js", "c#");
        var texts = pieces.ListOf().Select(list => string.Concat(list));

        Prop.ForAll(Arb.From(texts), text =>
        {
            var folded = text.ToLowerInvariant().Replace("é", "e").Replace("ß", "ss");
            var expected = Pattern().Matches(folded).Select(match => match.Value).Where(word => word.Length <= WordReader.MaxWordLength);
            return expected.SequenceEqual(Read(text).Where(word => word.Length < WordReader.MaxWordLength || folded.Contains(word)));
        }).QuickCheckThrowOnFailure();
    }

    private static List<string> Read(string text)
    {
        var words = new List<string>();
        Span<byte> word = stackalloc byte[WordReader.MaxWordLength];
        var reader = new WordReader(text);
        while (reader.TryRead(word, out var length))
            words.Add(Encoding.ASCII.GetString(word[..length]));
        return words;
    }

    [GeneratedRegex(@"[a-z0-9+#]+(\.[a-z0-9]+)*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
