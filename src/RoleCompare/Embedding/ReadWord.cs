namespace RoleCompare.Embedding;

/// <summary>A word of a text as a model reads it.</summary>
/// <param name="Text">The word in the form in which the model looks it up: lower case, without accents.</param>
/// <param name="Reading">How the model came to its vector.</param>
/// <param name="Ngrams">The n-grams that a composed word is made of, with their marks, once for each time; none for other words.</param>
/// <param name="Count">How often it occurs; in several texts together, in all of them.</param>
/// <param name="Weight">What its row is multiplied by in the text's vector of length 1; 0 where the text says nothing.</param>
public sealed record ReadWord(string Text, WordReading Reading, IReadOnlyList<string> Ngrams, int Count, double Weight)
{
    /// <summary>The word's row, or the sum of its n-grams' rows.</summary>
    internal float[] Row { get; init; } = [];
}
