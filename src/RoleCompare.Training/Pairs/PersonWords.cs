namespace RoleCompare.Training.Pairs;

/// <summary>
/// Words that say who somebody is and nothing of the work. The model knows them, with a row of zeros: so they neither mean anything nor
/// are taken for a word that looks alike. Words that also name a field of work (<c>maternity</c>, <c>disabled</c>) are none, nor are
/// pronouns, which are abbreviations too: HIM (health information management), SHE (safety, health and environment).
/// </summary>
internal static class PersonWords
{
    /// <summary>The words, in lower case.</summary>
    public static IReadOnlySet<string> All { get; } = new HashSet<string>(
        ("himself herself mrs male female father mother dad mum mom husband wife boyfriend girlfriend " +
        "married unmarried divorced widowed").Split(' '));
}
