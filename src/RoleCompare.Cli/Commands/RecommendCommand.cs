using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Explaining;
using RoleCompare.Json;
using RoleCompare.Matching;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare recommend --profile FILE</c>: the roles that fit a profile, best first, with reasons.</summary>
internal static class RecommendCommand
{
    private const int DefaultTop = 5;

    public static Command Create()
    {
        var profileOptions = new ProfileOptions();
        var topOption = Shared.WholeNumber("--top", $"How many roles to print. [default: {DefaultTop}; all with --json]", 1, 10_000);
        var indexOptions = new IndexOptions(profileOptions.Database);
        var jsonOption = Shared.Json();
        var command = new Command("recommend", "Rank the roles for a profile, with reasons.")
        {
            profileOptions.Profile, profileOptions.Saved, topOption, indexOptions.Catalog, indexOptions.Model, indexOptions.Settings, indexOptions.Database, jsonOption,
        };
        command.Validators.Add(profileOptions.ExactlyOne);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var chosen = profileOptions.Read(parsed)!;
            var index = await Workspace.LoadIndexAsync(parsed, indexOptions, null, cancellationToken);
            var ranking = await new RoleMatcher(index).RankAsync(chosen.Over(index), cancellationToken);
            chosen.Keep(ranking, index);
            var top = parsed.GetValue(topOption);
            foreach (var warning in ranking.Understood.Warnings)
                Output.Warning(warning);
            if (parsed.GetValue(jsonOption))
            {
                Output.Json(RankingDocument.Create(ranking, index, top));
            }
            else
            {
                var quotes = await QuoteSelector.CreateAsync(index, ranking, ranking.Matches.Take(top ?? DefaultTop), cancellationToken);
                RankingReport.Write(ranking, quotes, top ?? DefaultTop, chosen.Option);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
