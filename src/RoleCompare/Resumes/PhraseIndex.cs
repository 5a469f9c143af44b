using System.Text.RegularExpressions;
using RoleCompare.Naming;

namespace RoleCompare.Resumes;

/// <summary>
/// Finds names in text: the words of a name one after the other, compared as <see cref="NameKey"/> compares names, in the singular or
/// plural. Where names overlap the one that begins first is taken, then the longest. The time is linear in the text, whatever the number of names.
/// </summary>
/// <typeparam name="T">What a name stands for.</typeparam>
internal sealed partial class PhraseIndex<T>
{
    private readonly Dictionary<string, Named> _names;
    private readonly int _mostWords;

    private PhraseIndex(Dictionary<string, Named> names, int mostWords)
    {
        _names = names;
        _mostWords = mostWords;
    }

    /// <summary>Indexes names. Of two with the same key the first counts.</summary>
    public static PhraseIndex<T> Create(IEnumerable<(string Name, T Value)> names)
    {
        var byKey = new Dictionary<string, Named>();
        var mostWords = 0;
        foreach (var (name, value) in names)
        {
            // A public catalogue says which of two meanings is meant: "Python (computer programming)". People write the name alone.
            foreach (var form in (string[])[name, Qualifier().Replace(name, "")])
            {
                if (NameKey.Of(form) is { Length: > 0 } key && byKey.TryAdd(key, new Named(form, value)))
                    mostWords = Math.Max(mostWords, SentenceWords.Of(form).Count);
            }
        }

        return new PhraseIndex<T>(byKey, mostWords);
    }

    /// <summary>The names in a sentence, in their order; none overlaps another.</summary>
    public IReadOnlyList<PhraseMatch<T>> Find(string sentence)
    {
        var words = SentenceWords.Of(sentence);
        var found = new List<PhraseMatch<T>>();
        for (var first = 0; first < words.Count;)
        {
            var length = Math.Min(_mostWords, words.Reach(first));
            while (length > 0 && !TryAdd(sentence, words, first, length, found))
                length--;
            first += Math.Max(1, length);
        }

        return found;
    }

    private bool TryAdd(string sentence, SentenceWords words, int first, int length, List<PhraseMatch<T>> found)
    {
        if (Lookup(words.Key(first, length)) is not { } named)
            return false;
        var (start, end) = words.Span(first, length);

        // The key of ".NET" is that of "net".
        if (!char.IsLetterOrDigit(named.Name[0]) && (start == 0 || sentence[start - 1] != named.Name[0]))
            return false;
        found.Add(new PhraseMatch<T>(start, end, named.Name, named.Value));
        return true;
    }

    private Named? Lookup(ReadOnlySpan<char> key)
    {
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (names.TryGetValue(key, out var named))
            return named;
        if (key.Length < 4)
            return null;
        if (key[^1] == 's')
            return names.TryGetValue(key[..^1], out named) ? named : null;
        return names.TryGetValue($"{key}s", out named) ? named : null;
    }

    [GeneratedRegex(@"\s+\([^()]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Qualifier();

    private sealed record Named(string Name, T Value);
}

/// <summary>A name found in a sentence.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="Name">The name as the catalogue writes it.</param>
/// <param name="Value">What it stands for.</param>
internal readonly record struct PhraseMatch<T>(int Start, int End, string Name, T Value);
