using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using RoleCompare.Questionnaire;
using RoleCompare.Web.Components;
using RoleCompare.Web.People;

namespace RoleCompare.Web.Questions;

/// <summary>The list of all answers, to be checked and changed before the result.</summary>
internal static class AnswersEndpoints
{
    /// <summary>Adds the page.</summary>
    public static void MapAnswers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/answers", (HttpContext context, PeopleDirectory people) => new RazorComponentResult<AnswersPage>(new { Person = people.Find(context) }));
        app.MapPost("/answers/remove", Remove);
    }

    private static SeeOther Remove(HttpContext context, PeopleDirectory people, [FromForm] string? question)
    {
        people.Answer(context, people.Find(context), new Answer(question ?? "", null));
        return new SeeOther("/answers");
    }
}
