using System.Text.RegularExpressions;

namespace RoleCompare.Resumes;

/// <summary>The name of the person whom a CV is about, as far as it can be told, so that it can be taken out wherever it stands.</summary>
internal sealed partial class PersonName
{
    private const int SearchedLines = 6;
    private const int ShortestPart = 2;

    private readonly string? _line;
    private readonly Regex? _parts;
    private readonly Regex? _joined;

    private PersonName(string? line, Regex? parts, Regex? joined)
    {
        _line = line;
        _parts = parts;
        _joined = joined;
    }

    /// <summary>Finds the name: behind a label or "My name is", else in the first lines; and its parts in the mail address.</summary>
    /// <param name="lines">The lines of the CV.</param>
    /// <param name="isOther">Whether a line of the head is something else than a name, such as a job's title.</param>
    public static PersonName Find(IReadOnlyList<string> lines, Func<string, bool> isOther)
    {
        var names = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (Match labelled in Labelled().Matches(lines[i]))
            {
                var name = labelled.Groups["name"].Success ? labelled.Groups["name"].Value : lines.Skip(i + 1).FirstOrDefault(line => line.Length > 0) ?? "";
                names.AddRange(name.Split(',').Where(part => !isOther(part)));
            }

            foreach (Match said in Said().Matches(lines[i]))
                names.Add(said.Groups["name"].Value);
        }

        var head = lines.Where(line => line.Length > 0 && !ResumeHeadings.IsTitle(line)).Take(SearchedLines).ToList();
        var first = names.Count > 0 ? null : head.Take(2).SelectMany(OwnAndFirstCell).FirstOrDefault(line => IsName(line) && ResumeHeadings.Find(line) is null && !isOther(line));
        if (first is not null)
            names.Add(first);
        foreach (Match account in lines.SelectMany(line => Accounts().Matches(line)))
            names.AddRange(PartsOf(account.Groups["account"].Value).Where(part => part.Length > ShortestPart && !isOther(part)));

        var parts = names.SelectMany(PartsOf).Where(part => part.Length >= ShortestPart && !Common().IsMatch(part) && !EverydayWords.Contains(part.ToLowerInvariant())).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(part => part.Length).ToList();
        return new PersonName(first, parts.Count == 0 ? null : Build(parts), parts.Count < 2 ? null : BuildJoined(parts));
    }

    /// <summary>Whether a line has nothing but the name.</summary>
    public bool IsAlone(string line) =>
        line.Length > 0 && (line == _line || (_parts is not null && _parts.IsMatch(line) && IsName(line) && !_parts.Replace(line, "").Any(letter => char.IsLower(letter))));

    /// <summary>Whether a line begins with a label of a name, such as "First names:".</summary>
    public static bool IsLabelled(string line) => Labelled().Match(line) is { Success: true, Index: 0 };

    /// <summary>The text with an ellipsis for every part of the name that is written as a name, and for accounts and addresses made of two parts.</summary>
    public string TakeOut(string text)
    {
        var named = _joined is null ? text : _joined.Replace(text, "…");
        return _parts is null ? named : Gaps().Replace(_parts.Replace(named, "…"), "…");
    }

    // A scanner may have parted a name, so that some of its words begin in lower case.
    private static bool IsName(string line) =>
        line.Length <= 60 && NameLine().IsMatch(line) && line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words && 2 * words.Count(word => char.IsUpper(word.TrimStart('"', '“').FirstOrDefault())) >= words.Length;

    private static IEnumerable<string> PartsOf(string name) => NamePart().Matches(name).Select(match => match.Value);

    // "Jane Doe, PMP" and "JANE DOE | Data Engineer" begin with a name.
    private static string[] OwnAndFirstCell(string line) => [line, Cell().Split(line)[0]];

    // Written as a name: "Young", "YOUNG" or "McYoung", not "young".
    private static Regex Build(List<string> parts) => new(
        $@"(?<![\p{{L}}\d])(?=\p{{Lu}})(?i:{string.Join('|', parts.Select(Regex.Escape))})(?:['’]s)?(?![\p{{L}}\d])",
        RegexOptions.CultureInvariant);

    // "janeroe", "jane_roe", "roe-jane.io".
    private static Regex BuildJoined(List<string> parts) => new(
        $@"(?<![\p{{L}}\d])(?:(?:{string.Join('|', parts.Select(Regex.Escape))})[._-]?){{2,4}}\d*(?:\.[a-z]{{2,4}}\b)?(?![\p{{L}}\d])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    [GeneratedRegex(@"\s*[|,•·–—]\s*|\s-\s", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();

    private const string Label = @"(?:(?:full|first|last|family|given|middle|maiden|birth|legal|preferred)\s+names?|fore\s?names?|sur\s?names?|names?|vorname|nachname)(?:\s*\(s\))?";
    private const string Labels = @"(?:rank\s*/\s*)?" + Label + @"(?:\s*[/&]\s*" + Label + ")*";

    // "Name | Level" heads a table: behind a bar, a bare "name" wants two words.
    [GeneratedRegex(
        @"^\W*(?:curriculum\s+vitae|cv|r[ée]sum[ée])\s*(?:of\b|[:–—-])\s*(?<name>\p{L}[\p{L}'’. -]+)"
        + @"|(?:^|\|)\W*" + Labels + @"\s*[:=–—]\s*(?<name>\p{L}[\p{L}'’.,() -]+)"
        + @"|(?:^|\|)\W*(?!names?\b)" + Labels + @"(?:\s*\|\s*|\s{2,})(?<name>\p{L}[\p{L}'’.,() -]+)"
        + @"|(?:^|\|)\W*names?(?:\s*\|\s*|\s{2,})(?<name>(?-i:\p{Lu})[\p{L}'’.-]+\s+(?-i:\p{Lu})[\p{L}'’., -]+)"
        + @"|^\W*" + Labels + @"\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(?:[Mm]y\s+name\s+is|[Ii]\s+am\s+called)\s+(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"(?<account>[A-Za-z][\w.+-]*)\s?(?:@|\[\s*at\s*\])|(?:/in/|github\.com/|gitlab\.com/|@)(?<account>[A-Za-z][\w.-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Accounts();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex NamePart();

    // Two to six words of letters.
    [GeneratedRegex(@"^\W*\p{Lu}[\p{L}'’.,""“”-]*(?:\s+[\p{L}'’.,""“”-]+){1,5}\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameLine();

    // Parts of accounts and titles that are no names.
    [GeneratedRegex(@"^(?:dr|prof|mrs?|ms|sir|van|von|der|den|del|the|and|info|mail|contact|hello|me|work|job|jobs|dev|web|data|sec|embedded|design|security|engineer|code|officer|warrant|rank|ssgt|sgt|names?|surname|forenames?|first|last|given|family|sergeant|captain|com|org|net|www|cv|resume)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Common();

    [GeneratedRegex(@"…(?:[\s.-]*…)+", RegexOptions.CultureInvariant)]
    private static partial Regex Gaps();
}
