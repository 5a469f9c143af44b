using System.Globalization;
using System.Text.RegularExpressions;
using RoleCompare.Catalog;
using RoleCompare.Import.Catalogs;
using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Tables;

/// <summary>Reads what the cells of a comparison table say beyond plain text.</summary>
internal static partial class TableCells
{
    /// <summary>The text of a dimension's cell and the level that stands behind it, as in <c>Leads two teams. (level 4)</c>; null for what is not there.</summary>
    /// <exception cref="SourceException">The level is not 1 to 5.</exception>
    public static (string? Text, DimensionLevel? Level) Dimension(string cell, string place)
    {
        var match = LevelSuffix().Match(cell);
        if (!match.Success)
            return (SourceText.Clean(cell), null);
        var level = Number(match.Groups["level"].Value, DimensionLevel.Minimum, DimensionLevel.Maximum, "the level", place);
        return (SourceText.Clean(cell[..match.Index]), DimensionLevel.Create(level));
    }

    /// <summary>The seniority; null for an empty cell.</summary>
    /// <exception cref="SourceException">It is not 1 to 7.</exception>
    public static Seniority? Seniority(string cell, string place) =>
        cell.Length == 0 ? null : Catalog.Seniority.Create(Number(cell, Catalog.Seniority.Minimum, Catalog.Seniority.Maximum, "the seniority", place));

    /// <summary>The entries of a list: parted by line breaks and semicolons, or by commas where there are none.</summary>
    public static IReadOnlyList<string> List(string cell)
    {
        var separators = cell.AsSpan().IndexOfAny('\n', ';') >= 0 ? (char[])['\n', ';'] : [','];
        return [.. cell.Split(separators).Select(entry => SourceText.Clean(entry.TrimStart('-', '•', '*', ' '))).OfType<string>()];
    }

    /// <summary>A skill such as <c>Kubernetes 4 (useful)</c>: its level, 1 to 5, and need may be missing; without a need it is essential.</summary>
    /// <exception cref="SourceException">The level is not 1 to 5.</exception>
    public static (string Name, SkillLevel? Level, SkillNeed Need) Skill(string entry, string place)
    {
        var match = SkillEntry().Match(entry);
        var need = match.Groups["need"].Value.Equals("useful", StringComparison.OrdinalIgnoreCase) ? SkillNeed.Useful : SkillNeed.Essential;
        SkillLevel? level = match.Groups["level"].Value is { Length: > 0 } digits
            ? SkillLevel.Create(Number(digits, 1, SkillLevel.Maximum, $"the level of '{match.Groups["name"].Value}'", place))
            : null;
        return (match.Groups["name"].Value, level, need);
    }

    /// <summary>A move such as <c>Head of ML (promotion)</c>; without a kind, null.</summary>
    public static (string Entry, string Title, ProgressionKind? Kind) Move(string entry)
    {
        var match = MoveEntry().Match(entry);
        return match.Success
            ? (entry, match.Groups["title"].Value, Enum.Parse<ProgressionKind>(match.Groups["kind"].Value, ignoreCase: true))
            : (entry, entry, null);
    }

    private static int Number(string text, int minimum, int maximum, string what, string place) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum
            ? number
            : throw new SourceException($"{place}: {what} is '{text}'; a whole number from {minimum} to {maximum} is allowed. Change the cell, or leave it empty.");

    [GeneratedRegex(@"\(level\s+(?<level>\S+)\)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex LevelSuffix();

    [GeneratedRegex(@"^(?<name>.+?)(\s+(?<level>\d+))?(\s*\((?<need>essential|useful)\))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex SkillEntry();

    [GeneratedRegex(@"^(?<title>.+?)\s*\((?<kind>promotion|lateral|pivot)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex MoveEntry();
}
