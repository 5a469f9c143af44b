using RoleCompare.Naming;

namespace RoleCompare.Import.Catalogs;

/// <summary>Takes texts of a source into a catalogue, where a text is one paragraph without control characters.</summary>
internal static class SourceText
{
    /// <summary>The text on one line with single blanks; null when nothing is left.</summary>
    public static string? Clean(string text)
    {
        var clean = string.Join(' ', PlainText.OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return clean.Length == 0 ? null : clean;
    }

    /// <summary>Texts as sentences one after the other; null when there are none.</summary>
    public static string? Sentences(IEnumerable<string> texts)
    {
        var sentences = texts.Select(Clean).OfType<string>().Select(text => text[^1] is '.' or '!' or '?' ? text : text + ".").ToList();
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }
}
