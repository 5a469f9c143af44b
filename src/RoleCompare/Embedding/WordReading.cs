namespace RoleCompare.Embedding;

/// <summary>How a model came to the vector of a word.</summary>
public enum WordReading
{
    /// <summary>The word has a row of its own.</summary>
    Known,

    /// <summary>The word has none, and is the sum of the rows of its character n-grams.</summary>
    Composed,

    /// <summary>The word resembles no known one, and adds nothing.</summary>
    Skipped,
}
