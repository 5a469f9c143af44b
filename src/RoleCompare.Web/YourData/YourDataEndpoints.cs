using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using RoleCompare.Matching;
using RoleCompare.Naming;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using RoleCompare.Web.Components;
using RoleCompare.Web.People;

namespace RoleCompare.Web.YourData;

/// <summary>Everything that is kept of a person: to see, take away, bring back and delete.</summary>
internal static class YourDataEndpoints
{
    private const string Address = "/profile";

    // What is imported takes the name of what it is imported to.
    private static readonly ProfileName AnyName = ProfileName.Create("imported");

    /// <summary>Adds the pages.</summary>
    public static void MapYourData(this IEndpointRouteBuilder app)
    {
        app.MapGet(Address, (HttpContext context, PeopleDirectory people, ProfileKeys keys) => Page(context, people, keys));
        app.MapGet("/profile/export", Export);
        app.MapPost("/profile/import", Import);
        app.MapGet("/profile/delete", (HttpContext context, PeopleDirectory people) => new RazorComponentResult<DeletePage>(new { Person = people.Find(context) }));
        app.MapPost("/profile/delete", Delete);
        if (app.ServiceProvider.GetService<LocalKeys>() is not null)
            app.MapPost("/profile/choose", Choose);
    }

    private static RazorComponentResult<YourDataPage> Page(HttpContext context, PeopleDirectory people, ProfileKeys keys, FormError? error = null, string? typed = null) => new(new
    {
        Person = people.Find(context),
        Kept = people.Export(context),
        Local = keys is LocalKeys local ? new LocalProfiles(LocalKeys.NameOf(context), local.List()) : null,
        HasCode = keys is HostedKeys hosted && hosted.FindOwned(context) is { HasCode: true },
        Errors = (IReadOnlyList<FormError>)(error is null ? [] : [error]),
        Typed = typed,
    })
    {
        StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
    };

    private static IResult Export(HttpContext context, PeopleDirectory people)
    {
        people.Find(context);
        return people.Export(context) is { } kept
            ? TypedResults.Bytes(ProfileExport.Write(kept), "application/json", $"rolecompare-{kept.Name}.json")
            : TypedResults.NotFound();
    }

    private static IResult Import(
        HttpContext context, PeopleDirectory people, ProfileKeys keys, CatalogIndex index, ItemBank bank, TimeProvider time, IFormFile? file, [FromForm] string? replace)
    {
        if (file is not { Length: > 0 })
            return Page(context, people, keys, new FormError("file", "Choose a file that was exported here, or a profile."));
        if (replace is null && people.Find(context).Saved is not null)
            return Page(context, people, keys, new FormError("replace", "Something is kept already. Tick that the file shall take its place, or go over to another profile first."));
        try
        {
            using var stream = file.OpenReadStream();
            var imported = ProfileImport.Read(stream, PlainText.OneLine(Path.GetFileName(file.FileName)), AnyName, time);

            // A role that this catalogue does not have would stop every page.
            new RoleMatcher(index).Understand(ReplayedProfile.Create(index, bank, imported.Base, imported.Answers).Sheet.ToProfile());
            people.Import(context, imported);
            return new SeeOther(Address);
        }
        catch (StorageException exception) when (exception.Fault != StorageFault.BadImport)
        {
            throw;
        }
        catch (RoleCompareException exception)
        {
            return Page(context, people, keys, new FormError("file", exception.Message));
        }
    }

    private static SeeOther Delete(HttpContext context, PeopleDirectory people, [FromForm] string? again, [FromForm] string? profile)
    {
        // In another tab one may have gone over to another profile meanwhile.
        if (profile is not null && people.Find(context).Saved is { } saved && saved.Id != profile)
            throw new RoleCompareException($"You went over to the profile '{saved.Name}' meanwhile, and this page was about another one. Nothing was deleted; open the page again.");
        people.Delete(context);
        return new SeeOther(again is null ? "/" : "/questions");
    }

    private static IResult Choose(HttpContext context, PeopleDirectory people, ProfileKeys keys, [FromForm] string? name)
    {
        try
        {
            LocalKeys.Choose(context, ProfileName.Create((name ?? "").Trim()));
            return new SeeOther(Address);
        }
        catch (RoleCompareException exception) when (exception is not StorageException)
        {
            return Page(context, people, keys, new FormError("name", exception.Message), name);
        }
    }
}
