using System.Security.Cryptography;
using System.Text;

namespace RoleCompare.Embedding;

/// <summary>The files of a model folder: writes them, and refuses to read what is not exactly what the manifest states.</summary>
public static class ModelFolder
{
    /// <summary>The words that have a row, one a line.</summary>
    public const string WordsFile = "words.txt";

    /// <summary>The character n-grams that have a row, one a line.</summary>
    public const string NgramsFile = "ngrams.txt";

    /// <summary>The rows; see <see cref="QuantizedRows"/>.</summary>
    public const string RowsFile = "rows.bin";

    /// <summary>The estimate of a job's level, which not every model has.</summary>
    public const string LevelFile = "level.bin";

    /// <summary>Writes a model.</summary>
    /// <param name="directory">An existing folder; files of the same names are overwritten.</param>
    /// <param name="manifest">Everything but <see cref="ModelManifest.Files"/>, which is set here.</param>
    /// <param name="words">The words that have a row, in the order of the rows; printable ASCII, distinct.</param>
    /// <param name="ngrams">The character n-grams that have a row, after those of the words; printable ASCII, distinct.</param>
    /// <param name="rows">(words + n-grams) × dimensions, row-major; finite. Each row is rounded to signed bytes with one scale.</param>
    /// <returns>The manifest as written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static ModelManifest Write(string directory, ModelManifest manifest, IEnumerable<string> words, IEnumerable<string> ngrams, ReadOnlySpan<float> rows)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ModelFile[] files =
        [
            WriteFile(directory, WordsFile, Lines(words)),
            WriteFile(directory, NgramsFile, Lines(ngrams)),
            WriteFile(directory, RowsFile, QuantizedRows.Quantize(rows, manifest.Dimensions)),
        ];
        var complete = manifest with { Files = files };
        complete.Save(Path.Combine(directory, ModelManifest.FileName));
        return complete;
    }

    /// <summary>Adds the estimate of a job's level to a model that <see cref="Write"/> wrote.</summary>
    /// <param name="directory">The model's folder.</param>
    /// <param name="manifest">Its manifest.</param>
    /// <param name="weights">One a dimension; finite.</param>
    /// <param name="offset">What is added to the weighted vector.</param>
    /// <returns>The manifest as written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static ModelManifest WriteLevel(string directory, ModelManifest manifest, ReadOnlySpan<float> weights, float offset)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var complete = manifest with { Files = [.. manifest.Files, WriteFile(directory, LevelFile, LevelProbe.Format(weights, offset))] };
        complete.Save(Path.Combine(directory, ModelManifest.FileName));
        return complete;
    }

    /// <summary>The content of a file of the folder.</summary>
    /// <exception cref="ModelException">The file is not listed or not there, or its length or hash differs from the manifest.</exception>
    internal static byte[] Read(string directory, ModelManifest manifest, string name)
    {
        const string Mend = "Restore the model folder, or train it again with `rolecompare model train`.";
        var stated = manifest.Files.FirstOrDefault(file => file.Name == name)
            ?? throw new ModelException($"{Path.Combine(directory, ModelManifest.FileName)}: files does not list {name}. {Mend}");
        var path = Path.Combine(directory, name);
        if (Directory.Exists(path))
            throw new ModelException($"{path}: this is a folder; a file is expected. {Mend}");
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

    private static byte[] Lines(IEnumerable<string> entries) => Encoding.ASCII.GetBytes(string.Concat(entries.Select(entry => entry + "\n")));

    private static ModelFile WriteFile(string directory, string name, byte[] content)
    {
        File.WriteAllBytes(Path.Combine(directory, name), content);
        return new ModelFile { Name = name, Length = content.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)) };
    }
}
