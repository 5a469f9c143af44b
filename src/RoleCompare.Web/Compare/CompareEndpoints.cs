using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using RoleCompare.Catalog;
using RoleCompare.Comparing;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Naming;
using RoleCompare.Web.Components;
using RoleCompare.Web.People;

namespace RoleCompare.Web.Compare;

/// <summary>Two to six roles side by side.</summary>
internal static class CompareEndpoints
{
    /// <summary>Adds the pages.</summary>
    public static void MapCompare(this IEndpointRouteBuilder app)
    {
        app.MapGet("/compare", Choose);
        app.MapGet("/compare/{**ids}", Show);
    }

    private static IResult Choose(HttpContext context, [AsParameters] CompareQuery query, string[] role, RoleCatalog catalog, CatalogIndex index, PeopleDirectory people)
    {
        var names = role.Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        var errors = new List<FormError>();
        var roles = new List<Role>();
        foreach (var (place, name) in names.Index())
        {
            try
            {
                roles.Add(catalog.Resolve(name));
            }
            catch (RoleCompareException)
            {
                var near = catalog.Nearest(name, 3);
                errors.Add(new FormError($"role-{Math.Min(place + 1, RoleComparison.MaximumRoles)}", $"There is no role “{PlainText.OneLine(name)}”.{(near.Count > 0 ? $" Did you mean {string.Join(" or ", near.Select(other => other.Title))}?" : "")}"));
            }
        }

        roles = [.. roles.Distinct()];
        if (roles.Count > RoleComparison.MaximumRoles)
            errors.Add(new FormError("role-1", $"{roles.Count} roles were chosen; at most {RoleComparison.MaximumRoles} can be compared. Clear some."));
        if (errors.Count == 0 && roles.Count >= RoleComparison.MinimumRoles)
            return TypedResults.LocalRedirect(query.ToView(catalog, roles).Address());
        var person = people.Find(context);
        var best = person.CanRank ? new RoleMatcher(index).Rank(person.Profile).Matches.Take(3).Select(match => match.Role).ToArray() : [];
        return new RazorComponentResult<ChoosePage>(new { Names = names, Errors = errors, Best = best })
        {
            StatusCode = errors.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        };
    }

    private static IResult Show(HttpContext context, string ids, [AsParameters] CompareQuery query, string? format, CatalogIndex index, SentenceLikeness likeness, PeopleDirectory people)
    {
        var catalog = index.Catalog;
        var roles = ids.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(id => RoleId.TryCreate(id) is { } known ? catalog.Find(known) : null).ToList();
        if (roles.Contains(null))
            return TypedResults.NotFound();
        if (roles.Count == 1)
            return TypedResults.LocalRedirect($"/compare?role={roles[0]!.Id}");
        var view = query.ToView(catalog, [.. roles.OfType<Role>()]);
        var person = people.Find(context);
        var comparison = RoleComparison.Create(catalog, likeness, new ComparisonRequest
        {
            Roles = view.Roles,
            Against = view.Against,
            DifferencesOnly = view.DifferencesOnly,
            Person = person.CanRank && !view.WithoutMe ? new RoleMatcher(index).Understand(person.Profile) : null,
        });
        var name = string.Join('-', comparison.Roles.Select(role => role.Id));
        return format switch
        {
            "csv" => Download(ComparisonCsv.Write(comparison), "text/csv", name + ".csv"),
            "markdown" => Download(ComparisonMarkdown.Write(comparison), "text/markdown", name + ".md"),
            "json" => Download(RoleCompareJson.Serialize(ComparisonDocument.Create(comparison)) + "\n", "application/json", name + ".json"),
            null => new RazorComponentResult<ComparePage>(new { Comparison = comparison, View = view, CanHaveMe = person.CanRank }),
            _ => throw new RoleCompareException($"There is no format '{PlainText.OneLine(format)}'; allowed are csv, markdown and json."),
        };
    }

    private static FileContentHttpResult Download(string text, string type, string name) => TypedResults.File(Encoding.UTF8.GetBytes(text), $"{type}; charset=utf-8", name);
}
