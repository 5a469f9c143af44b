using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Comparing;
using RoleCompare.Json;
using RoleCompare.Matching;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare compare ROLE ROLE…</c>: roles side by side.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var rolesArgument = new Argument<string[]>("ROLE")
        {
            Description = $"{RoleComparison.MinimumRoles} to {RoleComparison.MaximumRoles} roles: id, title or another name of each.",
            Arity = new ArgumentArity(1, 100),
        };
        var againstOption = new Option<string>("--against") { Description = "A role, such as your current one: comes first, and all is told relative to it.", HelpName = "ROLE" };
        var differencesOption = new Option<bool>("--differences") { Description = "Leave out what is alike: dimensions at the same level, sentences that are shared." };
        var allOption = new Option<bool>("--all") { Description = "In the table, list every skill that only one role asks for, not the first few of each role." };
        var formatOption = Format();
        var markdownOption = new Option<bool>("--markdown") { Description = "The same as --format markdown." };
        var profileOptions = new ProfileOptions();
        var catalogOption = Shared.Catalog();
        var modelOption = Shared.Model();
        var jsonOption = new Option<bool>("--json") { Description = "The same as --format json." };
        var command = new Command("compare", "Compare 2 to 6 roles side by side.")
        {
            rolesArgument, againstOption, profileOptions.Profile, profileOptions.Saved, differencesOption, allOption, formatOption, markdownOption, jsonOption, catalogOption, modelOption,
            profileOptions.Database,
        };
        command.Validators.Add(profileOptions.AtMostOne);
        command.SetAction(parsed =>
        {
            var format = OneOf(parsed.GetValue(formatOption), parsed.GetValue(markdownOption), parsed.GetValue(jsonOption));
            var chosen = profileOptions.Read(parsed);
            var catalog = Workspace.LoadCatalog(parsed, catalogOption);
            var request = new ComparisonRequest
            {
                Roles = [.. parsed.GetRequiredValue(rolesArgument).Select(catalog.Resolve)],
                Against = parsed.GetValue(againstOption) is { } against ? catalog.Resolve(against) : null,
                DifferencesOnly = parsed.GetValue(differencesOption),
            };
            var model = Workspace.LoadModel(parsed, modelOption);
            if (chosen is not null)
                request = request with { Person = Understand(CatalogIndex.Create(catalog, model), chosen, format) };
            Write(RoleComparison.Create(catalog, SentenceLikeness.Create(catalog, model), request), format, parsed.GetValue(allOption));
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<ComparisonFormat?> Format()
    {
        var names = Enum.GetNames<ComparisonFormat>().Select(name => name.ToLowerInvariant()).ToList();
        return new("--format")
        {
            Description = $"{string.Join(", ", names)}. [default: table]",
            HelpName = "FORMAT",
            CustomParser = result =>
            {
                var name = result.Tokens[0].Value;
                if (names.Contains(name) && Enum.TryParse<ComparisonFormat>(name, ignoreCase: true, out var format))
                    return format;
                result.AddError($"--format is '{name}'; it must be one of {string.Join(", ", names)}.");
                return null;
            },
        };
    }

    private static ComparisonFormat OneOf(ComparisonFormat? named, bool markdown, bool json)
    {
        if (markdown && json)
            throw new RoleCompareException("--json and --markdown exclude each other; use one of them.");
        if (named is not null && (markdown || json))
            throw new RoleCompareException($"--format and {(markdown ? "--markdown" : "--json")} exclude each other; use one of them.");
        return named ?? (markdown ? ComparisonFormat.Markdown : json ? ComparisonFormat.Json : ComparisonFormat.Table);
    }

    private static UnderstoodProfile Understand(CatalogIndex index, ChosenProfile chosen, ComparisonFormat format)
    {
        var understood = new RoleMatcher(index).Understand(chosen.Over(index));
        foreach (var warning in understood.Warnings)
            Output.Warning(warning);
        if (format == ComparisonFormat.Table)
            UnderstoodLine.Write(understood);
        return understood;
    }

    private static void Write(RoleComparison comparison, ComparisonFormat format, bool allSkills)
    {
        switch (format)
        {
            case ComparisonFormat.Table:
                ComparisonTable.Write(comparison, allSkills);
                break;
            case ComparisonFormat.Markdown:
                Output.Verbatim(ComparisonMarkdown.Write(comparison));
                break;
            case ComparisonFormat.Html:
                Output.Verbatim(ComparisonHtml.Write(comparison));
                break;
            case ComparisonFormat.Csv:
                Output.Verbatim(ComparisonCsv.Write(comparison));
                break;
            default:
                Output.Json(ComparisonDocument.Create(comparison));
                break;
        }
    }

    private enum ComparisonFormat
    {
        Table,
        Markdown,
        Html,
        Csv,
        Json,
    }
}
