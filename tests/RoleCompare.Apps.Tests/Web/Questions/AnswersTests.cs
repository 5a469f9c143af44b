using System.Net;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Questions;

/// <summary>What becomes of an answer, without a browser.</summary>
public sealed class AnswersTests : IDisposable
{
    private readonly WebServer _server = WebServer.Start();
    private readonly Visitor _visitor;

    public AnswersTests() => _visitor = new Visitor(_server);

    [Fact]
    public async Task The_questions_lead_to_the_one_that_is_next()
    {
        Assert.EndsWith("/questions/goals", (await _visitor.GetAsync("/questions")).Address, StringComparison.Ordinal);

        var next = await _visitor.AnswerAsync("goals", "I want to keep models healthy in production.");

        Assert.EndsWith("/questions/currentRole", next.Address, StringComparison.Ordinal);
        Assert.Contains("Question 2 · too early to rank", next.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_shows_what_was_answered()
    {
        await _visitor.AnswerAsync("goals", "I want to teach.");
        var second = await _visitor.GetAsync("/questions");

        Assert.Contains("href=\"/questions/goals\">Back<", second.Text, StringComparison.Ordinal);
        Assert.Contains(">I want to teach.</textarea>", (await _visitor.GetAsync("/questions/goals")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_is_told_and_nothing_is_kept()
    {
        var told = await _visitor.PostAsync("/questions/skills.python", "/questions/skills.python");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("<title>Error: ", told.Text, StringComparison.Ordinal);
        Assert.Contains("Choose an answer.", told.Words, StringComparison.Ordinal);
        Assert.Contains("You have not answered anything yet.", (await _visitor.GetAsync("/answers")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_level_that_there_is_not_is_told() =>
        Assert.Contains("“Python” cannot be answered with '9'", (await _visitor.AnswerAsync("skills.python", "9")).Words, StringComparison.Ordinal);

    [Fact]
    public async Task A_text_that_is_too_long_is_told_and_comes_back()
    {
        var text = new string('a', 50_001);

        var told = await _visitor.AnswerAsync("goals", text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Your answer has 50,001 characters; at most 50,000 are allowed.", told.Words, StringComparison.Ordinal);
        Assert.Contains(text, told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_role_offers_the_nearest()
    {
        var told = await _visitor.AnswerAsync("currentRole", "Prompt Enginere");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("“Prompt Enginere” is not the title of one role here.", told.Words, StringComparison.Ordinal);
        Assert.Contains("name=\"instead\" value=\"Prompt Engineer\"", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_nearest_role_answers_in_place_of_what_was_written()
    {
        await _visitor.PostAsync("/questions/currentRole", "/questions/currentRole", ("answer", "Prompt Enginere"), ("instead", "Prompt Engineer"));

        Assert.Contains("value=\"Prompt Engineer\" list=", (await _visitor.GetAsync("/questions/currentRole")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_roles_to_rule_out_only_the_unknown_one_is_replaced()
    {
        var told = await _visitor.AnswerAsync("constraints.excludeRoles", "Prompt Engineer; Technical Wrtier");

        Assert.Contains("value=\"Prompt Engineer; Technical Writer\"", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bounds_that_leave_no_role_are_told()
    {
        await _visitor.AnswerAsync("constraints.maxSeniority", "3");

        Assert.Contains("no role could be left", (await _visitor.AnswerAsync("constraints.minSeniority", "5")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_constraint_can_be_removed()
    {
        await _visitor.AnswerAsync("constraints.noPeopleManagement", "1");
        Assert.Contains("take them out of the ranking", (await _visitor.GetAsync("/answers")).Words, StringComparison.Ordinal);

        var answers = await _visitor.PostAsync("/answers", "/answers/remove", ("question", "constraints.noPeopleManagement"));

        Assert.Contains("not sure, does not count", answers.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_answer_leads_back_to_the_answers()
    {
        await _visitor.AnswerAsync("skills.python", "2");

        var after = await _visitor.PostAsync("/questions/skills.python?then=answers", "/questions/skills.python?then=answers", ("answer", "4"));

        Assert.Equal("/answers", after.Address);
        Assert.Contains("4 of 5", after.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_stays_the_same_is_not_kept_twice()
    {
        await _visitor.AnswerAsync("skills.python", "2");
        await _visitor.AnswerAsync("skills.python", "2");

        Assert.Contains("1 answer, changes of mind among them", (await _visitor.GetAsync("/profile")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/questions/skills.nothing")]
    [InlineData("/questions/%3Cscript%3E")]
    public async Task A_question_that_there_is_not_is_no_page(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync(address)).Status);

    [Fact]
    public async Task A_place_elsewhere_is_never_led_to() =>
        Assert.EndsWith("/questions/currentRole", (await _visitor.PostAsync("/questions/goals", "/questions/goals?then=//example.org", ("answer", "To teach."))).Address, StringComparison.Ordinal);

    [Fact]
    public async Task An_answer_without_the_token_of_the_form_is_refused()
    {
        using var client = new HttpClient();
        var answer = await client.PostAsync($"{_server.Address}/questions/goals", new FormUrlEncodedContent([KeyValuePair.Create("answer", "To teach.")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("You have not answered anything yet.", (await _visitor.GetAsync("/answers")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_at_pages_keeps_nothing()
    {
        foreach (var address in (string[])["/", "/questions", "/questions/settled", "/answers", "/cv", "/profile", "/profile/delete"])
            Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync(address)).Status);

        Assert.Contains("Nothing is kept yet.", (await _visitor.GetAsync("/profile")).Words, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _visitor.Dispose();
        _server.Dispose();
    }
}
