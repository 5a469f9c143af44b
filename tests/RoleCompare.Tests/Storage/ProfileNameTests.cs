using RoleCompare.Storage;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>What a saved profile may be called.</summary>
public sealed class ProfileNameTests
{
    [Theory]
    [InlineData("m")]
    [InlineData("me")]
    [InlineData("my-plan-b2")]
    [InlineData("a23456789-123456789-123456789-123456789-123456789-123456789x")]
    public void A_slug_of_1_to_60_characters_is_a_name(string text) => Assert.Equal(text, ProfileName.Create(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("Me")]
    [InlineData("2me")]
    [InlineData("me too")]
    [InlineData("me--too")]
    [InlineData("me-")]
    [InlineData("../me")]
    [InlineData("mé")]
    [InlineData("a23456789-123456789-123456789-123456789-123456789-123456789xy")]
    public void Anything_else_is_refused_with_what_is_allowed(string text)
    {
        var message = Assert.Throws<RoleCompareException>(() => ProfileName.Create(text)).Message;

        Assert.StartsWith($"'{(text.Length <= 60 ? text : text[..60] + "…")}' cannot be the name of a saved profile; allowed are 1 to 60 characters: lower-case letters, digits and single hyphens, starting with a letter. Such as '", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My Plan", "my-plan")]
    [InlineData("2nd try", "profile-2nd-try")]
    [InlineData("", "profile")]
    public void The_refusal_says_a_name_that_is_allowed(string text, string suggestion) =>
        Assert.EndsWith($" Such as '{suggestion}'.", Assert.Throws<RoleCompareException>(() => ProfileName.Create(text)).Message, StringComparison.Ordinal);
}
