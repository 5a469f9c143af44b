using RoleCompare.Catalog;

namespace RoleCompare.Comparing;

/// <summary>A sentence of a cell's text, with what stands between it and the next one: the parts together are the text.</summary>
/// <param name="Text">The words, verbatim.</param>
/// <param name="Kind">Whether other roles have a sentence like it.</param>
/// <param name="Note">What it is to the other roles' sentences, such as <c>like Data Engineer, at a higher level</c>; null when only this role has it.</param>
public sealed record CellPart(string Text, SentenceGroupKind Kind, string? Note)
{
    /// <summary>The parts of a role's text on a dimension, in their order; none where there is no text.</summary>
    internal static IEnumerable<CellPart> Of(Role role, string? text, IReadOnlyList<SentenceGroup> groups)
    {
        if (text is null)
            return [];
        var sentences = groups
            .SelectMany(group => group.Sentences.Where(sentence => sentence.Role == role).Select(sentence => (Group: group, Sentence: sentence)))
            .OrderBy(entry => entry.Sentence.Place)
            .ToList();
        if (sentences.Count == 0)
            return [new CellPart(text, SentenceGroupKind.Only, null)];

        var starts = new List<int>();
        var end = 0;
        foreach (var (_, sentence) in sentences)
        {
            var at = text.IndexOf(sentence.Text, end, StringComparison.Ordinal);
            starts.Add(starts.Count == 0 ? 0 : at);
            end = at + sentence.Text.Length;
        }

        return sentences.Select((entry, i) => new CellPart(
            text[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : text.Length)].Trim(),
            entry.Group.Kind,
            entry.Group.Kind == SentenceGroupKind.Only ? null : string.Join("; ", Notes(entry.Group, entry.Sentence))));
    }

    private static IEnumerable<string> Notes(SentenceGroup group, RoleSentence sentence) =>
        group.Others(sentence.Role)
            .GroupBy(other => other.Level is { } level && sentence.Level is { } own ? own.CompareTo(level) : 0)
            .OrderByDescending(others => others.Key)
            .Select(others => $"like {string.Join(", ", others.Select(other => other.Role.Title))}{others.Key switch { > 0 => ", at a higher level", < 0 => ", at a lower level", _ => "" }}");
}
