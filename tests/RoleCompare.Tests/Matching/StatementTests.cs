using RoleCompare.Matching;
using Xunit;

namespace RoleCompare.Tests.Matching;

public sealed class StatementTests
{
    [Theory]
    [InlineData("I do not want to manage people.")]
    [InlineData("I don't want to write code all day.")]
    [InlineData("I don’t like meetings")]
    [InlineData("I never want to be on call again")]
    [InlineData("No servers please")]
    [InlineData("Not interested in budgets")]
    [InlineData("I'm tired of slides")]
    [InlineData("I am sick of firefighting")]
    [InlineData("I hate budgets")]
    [InlineData("But I would rather not lead a team")]
    [InlineData("I really can't stand politics")]
    [InlineData("I really do not want\nto manage people or budgets")]
    [InlineData("I want to stop managing people")]
    [InlineData("I want nothing to do with people management")]
    [InlineData("Managing people is not for me")]
    [InlineData("I would like to get away from spreadsheets")]
    [InlineData("Fewer meetings please")]
    [InlineData("Reporting bores me")]
    public void A_refusal_is_an_aversion(string text) => Assert.True(Assert.Single(Statement.FromGoals(text)).IsAversion);

    [Theory]
    [InlineData("I want to lead a team")]
    [InlineData("I do not mind meetings")]
    [InlineData("I don't want to stop coding")]
    [InlineData("Not only models but also people")]
    [InlineData("I would never want to give up writing")]
    [InlineData("Notebooks are my home")]
    [InlineData("I would never give up writing code")]
    [InlineData("Never stop learning about prompts")]
    [InlineData("I don't just want to write prompts")]
    [InlineData("I can't live without code")]
    [InlineData("I hate it when nobody owns the budget")]
    [InlineData("Nothing beats a clean pipeline")]
    [InlineData("No matter how large the system is")]
    [InlineData("I want to know whether a prompt works or not")]
    public void A_wish_is_none(string text) => Assert.False(Assert.Single(Statement.FromGoals(text)).IsAversion);

    [Theory]
    [InlineData("I want to decide, not to code", "I want to decide", "not to code")]
    [InlineData("Give me servers rather than slides", "Give me servers", "rather than slides")]
    [InlineData("I love wording, but never spreadsheets", "I love wording", "but never spreadsheets")]
    [InlineData("I want to write code without managing people", "I want to write code", "without managing people")]
    [InlineData("I love coding and I do not enjoy long meetings", "I love coding", "I do not enjoy long meetings")]
    public void A_turn_cuts_the_sentence(string text, string wish, string refusal) =>
        Assert.Equal([new Statement(wish, false), new Statement(refusal, true)], Statement.FromGoals(text));

    [Theory]
    [InlineData("I don't want to manage people but I do want to train models", "I don't want to manage people", "but I do want to train models")]
    [InlineData("I no longer want to code but want to lead a team", "I no longer want to code", "but want to lead a team")]
    [InlineData("Less people management, more coding", "Less people management", "more coding")]
    public void A_refusal_can_turn_into_a_wish(string text, string refusal, string wish) =>
        Assert.Equal([new Statement(refusal, true), new Statement(wish, false)], Statement.FromGoals(text));

    [Fact]
    public void Rather_than_only_adds_to_the_wish() =>
        Assert.Equal([new Statement("I want the models rather than only the servers", false)], Statement.FromGoals("I want the models rather than only the servers"));

    [Fact]
    public void Experience_is_never_an_aversion() =>
        Assert.False(Assert.Single(Statement.FromExperience("No outage in three years")).IsAversion);
}
