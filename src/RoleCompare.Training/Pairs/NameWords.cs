using System.Text;
using RoleCompare.Embedding;

namespace RoleCompare.Training.Pairs;

/// <summary>The form in which names of occupations are compared: by their words, as the model reads them.</summary>
internal static class NameWords
{
    /// <summary>The words of a name with one blank between; empty when there is none.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        Span<byte> word = stackalloc byte[WordReader.MaxWordLength];
        var reader = new WordReader(name);
        while (reader.TryRead(word, out var length))
            key.Append(key.Length > 0 ? " " : "").Append(Encoding.ASCII.GetString(word[..length]));
        return key.ToString();
    }
}
