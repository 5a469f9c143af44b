using System.Globalization;
using System.Text.RegularExpressions;
using RoleCompare.Catalog;
using RoleCompare.Import.Catalogs;
using RoleCompare.Import.Sources;
using RoleCompare.Naming;

namespace RoleCompare.Import.Tables;

/// <summary>Reads what the cells of a comparison table say beyond plain text.</summary>
internal static partial class TableCells
{
    private static readonly string[] Nothing = ["na", "none", "tbd"];

    /// <summary>What people call a seniority, as the key of a name.</summary>
    private static readonly (int Seniority, string[] Words)[] Seniorities =
    [
        (1, ["trainee"]),
        (2, ["junior", "entry", "entrylevel"]),
        (3, ["mid", "midlevel", "established"]),
        (4, ["senior"]),
        (5, ["lead", "manager"]),
        (6, ["head", "director"]),
        (7, ["executive"]),
    ];

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

    /// <summary>The seniority, a number or a word such as <c>senior</c>; null for an empty cell.</summary>
    /// <exception cref="SourceException">It is neither 1 to 7 nor one of the words.</exception>
    public static Seniority? Seniority(string cell, string place)
    {
        if (cell.Length == 0)
            return null;
        var key = NameKey.Of(cell);
        return Catalog.Seniority.Create(Array.Find(Seniorities, known => known.Words.Contains(key)) is { Seniority: > 0 } named
            ? named.Seniority
            : Number(cell, Catalog.Seniority.Minimum, Catalog.Seniority.Maximum, "the seniority", place, " or trainee, junior, mid, senior, lead, director, executive"));
    }

    /// <summary>The entries of a list: parted by line breaks and semicolons, or by commas where there are none. <c>n/a</c>, <c>none</c>, <c>tbd</c> and a dash are no entry.</summary>
    public static IReadOnlyList<string> List(string cell)
    {
        var separators = cell.AsSpan().IndexOfAny('\n', ';') >= 0 ? (char[])['\n', ';'] : [','];
        return [.. cell.Split(separators).Select(entry => SourceText.Clean(entry.TrimStart('-', '–', '—', '•', '*', ' '))).OfType<string>().Where(entry => !Nothing.Contains(NameKey.Of(entry)))];
    }

    /// <summary>
    /// A skill such as <c>Kubernetes 4 (useful)</c>: its level, 1 to 5, and need may be missing; without a need it is essential.
    /// A plain number behind the name is a level up to 5, and part of the name above.
    /// </summary>
    /// <exception cref="SourceException">The level is not 1 to 5.</exception>
    public static (string Name, SkillLevel? Level, SkillNeed Need, bool IsPlainNumber) Skill(string entry, string place)
    {
        var needed = SkillNeedSuffix().Match(entry);
        var need = needed.Groups["useful"].Success ? SkillNeed.Useful : SkillNeed.Essential;
        var name = needed.Success ? entry[..needed.Index] : entry;
        var match = SkillLevelSuffix().Match(name);
        if (!match.Success)
            return (name, null, need, false);
        name = name[..match.Index];
        var level = Number(match.Groups["level"].Value, 1, SkillLevel.Maximum, $"the level of '{name}'", place);
        return (name, SkillLevel.Create(level), need, match.Groups["plain"].Success);
    }

    /// <summary>A move such as <c>Head of ML (promotion)</c>; without a kind, null.</summary>
    public static (string Entry, string Title, ProgressionKind? Kind) Move(string entry)
    {
        var match = MoveEntry().Match(entry);
        return match.Success
            ? (entry, match.Groups["title"].Value, Enum.Parse<ProgressionKind>(match.Groups["kind"].Value, ignoreCase: true))
            : (entry, entry, null);
    }

    private static int Number(string text, int minimum, int maximum, string what, string place, string others = "") =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum
            ? number
            : throw new SourceException($"{place}: {what} is '{text}'; a whole number from {minimum} to {maximum}{others} is allowed. Change the cell, or leave it empty.");

    [GeneratedRegex(@"(\((level|lvl)(\s*:\s*|\.?\s+)(?<level>\S+?)\s*\)|\[((level|lvl)(\s*:\s*|\.?\s+))?(?<level>[1-5])\])\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex LevelSuffix();

    [GeneratedRegex(@"(?<=\S)(\s*[(\[]|\s*[:–—]|\s+-)\s*((?<useful>useful|nice[ -]to[ -]have|optional)|essential|required|must[ -]have)\s*[)\]]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex SkillNeedSuffix();

    [GeneratedRegex(
        @"(?<=\S)(\s*[(\[](level|lvl)(\s*:\s*|\.?\s+)(?<level>[^\s()\[\]]+)[)\]]|\s*[(\[](?<level>\d)(/5)?[)\]]|(\s*[:–—]|\s+-)\s*(level\s+)?(?<level>\d{1,2})(/5)?|\s+level\s+(?<level>\d+)|\s+(?<level>\d)\s*/\s*5|(?<plain>\s+)(?<level>[0-5]))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex SkillLevelSuffix();

    [GeneratedRegex(@"^(?<title>.+?)\s*\((?<kind>promotion|lateral|pivot)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex MoveEntry();
}
