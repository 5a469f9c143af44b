using RoleCompare.Naming;
using Xunit;

namespace RoleCompare.Tests.Naming;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("plain, \u00fc and \ud83d\ude00", "plain, \u00fc and \ud83d\ude00")]
    [InlineData("a\nb\r\nc\rd\te\u0085f\u2028g\u2029h", "a b c d e f g h")]
    [InlineData("\u001b[31mred\u0007\u009b2J\u007f\0", "[31mred2J")]
    [InlineData("a\u202ab\u202bc\u202cd\u202de\u202ef\u2066g\u2067h\u2068i\u2069j", "abcdefghij")]
    [InlineData("\u05e9\u05dc\u05d5\u05dd\u200f", "\u05e9\u05dc\u05d5\u05dd\u200f")]
    [InlineData("", "")]
    public void A_text_is_put_on_one_line_without_control_characters(string text, string line) => Assert.Equal(line, PlainText.OneLine(text));
}
