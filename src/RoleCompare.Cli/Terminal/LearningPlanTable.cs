using RoleCompare.Catalog;
using RoleCompare.Paths;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints what to learn for a route: a section for each move that first needs something, a column for each move.</summary>
internal static class LearningPlanTable
{
    private const int LevelWidth = 4;
    private const int Gap = 2;

    /// <summary>Writes the plan; a line when there is nothing to learn.</summary>
    public static void Write(CareerPath path)
    {
        if (path.Plan.Skills.Count == 0)
        {
            Output.Line("Nothing has to be learnt for this route.\n", 3);
            return;
        }

        Output.Write(new Markup("[bold]What to learn, and by when[/]\n"));
        Output.Line("Level now, then the level that each move asks for; (3) is useful, not essential.\n");
        var headings = path.Steps.Select((step, i) => $"{i + 1}. {step.To.Title}").ToList();
        var longest = path.Plan.Skills.Select(skill => skill.Skill.Name.Length + Gap).Concat(headings.Select(heading => heading.Length)).Max();
        var room = Output.Width - ((path.Steps.Count + 1) * (LevelWidth + Gap)) - Gap;
        var table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("").Width(Math.Min(room, longest)).PadRight(Gap));
        for (var column = 0; column <= path.Steps.Count; column++)
            table.AddColumn(new TableColumn("").Width(LevelWidth).RightAligned().PadRight(Gap).NoWrap());
        table.AddRow([new Text("  "), Dim("now"), .. Enumerable.Range(1, path.Steps.Count).Select(move => Dim(move == path.Steps.Count ? "end" : $"{move}."))]);
        foreach (var section in path.Plan.Skills.GroupBy(skill => skill.Needs[0].Move))
        {
            table.AddRow(new Markup($"[bold]{Markup.Escape(headings[section.Key - 1])}[/]"));
            foreach (var skill in section)
                table.AddRow([new Text("  " + skill.Skill.Name), new Text($"{skill.From}"), .. Enumerable.Range(1, path.Steps.Count).Select(move => new Text(At(skill, move)))]);
        }

        Output.Write(table);
        Output.Line();
    }

    private static Text Dim(string text) => new(text, new Style(decoration: Decoration.Dim));

    private static string At(PlannedSkill skill, int move) => skill.Needs.FirstOrDefault(need => need.Move == move) switch
    {
        null => "·",
        { Need: SkillNeed.Useful, Level: var level } => $"({level?.ToString() ?? "?"})",
        { Level: var level } => level?.ToString() ?? "?",
    };
}
