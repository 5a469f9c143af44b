using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Comparing;
using RoleCompare.Json;

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
        var differencesOption = new Option<bool>("--differences") { Description = "Leave out what is at the same level in all of them." };
        var markdownOption = new Option<bool>("--markdown") { Description = "Print a Markdown table." };
        var catalogOption = Shared.Catalog();
        var jsonOption = Shared.Json();
        var command = new Command("compare", "Compare 2 to 6 roles side by side.")
        {
            rolesArgument, differencesOption, markdownOption, catalogOption, jsonOption,
        };
        command.SetAction(parsed =>
        {
            var asJson = parsed.GetValue(jsonOption);
            var asMarkdown = parsed.GetValue(markdownOption);
            if (asJson && asMarkdown)
                throw new RoleCompareException("--json and --markdown exclude each other; use one of them.");

            var catalog = Workspace.LoadCatalog(parsed, catalogOption);
            var roles = parsed.GetRequiredValue(rolesArgument).Select(catalog.Resolve).ToList();
            var comparison = RoleComparison.Create(roles, parsed.GetValue(differencesOption));
            if (asJson)
                Output.Json(ComparisonDocument.Create(catalog, comparison));
            else if (asMarkdown)
                Output.Verbatim(ComparisonMarkdown.Write(catalog, comparison));
            else
                ComparisonTable.Write(catalog, comparison);
            return ExitCode.Done;
        });
        return command;
    }
}
