using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Embedding;
using Xunit;

namespace RoleCompare.Tests.Embedding;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("One. Two! Three?", "One.|Two!|Three?")]
    [InlineData("plan work; lead people;\nreport", "plan work|lead people|report")]
    [InlineData("I use Node.js 3.5 and C#. Then F#.", "I use Node.js 3.5 and C#.|Then F#.")]
    [InlineData("Tools, e.g. Git, i.e. versions. Done", "Tools, e.g. Git, i.e. versions.|Done")]
    [InlineData("Python, SQL etc. I like it", "Python, SQL etc.|I like it")]
    [InlineData("Python, SQL etc. are fine", "Python, SQL etc. are fine")]
    [InlineData("• lead a team\n• hire\n - train", "lead a team|hire|train")]
    [InlineData("1. Plan\n2. Build", "1. Plan|2. Build")]
    [InlineData("a well-known tool - and more", "a well-known tool - and more")]
    [InlineData("Dr. Meyer said \"yes.\" Good", "Dr. Meyer said \"yes.\"|Good")]
    [InlineData("(See below.) \"Why?\" she asked", "(See below.)|\"Why?\"|she asked")]
    [InlineData("I said no. Then I left", "I said no.|Then I left")]
    [InlineData(" \n;;...\n!? ", "")]
    [InlineData("", "")]
    public void Text_is_cut_at_the_ends_of_sentences(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text)));
    }

    [Fact]
    public void Sentences_are_verbatim_pieces_in_their_order_that_keep_every_letter()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), wrapped =>
        {
            var text = wrapped.Get;
            var position = 0;
            foreach (var sentence in SentenceSplitter.Split(text))
            {
                var found = text.IndexOf(sentence, position, StringComparison.Ordinal);
                if (found < 0 || sentence != sentence.Trim())
                    return false;
                position = found + sentence.Length;
            }

            var letters = string.Concat(SentenceSplitter.Split(text)).Count(char.IsLetterOrDigit);
            return letters == text.Count(char.IsLetterOrDigit);
        }).QuickCheckThrowOnFailure();
    }
}
