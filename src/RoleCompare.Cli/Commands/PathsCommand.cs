using System.CommandLine;
using RoleCompare.Catalog;
using RoleCompare.Cli.Terminal;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Paths;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare paths FROM [TO]</c>: where a role leads, or the routes to another one.</summary>
internal static class PathsCommand
{
    private const int DefaultCount = 3;

    public static Command Create()
    {
        var fromArgument = Shared.Role("FROM", "The role to start from: its id, title or another name of it.");
        var toArgument = new Argument<string?>("TO") { Description = "The role to reach.", Arity = ArgumentArity.ZeroOrOne };
        var profileOptions = new ProfileOptions();
        var countOption = Shared.WholeNumber("--max", $"How many routes, or moves, to print. [default: {DefaultCount} routes, all moves]", 1, 50);
        var avoidOption = new Option<string[]>("--avoid") { Description = "A role that no route may touch; can be repeated.", HelpName = "ROLE" };
        var catalogOption = Shared.Catalog();
        var modelOption = Shared.Model();
        var jsonOption = Shared.Json();
        var command = new Command("paths", "Show where a role leads, or the best routes from one role to another.")
        {
            fromArgument, toArgument, profileOptions.Profile, profileOptions.Saved, countOption, avoidOption, catalogOption, modelOption, profileOptions.Database, jsonOption,
        };
        command.Validators.Add(profileOptions.AtMostOne);
        command.SetAction(parsed =>
        {
            var chosen = profileOptions.Read(parsed);
            var catalog = Workspace.LoadCatalog(parsed, catalogOption);
            var from = catalog.Resolve(parsed.GetRequiredValue(fromArgument));
            var to = parsed.GetValue(toArgument) is { } name ? catalog.Resolve(name) : null;
            var avoid = (parsed.GetValue(avoidOption) ?? []).Select(catalog.Resolve).ToList();
            Check(from, to, avoid);

            SkillInventory? have = null;
            if (chosen is not null)
            {
                var index = CatalogIndex.Create(catalog, Workspace.LoadModel(parsed, modelOption));
                var understood = new RoleMatcher(index).Understand(chosen.Over(index));
                foreach (var warning in understood.Warnings)
                    Output.Warning(warning);
                if (!parsed.GetValue(jsonOption))
                    UnderstoodLine.Write(understood);
                have = SkillInventory.Of(understood);
            }

            var finder = new PathFinder(catalog);
            var asJson = parsed.GetValue(jsonOption);
            var count = parsed.GetValue(countOption);
            if (to is null)
                PrintMoves(catalog, from, [.. finder.MovesFrom(from, have, avoid).Take(count ?? int.MaxValue)], asJson, have is not null);
            else
                PrintRoutes(catalog, from, to, finder.Find(from, to, count ?? DefaultCount, have, avoid), asJson);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Check(Role from, Role? to, List<Role> avoid)
    {
        if (to == from)
            throw new RoleCompareException($"FROM and TO are the same role, '{from.Id}'; name another role to reach.");
        if (avoid.Find(role => role == from || role == to) is { } end)
            throw new RoleCompareException($"--avoid names '{end.Id}', where the route starts or ends; name another role.");
    }

    private static void PrintMoves(RoleCatalog catalog, Role from, IReadOnlyList<PathStep> moves, bool asJson, bool fromProfile)
    {
        if (asJson)
            Output.Json(MovesDocument.Create(catalog, from, moves));
        else
            PathReport.WriteMoves(from, moves, fromProfile);
    }

    private static void PrintRoutes(RoleCatalog catalog, Role from, Role to, IReadOnlyList<CareerPath> paths, bool asJson)
    {
        if (asJson)
            Output.Json(PathsDocument.Create(catalog, from, to, paths));
        else
            PathReport.WriteRoutes(from, to, paths);
    }
}
