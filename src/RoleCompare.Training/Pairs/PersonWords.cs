namespace RoleCompare.Training.Pairs;

/// <summary>
/// Words that say who somebody is and nothing of the work. The model knows them, with a row of zeros: so they neither mean anything nor
/// are taken for a word that looks alike. Words that also name a field of work, such as <c>maternity</c> or <c>disabled</c>, are none.
/// </summary>
internal static class PersonWords
{
    /// <summary>The words, in lower case.</summary>
    public static IReadOnlySet<string> All { get; } = new HashSet<string>(
        ("he she him his her hers himself herself mr mrs ms male female father mother dad mum mom husband wife " +
        "boyfriend girlfriend married unmarried divorced widowed").Split(' '));
}
