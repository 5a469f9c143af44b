using System.Text;
using RoleCompare.Catalog;
using RoleCompare.Formats;
using RoleCompare.Naming;

namespace RoleCompare.Comparing;

/// <summary>
/// Writes a comparison as CSV (RFC 4180, but with line feeds): a row for each dimension, skill and move, for each role a column of levels
/// and one of words. No cell can be taken for a formula by a spreadsheet.
/// </summary>
public static class ComparisonCsv
{
    /// <summary>The comparison as CSV with a header, UTF-8 without a mark at the beginning.</summary>
    public static string Write(RoleComparison comparison)
    {
        var text = new StringBuilder();
        string[] You(string? cell) => comparison.HasPerson ? [cell ?? ""] : [];
        CsvRow.Append(text, ["Part", "Item", "Verdict", .. You("You"), .. comparison.Roles.SelectMany(role => new[] { $"{role.Title}: level", role.Title })]);
        CsvRow.Append(text, ["role", "Summary", "", .. You(""), .. comparison.Roles.SelectMany(role => new[] { "", role.Summary ?? ComparisonWords.NotKnown })]);
        CsvRow.Append(text, ["role", "Family", "", .. You(""), .. comparison.Roles.SelectMany(role => new[] { "", role.Family ?? ComparisonWords.NotKnown })]);
        CsvRow.Append(text, ["role", "Seniority", "", .. You(""), .. comparison.Roles.SelectMany(role => new[] { role.Seniority?.ToString() ?? ComparisonWords.NotKnown, "" })]);
        foreach (var row in comparison.Dimensions)
            CsvRow.Append(text, [row.Dimension.Lens.Word(), row.Dimension.Name, row.Verdict.Text, .. You(row.Wanted?.ToString() ?? ComparisonWords.NotSaid), .. row.Cells.SelectMany(Cells)]);
        foreach (var row in comparison.Skills)
            CsvRow.Append(text, ["skill", row.Skill.Name, ComparisonWords.Heading(comparison, row.Group), .. You(row.Have?.ToString() ?? ComparisonWords.NotSaid), .. row.Cells.SelectMany((_, column) => Cells(comparison, row, column))]);
        foreach (var move in comparison.Moves)
            CsvRow.Append(text, ["move", ComparisonWords.Target(move), "", .. You(""), .. comparison.Roles.SelectMany(role => new[] { "", role == move.From ? move.Move.Sentence : "" })]);
        foreach (var origin in comparison.Origins)
            CsvRow.Append(text, ["taken from", origin.Name, Attributions.Line(origin), .. You(""), .. Enumerable.Repeat("", 2 * comparison.Roles.Count)]);
        return text.ToString();
    }

    private static string[] Cells(DimensionCell cell)
    {
        var words = cell.Parts.Select(part => part.Note is { } note ? $"{part.Text} ({note})" : part.Text);
        var notes = ComparisonWords.Notes(cell).Select(note => $"[{note}]");
        return [cell.Level?.ToString() ?? ComparisonWords.NotKnown, cell.Entry.Text is null ? ComparisonWords.NotKnown : string.Join(" ", notes.Concat(words))];
    }

    private static string[] Cells(RoleComparison comparison, SkillRow row, int column)
    {
        var need = row.Cells[column] is { } cell ? cell.Need.Word() : RoleComparison.SkillsAreKnown(comparison.Roles[column]) ? "" : ComparisonWords.NotKnown;
        var notes = ComparisonWords.Notes(comparison, row, column).Select(note => $"[{note}]");
        return [row.Cells[column] is { } asked ? asked.Level?.ToString() ?? ComparisonWords.NotKnown : "", string.Join(" ", notes.Prepend(need)).Trim()];
    }
}
