using System.CommandLine;
using RoleCompare.Catalog;
using RoleCompare.Cli.Terminal;
using RoleCompare.Explaining;
using RoleCompare.Json;
using RoleCompare.Matching;
using Spectre.Console;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare explain --profile FILE ROLE</c>: every part of one role's score.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var roleArgument = Shared.Role("ROLE", "The role to explain: its id, title or another name of it.");
        var profileOptions = new ProfileOptions();
        var versusOption = new Option<string>("--versus") { Description = "Another role, to explain the difference from.", HelpName = "ROLE" };
        var indexOptions = new IndexOptions(profileOptions.Database);
        var jsonOption = Shared.Json();
        var command = new Command("explain", "Explain every part of one role's score for a profile.")
        {
            roleArgument, profileOptions.Profile, profileOptions.Saved, versusOption, indexOptions.Catalog, indexOptions.Model, indexOptions.Settings, indexOptions.Database, jsonOption,
        };
        command.Validators.Add(profileOptions.ExactlyOne);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var chosen = profileOptions.Read(parsed)!;
            (Role Role, Role? Other) FindRoles(RoleCatalog catalog) => Roles(catalog, parsed.GetRequiredValue(roleArgument), parsed.GetValue(versusOption));
            var index = await Workspace.LoadIndexAsync(parsed, indexOptions, catalog => FindRoles(catalog), cancellationToken);
            var (role, other) = FindRoles(index.Catalog);
            var ranking = await new RoleMatcher(index).RankAsync(chosen.Over(index), cancellationToken);
            foreach (var warning in ranking.Understood.Warnings)
                Output.Warning(warning);
            await ExplainAsync(index, ranking, role, other, parsed.GetValue(jsonOption), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static (Role Role, Role? Other) Roles(RoleCatalog catalog, string name, string? versus)
    {
        var role = catalog.Resolve(name);
        var other = versus is null ? null : catalog.Resolve(versus);
        return other == role ? throw new RoleCompareException($"--versus names the role itself, '{role.Id}'; name another one.") : (role, other);
    }

    private static async Task ExplainAsync(CatalogIndex index, RoleRanking ranking, Role role, Role? other, bool asJson, CancellationToken cancellationToken)
    {
        // A role that is ruled out has no score: it can be told why, and cannot be held against another one.
        var ruledOut = ranking.Excluded.Where(entry => entry.Role == role || entry.Role == other).ToList();
        if (!asJson || ruledOut.Any(entry => entry.Role == other))
        {
            foreach (var entry in ruledOut)
                Tell(entry, asJson);
        }

        if (ruledOut.Find(entry => entry.Role == role) is { } excluded)
        {
            if (asJson)
                Output.Json(ExplanationDocument.Create(index, ranking, excluded));
            return;
        }

        var match = Ranked(ranking, role);
        var explanation = Explanation.Create(ranking, match, await QuoteSelector.CreateAsync(index, ranking, [match], cancellationToken));
        var versus = other is null || ruledOut.Count > 0 ? null : ScoreDifference.Create(explanation.Match, Ranked(ranking, other));
        if (asJson)
            Output.Json(ExplanationDocument.Create(index, ranking, explanation, versus));
        else
            ExplanationReport.Write(ranking, explanation, versus);
    }

    private static void Tell(ExcludedRole entry, bool asJson)
    {
        var sentence = $"{entry.Role.Title} is excluded. {entry.Reason}";
        if (asJson)
            Output.Warning(sentence);
        else
            Output.Write(new Text(sentence + "\n"));
    }

    private static RoleMatch Ranked(RoleRanking ranking, Role role) => ranking.Find(role.Id)!;
}
