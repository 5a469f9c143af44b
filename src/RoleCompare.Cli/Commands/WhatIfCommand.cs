using System.CommandLine;
using System.CommandLine.Parsing;
using RoleCompare.Cli.Terminal;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.WhatIf;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare what-if --profile FILE</c>: what moves when answers change, the least that brings a role among the first, or what single skills open.</summary>
internal static class WhatIfCommand
{
    private const int DefaultTop = 5;
    private const int DefaultUnlocks = 10;
    private const int DefaultRank = 3;

    public static Command Create()
    {
        var profileOptions = new ProfileOptions();
        var changeOptions = new ChangeOptions();
        var aimOption = new Option<string>("--aim") { Description = "Find the smallest change of skills that brings this role among the first.", HelpName = "ROLE" };
        var rankOption = Shared.WholeNumber("--rank", $"With --aim: the place that the role should have at least. [default: {DefaultRank}]", 1, 10_000);
        var unlocksOption = new Option<bool>("--unlocks") { Description = "Rank single skills by the roles and moves that getting better at them opens." };
        var topOption = Shared.WholeNumber("--top", $"How many places to look at, or how many skills with --unlocks. [default: {DefaultTop}; {DefaultUnlocks} with --unlocks, all with --json]", 1, 10_000);
        var indexOptions = new IndexOptions(profileOptions.Database);
        var jsonOption = Shared.Json();
        var command = new Command("what-if", "Show what moves when answers change, what it takes to bring a role among the first, or which skills open most.")
        {
            profileOptions.Profile, profileOptions.Saved, changeOptions.Skill, changeOptions.WithoutSkill, changeOptions.Preference, changeOptions.Seniority, aimOption, rankOption, unlocksOption,
            topOption, indexOptions.Catalog, indexOptions.Model, indexOptions.Settings, indexOptions.Database, jsonOption,
        };
        command.Validators.Add(profileOptions.ExactlyOne);
        command.Validators.Add(result => OneQuestion(result, changeOptions, aimOption, rankOption, unlocksOption, topOption));
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var chosen = profileOptions.Read(parsed)!;
            var aim = parsed.GetValue(aimOption);
            var index = await Workspace.LoadIndexAsync(parsed, indexOptions, catalog => _ = aim is null ? null : catalog.Resolve(aim), cancellationToken);
            var ranking = await new RoleMatcher(index).RankAsync(chosen.Over(index), cancellationToken);
            foreach (var warning in ranking.Understood.Warnings)
                Output.Warning(warning);
            var (top, asJson) = (parsed.GetValue(topOption), parsed.GetValue(jsonOption));
            if (aim is not null)
                PrintAim(index, AimResult.Create(index, ranking, index.Catalog.Resolve(aim), parsed.GetValue(rankOption) ?? DefaultRank), asJson);
            else if (parsed.GetValue(unlocksOption))
                PrintUnlocks(index, ranking, top, asJson);
            else
                Print(WhatIfResult.Create(index, ranking, changeOptions.Read(parsed, index, ranking.Understood), top ?? DefaultTop), asJson, result => WhatIfDocument.Create(index, result), WhatIfReport.Write);
            return ExitCode.Done;
        });
        return command;
    }

    private static void OneQuestion(CommandResult command, ChangeOptions changes, Option<string> aim, Option<int?> rank, Option<bool> unlocks, Option<int?> top)
    {
        var asked = (changes.AreIn(command) ? 1 : 0) + (command.GetResult(aim) is null ? 0 : 1) + (command.GetResult(unlocks) is null ? 0 : 1);
        if (asked == 0)
            command.AddError($"Say what changes ({changes.Names}), or ask with --aim ROLE or --unlocks.");
        else if (asked > 1)
            command.AddError($"Changes ({changes.Names}), --aim and --unlocks exclude each other; use one of them.");
        if (command.GetResult(rank) is not null && command.GetResult(aim) is null)
            command.AddError("--rank belongs to --aim.");
        if (command.GetResult(top) is not null && command.GetResult(aim) is not null)
            command.AddError("--top does not go with --aim; --rank says which place is enough.");
    }

    private static void PrintAim(CatalogIndex index, AimResult result, bool asJson)
    {
        if (result.Warning is { } warning)
            Output.Warning(warning);
        Print(result, asJson, aim => AimDocument.Create(index, aim), AimReport.Write);
    }

    private static void PrintUnlocks(CatalogIndex index, RoleRanking ranking, int? top, bool asJson)
    {
        var unlocks = UnlockFinder.Find(index, ranking);
        if (asJson)
            Output.Json(UnlocksDocument.Create(index, ranking, [.. unlocks.Take(top ?? int.MaxValue)]));
        else
            UnlocksReport.Write(ranking, unlocks, top ?? DefaultUnlocks);
    }

    private static void Print<TResult, TDocument>(TResult result, bool asJson, Func<TResult, TDocument> document, Action<TResult> report)
    {
        if (asJson)
            Output.Json(document(result));
        else
            report(result);
    }
}
