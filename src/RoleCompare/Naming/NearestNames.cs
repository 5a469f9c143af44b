namespace RoleCompare.Naming;

/// <summary>
/// Finds what someone probably meant by a name that does not exist, by the Dice coefficient of the character pairs that two
/// names share (Dice, 1945), without regard to case or to anything but letters and digits.
/// </summary>
public static class NearestNames
{
    /// <summary>
    /// The likeness from which on a name is probably a slip of another one. Two letters that changed places in a word of three,
    /// as in "tpo", leave just this much.
    /// </summary>
    public const double Alike = 0.25;

    /// <summary>What was probably meant: the candidate most like a name, or null when none is like it.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">The names that exist.</param>
    public static string? Guess(string name, IEnumerable<string> candidates) =>
        Of(name, candidates, 1).FirstOrDefault(candidate => Likeness(name, candidate) >= Alike);

    /// <summary>The candidates most like a name, best first; equally good ones by their characters' codes. One that shares no pair is not like it.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <param name="count">How many to return at most.</param>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> candidates, int count)
    {
        var pairs = Pairs(name);
        return [.. candidates
            .Distinct()
            .Select(candidate => (Name: candidate, Likeness: Dice(pairs, Pairs(candidate))))
            .Where(candidate => candidate.Likeness > 0)
            .OrderByDescending(candidate => candidate.Likeness)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(count)
            .Select(candidate => candidate.Name)];
    }

    /// <summary>How alike two names are, from 0 (no pair shared) to 1 (the same pairs).</summary>
    public static double Likeness(string left, string right) => Dice(Pairs(left), Pairs(right));

    private static double Dice(List<string> left, List<string> right)
    {
        if (left.Count + right.Count == 0)
            return 0;
        var unmatched = new List<string>(right);
        var shared = left.Count(unmatched.Remove);
        return 2.0 * shared / (left.Count + right.Count);
    }

    // A blank at either end makes the first and last letters count twice: they are the ones people get right.
    private static List<string> Pairs(string name)
    {
        var letters = " " + string.Concat(name.Take(200).Where(char.IsLetterOrDigit)).ToLowerInvariant() + " ";
        var pairs = new List<string>();
        for (var i = 0; letters.Length > 2 && i + 2 <= letters.Length; i++)
            pairs.Add(letters.Substring(i, 2));
        return pairs;
    }
}
