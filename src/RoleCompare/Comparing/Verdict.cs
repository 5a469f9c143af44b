using RoleCompare.Catalog;

namespace RoleCompare.Comparing;

/// <summary>
/// A dimension's row in one line, made from the levels, the groups of sentences and quotes of the catalogue; nothing else is claimed. It
/// has no verbs that would have to agree with a title, because titles of publications are plural as often as singular.
/// </summary>
/// <param name="Text">The line.</param>
/// <param name="Quotes">What stands in quotation marks in it, verbatim from the catalogue.</param>
public sealed record Verdict(string Text, IReadOnlyList<string> Quotes)
{
    internal static Verdict Create(Dimension dimension, IReadOnlyList<(Role Role, RoleDimension Entry)> columns, IReadOnlyList<SentenceGroup> groups, Role? pinned)
    {
        var known = columns.Where(column => column.Entry.Level is not null).ToList();
        if (known.Count == 0)
            return OfTexts(columns, groups);
        if (pinned is not null && columns[0].Entry.Level is not null)
            return OfChange(dimension, columns, groups);

        var highest = known.Max(column => column.Entry.Level!.Value);
        var top = known.Where(column => column.Entry.Level == highest).ToList();
        if (top.Count == known.Count && top.Count > 1)
            return OfOneLevel(columns, top, groups, dimension.Anchor(highest));

        var below = columns.Except(top).ToList();
        var rest = LevelsBelow(below.Where(column => column.Entry.Level is not null)).Concat(NotKnown(below));
        var head = $"{(top.Count == 1 && known.Count > 1 ? "Only " : "")}{Names(top)} at level {highest} ({string.Join(", ", rest)})";
        return Quoting(Capital(head), top.Count == 1 ? OwnWords(top[0], groups) ?? dimension.Anchor(highest) : dimension.Anchor(highest));
    }

    private static Verdict OfOneLevel(
        IReadOnlyList<(Role Role, RoleDimension Entry)> columns, List<(Role Role, RoleDimension Entry)> known, IReadOnlyList<SentenceGroup> groups, string anchor)
    {
        var level = known[0].Entry.Level!.Value;
        var head = known.Count == columns.Count
            ? $"{All(columns.Count)} at level {level}, “{anchor}”"
            : Capital($"{Names(known)} at level {level}, “{anchor}” ({string.Join(", ", NotKnown(columns.Except(known)))})");
        return Likeness(head, [anchor], columns, groups);
    }

    // What a head leaves open: whether sentences are alike, and of which roles, where it is not all of them.
    private static Verdict Likeness(string head, IReadOnlyList<string> quotes, IReadOnlyList<(Role Role, RoleDimension Entry)> columns, IReadOnlyList<SentenceGroup> groups)
    {
        var speaking = groups.SelectMany(group => group.Sentences).Select(sentence => sentence.Role.Id).Distinct().Count();
        if (speaking < 2)
            return new Verdict($"{head}; no sentences to compare.", quotes);
        var alike = groups.Where(group => group.Sentences.Count > 1).OrderByDescending(group => group.Sentences.Count).ToList();
        if (alike.Count == 0)
            return new Verdict($"{head}; no sentences found alike.", quotes);
        var who = alike[0].Sentences.Count == columns.Count ? "" : $"{Join(alike[0].Sentences.Select(sentence => The(sentence.Role)))} ";
        var quote = alike[0].Sentences[0].Text;
        var more = alike.Count switch { 1 => "", 2 => ", and one more is alike", _ => $", and {alike.Count - 1} more are alike" };
        return new Verdict($"{head}; {who}alike in “{quote}”{more}", [.. quotes, quote]);
    }

    private static Verdict OfTexts(IReadOnlyList<(Role Role, RoleDimension Entry)> columns, IReadOnlyList<SentenceGroup> groups)
    {
        if (groups.Count == 0)
            return new Verdict("Not known.", []);
        var speaking = columns.Where(column => groups.Any(group => group.Sentences.Any(sentence => sentence.Role == column.Role))).ToList();
        return speaking.Count == 1
            ? Quoting($"Known only of {The(speaking[0].Role)}, without a level", groups[0].Sentences[0].Text)
            : Likeness("Levels not known", [], columns, groups);
    }

    private static Verdict OfChange(Dimension dimension, IReadOnlyList<(Role Role, RoleDimension Entry)> columns, IReadOnlyList<SentenceGroup> groups)
    {
        var (from, others) = (columns[0], columns.Skip(1).ToList());
        var level = from.Entry.Level!.Value;
        var changes = others.Where(column => column.Entry.Level is not null && column.Entry.Level != level).OrderByDescending(column => Math.Abs(Change(column))).ToList();
        var told = changes.GroupBy(Change).Select(same => $"{Join(same.Select(column => The(column.Role)))} {ComparisonWords.Change(same.Key)}");
        var same = others.Where(column => column.Entry.Level == level).ToList();
        if (same.Count > 0)
            told = told.Append($"{Names(same)} the same");
        var head = $"From {The(from.Role)} at level {level}: {string.Join(", ", told.Concat(NotKnown(others)))}";
        if (changes.Count == 0)
            return Likeness(same.Count > 0 ? $"{head}, “{dimension.Anchor(level)}”" : head, same.Count > 0 ? [dimension.Anchor(level)] : [], columns, groups);
        return OwnWords(changes[0], groups) is { } quote
            ? Quoting($"{head}. {Capital(The(changes[0].Role))}", quote)
            : Quoting($"{head}. Level {changes[0].Entry.Level!.Value}", dimension.Anchor(changes[0].Entry.Level!.Value));

        int Change((Role Role, RoleDimension Entry) column) => column.Entry.Level!.Value.Value - level.Value;
    }

    // What tells the role apart comes first; one that says nothing but what others say at its level is quoted with that.
    private static string? OwnWords((Role Role, RoleDimension Entry) column, IReadOnlyList<SentenceGroup> groups) =>
        groups
            .SelectMany(group => group.Sentences.Where(sentence => sentence.Role == column.Role).Select(sentence => (group.Kind, sentence)))
            .OrderBy(entry => entry.Kind == SentenceGroupKind.Shared)
            .ThenBy(entry => entry.sentence.Place)
            .Select(entry => entry.sentence.Text)
            .FirstOrDefault();

    private static IEnumerable<string> LevelsBelow(IEnumerable<(Role Role, RoleDimension Entry)> columns) =>
        columns.GroupBy(column => column.Entry.Level!.Value).OrderByDescending(same => same.Key).Select(same => $"{Join(same.Select(column => The(column.Role)))} at {same.Key}");

    private static IEnumerable<string> NotKnown(IEnumerable<(Role Role, RoleDimension Entry)> columns)
    {
        var unknown = columns.Where(column => column.Entry.Level is null).ToList();
        return unknown.Count == 0 ? [] : [$"{Names(unknown)} not known"];
    }

    private static Verdict Quoting(string head, string quote) => new($"{head}: “{quote}”", [quote]);

    private static string Names(IEnumerable<(Role Role, RoleDimension Entry)> columns) => Join(columns.Select(column => The(column.Role)));

    private static string The(Role role) => $"the {role.Title}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string All(int count) => count switch { 2 => "Both", 3 => "All three", 4 => "All four", 5 => "All five", _ => "All six" };

    private static string Join(IEnumerable<string> names)
    {
        var list = names.ToList();
        return list.Count == 1 ? list[0] : $"{string.Join(", ", list.SkipLast(1))} and {list[^1]}";
    }
}
