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
    [InlineData("No dashboards.")]
    [InlineData("I hate programming.")]
    [InlineData("Anything but sales.")]
    [InlineData("I would take any job except support")]
    [InlineData("I cannot program and do not want to learn it.")]
    [InlineData("I would love not to have to write SQL anymore.")]
    [InlineData("I would prefer to never travel again")]
    [InlineData("I want to spend less time in meetings")]
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
    [InlineData("I would not say no to management.")]
    [InlineData("I have never managed people but I want to.")]
    [InlineData("I can't program, but I'd like to")]
    [InlineData("I do not know Rust but would love to learn it")]
    [InlineData("I want nothing but modelling")]
    [InlineData("I want nothing more than to write code")]
    [InlineData("My work is anything but boring")]
    [InlineData("More or less the same work as now")]
    [InlineData("I hope not to lose touch with code")]
    public void A_wish_is_none(string text) => Assert.False(Assert.Single(Statement.FromGoals(text)).IsAversion);

    [Theory]
    [InlineData("I want to decide, not to code", "I want to decide", "not to code")]
    [InlineData("Give me servers rather than slides", "Give me servers", "rather than slides")]
    [InlineData("I love wording, but never spreadsheets", "I love wording", "but never spreadsheets")]
    [InlineData("I want to write code without managing people", "I want to write code", "without managing people")]
    [InlineData("I love coding and I do not enjoy long meetings", "I love coding", "I do not enjoy long meetings")]
    [InlineData("I want to do more modelling and fewer dashboards.", "I want to do more modelling", "fewer dashboards.")]
    [InlineData("I want more modelling and less reporting", "I want more modelling", "less reporting")]
    [InlineData("I want more code but fewer meetings", "I want more code", "but fewer meetings")]
    [InlineData("I like data and do not want to sell", "I like data", "do not want to sell")]
    public void A_turn_cuts_the_sentence(string text, string wish, string refusal) =>
        Assert.Equal([new Statement(wish, false), new Statement(refusal, true)], Statement.FromGoals(text));

    [Theory]
    [InlineData("I don't want to manage people but I do want to train models", "I don't want to manage people", "but I do want to train models")]
    [InlineData("I no longer want to code but want to lead a team", "I no longer want to code", "but want to lead a team")]
    [InlineData("Less people management, more coding", "Less people management", "more coding")]
    public void A_refusal_can_turn_into_a_wish(string text, string refusal, string wish) =>
        Assert.Equal([new Statement(refusal, true), new Statement(wish, false)], Statement.FromGoals(text));

    [Theory]
    [InlineData("I want to get out of first-line support and work on servers, networks or security.", "I want to get out of first-line support", "work on servers, networks or security.")]
    [InlineData("Move away from support towards networks and security", "Move away from support", "towards networks and security")]
    [InlineData("I want to move away from support and tickets towards networks", "I want to move away from support and tickets", "towards networks")]
    [InlineData("I am tired of tickets and want to work in security", "I am tired of tickets", "want to work in security")]
    [InlineData("I am tired of tickets and phones and want to work in security", "I am tired of tickets and phones", "want to work in security")]
    [InlineData("Leave support behind and become a network engineer", "Leave support behind", "become a network engineer")]
    [InlineData("I'd like to leave support, phones and tickets, and learn about networks", "I'd like to leave support, phones and tickets", "learn about networks")]
    [InlineData("I want to leave support for security", "I want to leave support", "for security")]
    [InlineData("I'm trying to get out of support into cloud engineering", "I'm trying to get out of support", "into cloud engineering")]
    [InlineData("I am leaving teaching to become a data analyst", "I am leaving teaching", "to become a data analyst")]
    [InlineData("I want to stop answering phones and work on networks", "I want to stop answering phones", "work on networks")]
    [InlineData("I want to quit sales, move to product and build things", "I want to quit sales", "move to product and build things")]
    [InlineData("I am fed up with slides, would love to write code", "I am fed up with slides", "love to write code")]
    [InlineData("I hate meetings and would like to build models", "I hate meetings", "like to build models")]
    [InlineData("No more phones and tickets, servers instead", "No more phones and tickets", "servers instead")]
    [InlineData("Rather than answer tickets I want to secure networks", "Rather than answer tickets", "I want to secure networks")]
    [InlineData("I want to get away from talking to customers and do something with data", "I want to get away from talking to customers", "do something with data")]
    public void What_is_left_is_refused_and_what_comes_after_is_a_wish(string text, string refusal, string wish) =>
        Assert.Equal([new Statement(refusal, true), new Statement(wish, false)], Statement.FromGoals(text));

    [Theory]
    [InlineData("I want to work in security and get out of support", "I want to work in security", "get out of support")]
    [InlineData("I want to move towards networks, away from tickets and phones", "I want to move towards networks", "away from tickets and phones")]
    [InlineData("I want to hunt threats rather than triage alerts and write reports", "I want to hunt threats", "rather than triage alerts and write reports")]
    public void What_is_wished_can_come_before_what_is_left(string text, string wish, string refusal) =>
        Assert.Equal([new Statement(wish, false), new Statement(refusal, true)], Statement.FromGoals(text));

    [Theory]
    [InlineData("I do not want to manage people and attend meetings")]
    [InlineData("I do not want to manage people, write budgets and attend meetings")]
    [InlineData("I don't want to sit in support and do tickets")]
    [InlineData("I want to move away from support and tickets")]
    [InlineData("I want to get out of support, phones and shift work")]
    [InlineData("I want to get away from design and research")]
    [InlineData("I want to stop managing people and attending meetings")]
    [InlineData("I want to leave support and stop answering phones")]
    [InlineData("I want to get away from talking to customers")]
    [InlineData("I want to leave support for good")]
    [InlineData("I am tired of having to write reports and work in shifts")]
    [InlineData("I never want to work for a bank and build dashboards")]
    [InlineData("I want to avoid looking for bugs")]
    public void All_parts_of_a_refusal_are_refused(string text) =>
        Assert.Equal([new Statement(text, true)], Statement.FromGoals(text));

    [Theory]
    [InlineData("I want to leave things better than I found them")]
    [InlineData("I do not want to get out of support and into management")]
    [InlineData("I want to work out of the office and learn")]
    [InlineData("Leadership of a team and time to code")]
    public void Words_of_leaving_that_leave_nothing_are_a_wish(string text) =>
        Assert.Equal([new Statement(text, false)], Statement.FromGoals(text));

    [Fact]
    public void What_comes_after_what_is_left_can_be_refused_too() =>
        Assert.All(Statement.FromGoals("I want to leave support and do less paperwork"), statement => Assert.True(statement.IsAversion));

    [Fact]
    public void A_lack_before_a_refusal_of_something_else_is_cut_as_ever() =>
        Assert.Equal(
            [new Statement("I have never managed people", true), new Statement("but I hate budgets", true)], Statement.FromGoals("I have never managed people but I hate budgets"));

    [Fact]
    public void Rather_than_only_adds_to_the_wish() =>
        Assert.Equal([new Statement("I want the models rather than only the servers", false)], Statement.FromGoals("I want the models rather than only the servers"));

    [Fact]
    public void Experience_is_never_an_aversion() =>
        Assert.False(Assert.Single(Statement.FromExperience("No outage in three years")).IsAversion);
}
