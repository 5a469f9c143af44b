namespace RoleCompare.Resumes;

/// <summary>The words of a sentence as names are compared: runs of letters, digits, <c>+</c> and <c>#</c>, in lower case, without what stands between them.</summary>
internal sealed class SentenceWords
{
    private readonly char[] _letters;
    private readonly List<(int Start, int End, int Key)> _words;
    private readonly List<bool> _barrierBefore;

    private SentenceWords(char[] letters, List<(int Start, int End, int Key)> words, List<bool> barrierBefore)
    {
        _letters = letters;
        _words = words;
        _barrierBefore = barrierBefore;
    }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count - 1;

    /// <summary>Finds the words.</summary>
    public static SentenceWords Of(string sentence)
    {
        var letters = new char[sentence.Length];
        var words = new List<(int Start, int End, int Key)>();
        var barriers = new List<bool>();
        var (length, barrier) = (0, false);
        for (var i = 0; i < sentence.Length;)
        {
            if (!IsWord(sentence[i]))
            {
                barrier |= sentence[i] is ',' or ';' or ':' or '|' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or '•' or '·' or '=' or '\t' or '–' or '—';
                i++;
                continue;
            }

            var (start, key) = (i, length);
            for (; i < sentence.Length && IsWord(sentence[i]); i++)
                letters[length++] = char.ToLowerInvariant(sentence[i]);
            words.Add((start, i, key));
            barriers.Add(barrier);
            barrier = false;
        }


        // A last word without letters tells where the key of the one before it ends.
        words.Add((sentence.Length, sentence.Length, length));
        return new SentenceWords(letters, words, barriers);
    }

    /// <summary>How many words from one on stand together, with no comma, bracket or other mark between them that ends a name.</summary>
    public int Reach(int first)
    {
        var next = first + 1;
        while (next < Count && !_barrierBefore[next])
            next++;
        return next - first;
    }

    /// <summary>The key of some words, as <see cref="Naming.NameKey"/> makes it.</summary>
    public ReadOnlySpan<char> Key(int first, int length) => _letters.AsSpan(_words[first].Key.._words[first + length].Key);

    /// <summary>Where some words begin and where they have ended.</summary>
    public (int Start, int End) Span(int first, int length) => (_words[first].Start, _words[first + length - 1].End);

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter is '+' or '#';
}
