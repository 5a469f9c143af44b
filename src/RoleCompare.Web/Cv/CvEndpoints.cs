using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using RoleCompare.Import.Documents;
using RoleCompare.Import.Sources;
using RoleCompare.Naming;
using RoleCompare.Questionnaire;
using RoleCompare.Resumes;
using RoleCompare.Web.Components;
using RoleCompare.Web.People;

namespace RoleCompare.Web.Cv;

/// <summary>A CV as a beginning. What is read of it goes back to the person with the page; only what they confirm is kept.</summary>
internal static class CvEndpoints
{
    // A long one has 10,000 characters; reading one keeps a core busy meanwhile.
    private const int LongestCv = 60_000;
    private const int LongestName = 100;

    /// <summary>Adds the pages.</summary>
    public static void MapCv(this IEndpointRouteBuilder app)
    {
        app.MapGet("/cv", (HttpContext context, PeopleDirectory people) =>
        {
            people.Find(context);
            return new RazorComponentResult<CvPage>();
        });
        app.MapPost("/cv", ReadAsync);
        app.MapPost("/cv/accept", Accept);
    }

    private static async Task<IResult> ReadAsync(
        HttpContext context, PeopleDirectory people, ResumeReader reader, [FromForm] string? text, IFormFile? file)
    {
        var person = people.Find(context);
        try
        {
            var cv = file is { Length: > 0 } ? await TextOfAsync(file, context.RequestAborted) : text;
            if (string.IsNullOrWhiteSpace(cv))
                return Refuse("text", "Paste the text of your CV, or choose a file.", text);
            if (cv.Length > LongestCv)
                return Refuse("text", $"The text has {cv.Length:N0} characters; at most {LongestCv:N0} are read. Leave the oldest part out.", text);
            var proposal = reader.Read(cv.ReplaceLineEndings("\n"));
            return new RazorComponentResult<ProposalPage>(new { Person = person, Proposal = proposal });
        }
        catch (SourceException exception)
        {
            return Refuse("file", exception.Message, text);
        }
    }

    private static async Task<string> TextOfAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        var name = PlainText.OneLine(Path.GetFileName(file.FileName));
        return await DocumentFile.ReadAsync(name.Length <= LongestName ? name : name[^LongestName..], bytes.ToArray(), cancellationToken);
    }

    private static RazorComponentResult<CvPage> Refuse(string field, string message, string? typed) =>
        new(new { Errors = (IReadOnlyList<FormError>)[new FormError(field, message)], Typed = typed }) { StatusCode = StatusCodes.Status422UnprocessableEntity };

    private static SeeOther Accept(
        HttpContext context,
        PeopleDirectory people,
        ItemBank bank,
        [FromForm] StringValues skill,
        [FromForm] StringValues level,
        [FromForm] string? role,
        [FromForm] string? experience,
        [FromForm] string? replace)
    {
        if (skill.Count != level.Count)
            throw new RoleCompareException("The form was cut short. Go back and send it again.");
        var person = people.Find(context);
        var confirmed = skill.Zip(level)
            .Where(choice => !string.IsNullOrEmpty(choice.Second))
            .Select(choice => new Answer(CvQuestions.Skill(choice.First ?? ""), choice.Second))
            .Append(new Answer(CvQuestions.Role, role))
            .Append(new Answer(CvQuestions.Experience, experience?.ReplaceLineEndings("\n").Trim()))
            .Where(answer => !string.IsNullOrEmpty(answer.Value) && (replace is not null || person.Sheet[bank.Get(answer.Question)] is null));
        people.Answer(context, person, [.. confirmed]);
        return new SeeOther("/answers");
    }
}
