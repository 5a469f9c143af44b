using System.CommandLine;
using RoleCompare.Catalog;
using RoleCompare.Cli.Terminal;
using RoleCompare.Json;
using RoleCompare.Naming;
using Spectre.Console;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare show ROLE</c>: one role in full.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var roleArgument = Shared.Role("ROLE", "The role: its id, title or another name of it.");
        var catalogOption = Shared.Catalog();
        var jsonOption = Shared.Json();
        var command = new Command("show", "Show one role in full.") { roleArgument, catalogOption, jsonOption };
        command.SetAction(parsed =>
        {
            var catalog = Workspace.LoadCatalog(parsed, catalogOption);
            var role = catalog.Resolve(parsed.GetRequiredValue(roleArgument));
            if (parsed.GetValue(jsonOption))
                Output.Json(RoleDocument.Create(catalog, role));
            else
                Write(catalog, role);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(RoleCatalog catalog, Role role)
    {
        Output.Write(new Markup($"[bold]{Markup.Escape(role.Title)}[/]  ({role.Id}; {Unknown.Or(role.Family)}; seniority {(role.Seniority is { } seniority ? $"{seniority} of {Seniority.Maximum}" : Unknown.Word)})\n"));
        if (role.Aliases.Count > 0)
            Output.Write(new Text($"Also: {string.Join(", ", role.Aliases)}\n"));
        if (role.Summary is { } summary)
            Output.Write(new Padder(new Text(summary), new Padding(0, 1, 0, 0)));

        foreach (var lens in role.Dimensions.Where(entry => entry.Level is not null || entry.Text is not null).GroupBy(entry => entry.Dimension.Lens))
        {
            Output.Write(new Markup($"\n[bold]{lens.Key}[/]\n"));
            var table = TextTable.Create(26);
            foreach (var entry in lens)
                table.AddRow(new Text($"{entry.Dimension.Name}\n{(entry.Level is null ? "level " : "")}{LevelBar.Of(entry.Level)}"), new Text(entry.Text ?? ""));
            Output.Write(table);
        }

        var unknown = role.Dimensions.Where(entry => entry.Level is null && entry.Text is null).Select(entry => entry.Dimension.Name).ToList();
        if (unknown.Count > 0)
            Output.Write(new Text($"\nNot known: {string.Join(", ", unknown)}\n"));
        Output.Write(new Markup("\n[bold]Skills[/] (level asked for, of 5)\n"));
        if (role.Skills.Count == 0)
            Output.Line(Unknown.Word);
        foreach (var need in role.Skills.GroupBy(need => need.Need))
            Output.Write(new Text($"{need.Key}: {string.Join(", ", need.Select(entry => $"{entry.Skill.Name}{(entry.Level is { } level ? $" {level}" : "")}"))}\n"));

        WriteMoves("Where it leads", role.Progressions.Select(move => (catalog.Find(move.To)!, move)));
        WriteMoves("Who comes here", catalog.MovesInto(role));
        Output.Write(new Markup("\n[bold]Sources[/]\n"));
        foreach (var source in role.Sources)
            Output.Write(new Text($"- {source}\n"));
        AttributionLines.Write(Attributions.Of([role, .. role.Progressions.Select(move => catalog.Find(move.To)!), .. catalog.MovesInto(role).Select(entry => entry.From)]));
    }

    private static void WriteMoves(string heading, IEnumerable<(Role Other, Progression Move)> moves)
    {
        var table = TextTable.Create(26);
        foreach (var (other, move) in moves)
            table.AddRow(new Text($"{other.Title}\n({move.Kind.Word()})"), new Text(move.Sentence));
        if (table.Rows.Count == 0)
            return;
        Output.Write(new Markup($"\n[bold]{heading}[/]\n"));
        Output.Write(table);
    }
}
