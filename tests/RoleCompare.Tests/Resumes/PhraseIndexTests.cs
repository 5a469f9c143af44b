using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Naming;
using RoleCompare.Resumes;
using Xunit;

namespace RoleCompare.Tests.Resumes;

public sealed class PhraseIndexTests
{
    private static readonly Gen<string> Words = Gen.Elements("ab", "Ab", "cd", "c++", "x", "y", "x-y");

    [Fact]
    public void The_same_names_are_found_as_by_trying_all_of_them_at_every_word()
    {
        var names = from words in Gen.NonEmptyListOf(Words) select string.Join(' ', words.Take(3));
        var texts = from words in Gen.ListOf(Gen.OneOf(Words, Gen.Elements(",", "(", "-"))) select string.Join(' ', words);
        Prop.ForAll(Gen.ListOf(names).ToArbitrary(), texts.ToArbitrary(), (known, text) =>
        {
            var distinct = known.DistinctBy(NameKey.Of).ToList();
            var found = PhraseIndex<string>.Create(distinct.Select(name => (name, name))).Find(text).Select(match => (match.Start, match.End, match.Value));

            Assert.Equal(FindSlowly(distinct, text), found);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("data pipeline")]
    [InlineData("Data-Pipelines")]
    [InlineData("DATA  PIPELINES")]
    public void Case_punctuation_and_a_plural_s_do_not_matter(string text) =>
        Assert.Single(PhraseIndex<int>.Create([("data pipelines", 1)]).Find($"built {text} daily"));

    [Theory]
    [InlineData("data, pipelines")]
    [InlineData("data (pipelines)")]
    [InlineData("metadata pipelines")]
    public void A_name_does_not_reach_over_a_comma_or_into_a_word(string text) => Assert.Empty(PhraseIndex<int>.Create([("data pipelines", 1)]).Find(text));

    [Fact]
    public void A_name_with_a_qualifier_in_brackets_is_found_without_it() =>
        Assert.Single(PhraseIndex<int>.Create([("Python (computer programming)", 1)]).Find("wrote Python scripts"));

    private static List<(int Start, int End, string Name)> FindSlowly(List<string> names, string text)
    {
        var found = new List<(int, int, string)>();
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsWord(text, start) || IsWord(text, start - 1))
                continue;
            for (var end = text.Length; end > start; end--)
            {
                if (!IsWord(text, end - 1) || IsWord(text, end) || text[start..end].Any(letter => letter is ',' or '('))
                    continue;
                if (names.Find(name => NameKey.Of(name) == NameKey.Of(text[start..end])) is { } named)
                {
                    found.Add((start, end, named));
                    start = end;
                    break;
                }
            }
        }

        return found;
    }

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '+' or '#');
}
