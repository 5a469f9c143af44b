using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Explaining;
using RoleCompare.Json;
using RoleCompare.Matching;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare recommend --profile FILE</c>: the roles that fit a profile, best first, with reasons; or <c>--batch FILE</c>, those of many profiles.</summary>
internal static class RecommendCommand
{
    private const int DefaultTop = 5;

    public static Command Create()
    {
        var profileOptions = new ProfileOptions();
        var batchOptions = new BatchOptions(profileOptions);
        var topOption = Shared.WholeNumber("--top", $"How many roles to print. [default: {DefaultTop}; all with --json or --batch]", 1, 10_000);
        var indexOptions = new IndexOptions(profileOptions.Database);
        var jsonOption = Shared.Json();
        var command = new Command("recommend", "Rank the roles for a profile, with reasons; or for many profiles, one a line, with --batch.")
        {
            profileOptions.Profile, profileOptions.Saved, batchOptions.Batch, batchOptions.Output, batchOptions.NoRanges, topOption, indexOptions.Catalog, indexOptions.Model, indexOptions.Settings, indexOptions.Database, jsonOption,
        };
        command.Validators.Add(batchOptions.ProfileOrBatch);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(batchOptions.Batch) is { } batch)
                return await BatchFiles.RankAsync(parsed, batchOptions, batch, indexOptions, parsed.GetValue(topOption), cancellationToken);
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
