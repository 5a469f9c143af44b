using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using RoleCompare.Catalog;
using RoleCompare.Questionnaire;
using RoleCompare.Web.Components;
using RoleCompare.Web.People;

namespace RoleCompare.Web.Questions;

/// <summary>The questions, one a page. An answer is kept and nothing else is done with it; what follows from it is worked out for the page that comes next.</summary>
internal static class QuestionsEndpoints
{
    private const string Settled = "/questions/settled";

    /// <summary>Adds the pages.</summary>
    public static void MapQuestions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/questions", NextAsync);
        app.MapGet(Settled, SettledAsync);
        app.MapGet("/questions/{id}", AskAsync);
        app.MapPost("/questions/{id}", AnswerAsync);
    }

    private static async Task<RedirectHttpResult> NextAsync(HttpContext context, PeopleDirectory people, Standings standings, string? then)
    {
        var standing = await standings.OfAsync(people.Find(context), context.RequestAborted);
        then = Afterwards.Of(then);
        return standing.Next is { } next && (!standing.IsSettled || then == Afterwards.More)
            ? TypedResults.LocalRedirect(Afterwards.On($"/questions/{next.Question.Id}", then))
            : TypedResults.LocalRedirect(Settled);
    }

    private static async Task<IResult> SettledAsync(HttpContext context, PeopleDirectory people, Standings standings)
    {
        var standing = await standings.OfAsync(people.Find(context), context.RequestAborted);
        return standing.IsSettled || standing.Next is null
            ? new RazorComponentResult<SettledPage>(new { Standing = standing })
            : TypedResults.LocalRedirect("/questions");
    }

    private static async Task<IResult> AskAsync(HttpContext context, PeopleDirectory people, ItemBank bank, Standings standings, string id, string? then) =>
        bank.Find(id) is { } question
            ? await PageAsync(context, people.Find(context), standings, question, then, null, null)
            : TypedResults.NotFound();

    private static async Task<IResult> AnswerAsync(
        HttpContext context, PeopleDirectory people, ItemBank bank, Standings standings, RoleCatalog catalog, string id, string? then, [FromForm] string? answer, [FromForm] string? instead)
    {
        if (bank.Find(id) is not { } question)
            return TypedResults.NotFound();
        var person = people.Find(context);
        var sent = SentAnswer.Of(question, person, catalog, string.IsNullOrEmpty(instead) ? answer : instead);
        if (sent.Answer is not { } given)
            return await PageAsync(context, person, standings, question, then, sent, answer);
        people.Answer(context, person, given);
        return new SeeOther(Afterwards.Next(Afterwards.Of(then)));
    }

    private static async Task<IResult> PageAsync(HttpContext context, Person person, Standings standings, Question question, string? then, SentAnswer? refused, string? typed)
    {
        var standing = await standings.OfAsync(person, context.RequestAborted);
        var asked = AskedQuestion.Of(question, person, standing, Afterwards.Of(then));
        return new RazorComponentResult<QuestionPage>(new { Asked = asked, Refused = refused, Typed = typed }) { StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
    }
}
