using System.Security.Cryptography;

namespace RoleCompare.Embedding;

/// <summary>Reads the files of a model folder and refuses what is not exactly what the manifest states.</summary>
internal static class ModelFolder
{
    /// <summary>The words that have a row, one a line.</summary>
    public const string WordsFile = "words.txt";

    /// <summary>The character n-grams that have a row, one a line.</summary>
    public const string NgramsFile = "ngrams.txt";

    /// <summary>The rows; see <see cref="QuantizedRows"/>.</summary>
    public const string RowsFile = "rows.bin";

    /// <summary>The content of a file of the folder.</summary>
    /// <exception cref="ModelException">The file is not listed or not there, or its length or hash differs from the manifest.</exception>
    public static byte[] Read(string directory, ModelManifest manifest, string name)
    {
        const string Mend = "Restore the model folder, or train it again with `rolecompare model train`.";
        var stated = manifest.Files.SingleOrDefault(file => file.Name == name)
            ?? throw new ModelException($"{Path.Combine(directory, ModelManifest.FileName)}: files does not list {name}. {Mend}");
        var path = Path.Combine(directory, name);
        byte[] content;
        try
        {
            var length = new FileInfo(path).Length;
            if (length != stated.Length)
                throw new ModelException($"{path}: {length} bytes, but the manifest states {stated.Length}: the file is cut short or of another model. {Mend}");
            content = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelException($"{path}: cannot be read: {exception.Message} {Mend}", exception);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        return hash == stated.Sha256
            ? content
            : throw new ModelException($"{path}: the SHA-256 is {hash}, but the manifest states {stated.Sha256}: the file was altered. {Mend}");
    }
}
