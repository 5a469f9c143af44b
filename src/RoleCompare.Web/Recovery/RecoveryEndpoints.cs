using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using RoleCompare.Storage;
using RoleCompare.Web.Components;
using RoleCompare.Web.People;

namespace RoleCompare.Web.Recovery;

/// <summary>The way back to a profile on a server for many people, and the way out of a browser. A code is shown in the answer to the form that asked for it and nowhere else.</summary>
internal static class RecoveryEndpoints
{
    /// <summary>Adds the pages; none on one's own machine.</summary>
    public static void MapRecovery(this IEndpointRouteBuilder app)
    {
        if (app.ServiceProvider.GetService<HostedKeys>() is null)
            return;
        app.MapGet("/recover", (HttpContext context, PeopleDirectory people) => Page(people.Find(context), error: null));
        app.MapPost("/recover", Recover);
        app.MapPost("/profile/code", MakeCode);
        app.MapPost("/profile/leave", Leave);
    }

    private static RazorComponentResult<RecoverPage> Page(Person person, FormError? error) => new(new { Person = person, Error = error })
    {
        StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
    };

    private static IResult Recover(HttpContext context, PeopleDirectory people, HostedKeys keys, [FromForm] string? code)
    {
        if (!RecoveryCode.TryParse(code, out var parsed))
            return Page(people.Find(context), new FormError("code", "This is no recovery code: one has 24 letters and digits, in six groups of four. Case, blanks and hyphens do not matter."));
        if (!keys.Recover(context, parsed))
            return Page(people.Find(context), new FormError("code", "This code opens nothing. It may be mistyped, used already or replaced by a newer one, or its profile is deleted."));
        return new SeeOther("/profile#way-back");
    }

    private static IResult MakeCode(HttpContext context, PeopleDirectory people, HostedKeys keys)
    {
        people.Find(context);
        return keys.MakeCode(context) is { } code ? new RazorComponentResult<CodePage>(new { Code = code }) : new SeeOther("/profile");
    }

    private static SeeOther Leave(HttpContext context, HostedKeys keys)
    {
        keys.Forget(context);
        return new SeeOther("/");
    }
}
