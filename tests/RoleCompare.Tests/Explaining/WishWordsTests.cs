using RoleCompare.Explaining;
using Xunit;

namespace RoleCompare.Tests.Explaining;

/// <summary>What may be called a wish when it is quoted.</summary>
public sealed class WishWordsTests
{
    [Theory]
    [InlineData("I want to train models.")]
    [InlineData("I'd like to lead a team")]
    [InlineData("We would love to own a product")]
    [InlineData("but want to work in security")]
    [InlineData("towards networks and security")]
    [InlineData("become a network engineer")]
    [InlineData("My dream is a quiet job with databases")]
    [InlineData("More modelling")]
    [InlineData("I really enjoy reviewing code")]
    [InlineData("To run the platform of a bank")]
    public void A_wish_is_one(string text) => Assert.True(WishWords.Are(text));

    [Theory]
    [InlineData("I worry about my job.")]
    [InlineData("Databases are moving to the cloud")]
    [InlineData("My boss wants me to stay")]
    [InlineData("Customers like dashboards")]
    [InlineData("I am a nurse in a small town")]
    [InlineData("I had enough work last year")]
    public void A_statement_is_none(string text) => Assert.False(WishWords.Are(text));
}
