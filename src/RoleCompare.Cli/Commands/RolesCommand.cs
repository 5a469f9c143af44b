using System.CommandLine;
using RoleCompare.Catalog;
using RoleCompare.Cli.Terminal;
using RoleCompare.Json;
using Spectre.Console;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare roles</c>: every role of the catalogue.</summary>
internal static class RolesCommand
{
    public static Command Create()
    {
        var catalogOption = Shared.Catalog();
        var jsonOption = Shared.Json();
        var command = new Command("roles", "List the roles of the catalogue.") { catalogOption, jsonOption };
        command.SetAction(parsed =>
        {
            var catalog = Workspace.LoadCatalog(parsed, catalogOption);
            if (parsed.GetValue(jsonOption))
            {
                Output.Json(RoleListDocument.Create(catalog));
                return ExitCode.Done;
            }

            var table = new Table().Border(TableBorder.Simple).Expand();
            table.AddColumns("Role", "Title", "Family", "Seniority");
            table.Columns[3].RightAligned();
            foreach (var role in catalog.Roles.OrderBy(role => role.Family, StringComparer.Ordinal).ThenBy(role => role.Seniority).ThenBy(role => role.Id))
                table.AddRow(new Text(role.Id.Value), new Text(role.Title), new Text(Unknown.Or(role.Family)), new Text(Unknown.Or(role.Seniority)));
            Output.Write(table);
            Output.Line($"{catalog.Roles.Count} roles. Seniority runs from 1 (trainee) to 7 (executive officer).");
            AttributionLines.Write(Attributions.Of(catalog.Roles));
            return ExitCode.Done;
        });
        return command;
    }
}
