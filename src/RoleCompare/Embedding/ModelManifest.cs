using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RoleCompare.Catalog;

namespace RoleCompare.Embedding;

/// <summary>What a model folder says about itself: <c>manifest.json</c>. Every file that is read is listed here with its hash; others, such as a README, are for people.</summary>
public sealed record ModelManifest
{
    /// <summary>The name of the manifest's file in a model folder.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The only <see cref="Format"/> that this program reads.</summary>
    public const string SupportedFormat = "rolecompare-embedding";

    /// <summary>The only <see cref="FormatVersion"/> that this program reads.</summary>
    public const int SupportedVersion = 1;

    private const string Mend = "Restore the model folder, or train it again with `rolecompare model train`.";

    /// <summary>What kind of folder this is: <see cref="SupportedFormat"/>.</summary>
    public required string Format { get; init; }

    /// <summary>The version of the file layout: <see cref="SupportedVersion"/>.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>The model's name: lower-case letters, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>Elements of an embedding; a positive multiple of 16.</summary>
    public required int Dimensions { get; init; }

    /// <summary>How text is cut into rows.</summary>
    public required TokenizerParameters Tokenizer { get; init; }

    /// <summary>How the rows were learnt.</summary>
    public required TrainingSummary Training { get; init; }

    /// <summary>What the rows were learnt from, each with its version and the attribution that its license asks for.</summary>
    public required IReadOnlyList<ModelDataSource> Data { get; init; }

    /// <summary>The files that the model is read from.</summary>
    public required IReadOnlyList<ModelFile> Files { get; init; }

    /// <summary>A stable identifier of exactly these weights: the name and the first eight hexadecimal digits of a hash over all files.</summary>
    public string Id
    {
        get
        {
            var hashes = string.Concat(Files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => file.Sha256));
            return $"{Name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(hashes)))[..8]}";
        }
    }

    /// <summary>Reads a manifest.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ModelException">The file is missing, is not JSON, lacks a member, or is of another format or version.</exception>
    public static ModelManifest Load(string path)
    {
        if (Directory.Exists(path))
            throw new ModelException($"{path}: this is a folder; a file is expected. {Mend}");
        byte[] content;
        try
        {
            content = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ModelException($"{path}: there is no model here. Name a folder that has a {FileName}, or make one with `rolecompare model train`.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelException($"{path}: cannot be read: {exception.Message}", exception);
        }

        return Parse(content, path).Check(path);
    }

    /// <summary>Writes the manifest as indented JSON with a final line feed.</summary>
    /// <param name="path">The file; overwritten.</param>
    public void Save(string path) =>
        File.WriteAllText(path, JsonSerializer.Serialize(this, ModelJsonContext.Default.ModelManifest).ReplaceLineEndings("\n") + "\n");

    private static ModelManifest Parse(byte[] content, string path)
    {
        if (JsonFault.NotUtf8(content) is { } encoding)
            throw new ModelException($"{path}: the manifest {encoding}. {Mend}");
        ReadOnlyMemory<byte> json = content.AsSpan().StartsWith("\uFEFF"u8) ? content.AsMemory(3) : content;
        try
        {
            using var document = JsonDocument.Parse(json);
            return ManifestJson.Read(document.RootElement);
        }
        catch (FormatException exception)
        {
            throw new ModelException($"{path}: not a model manifest: {exception.Message} {Mend}", exception);
        }
        catch (JsonException exception)
        {
            throw new ModelException($"{path}: not valid JSON {JsonFault.Describe(exception, json.Span)} {Mend}", exception);
        }
        catch (InvalidOperationException exception)
        {
            // A text with half a surrogate pair parses as JSON and cannot be read as a string.
            throw new ModelException($"{path}: not a model manifest: a text in it is not valid Unicode. {Mend}", exception);
        }
    }

    private ModelManifest Check(string path)
    {
        if (Format != SupportedFormat)
            throw new ModelException($"{path}: format is '{Format}', not '{SupportedFormat}': this is a folder of another program.");
        if (FormatVersion != SupportedVersion)
            throw new ModelException($"{path}: formatVersion is {FormatVersion}; this program reads {SupportedVersion}. Train the model again, or use the program that made it.");
        if (Dimensions is < 16 or > 4096 || Dimensions % 16 != 0)
            throw new ModelException($"{path}: dimensions is {Dimensions}; a multiple of 16 from 16 to 4096 is allowed.");
        if (!Slug.IsValid(Name))
            throw new ModelException($"{path}: name is not a name: {Slug.Rule} are expected. {Mend}");
        if (Tokenizer.MinNgram < 1 || Tokenizer.MaxNgram < Tokenizer.MinNgram || Tokenizer.MaxNgram > WordReader.MaxWordLength)
            throw new ModelException($"{path}: tokenizer has n-grams of {Tokenizer.MinNgram} to {Tokenizer.MaxNgram} characters; 1 to {WordReader.MaxWordLength} are allowed.");
        foreach (var (index, file) in Files.Index())
        {
            if (file.Length < 0)
                throw new ModelException($"{path}: files[{index}].length is {file.Length}; 0 or more is expected. {Mend}");
            if (file.Sha256.Length != 64 || !file.Sha256.All(char.IsAsciiHexDigitLower))
                throw new ModelException($"{path}: files[{index}].sha256 is not a hash: 64 lower-case hexadecimal digits are expected. {Mend}");
            if (Files.Take(index).Any(other => other.Name == file.Name))
                throw new ModelException($"{path}: files[{index}].name is listed before; each file is expected once. {Mend}");
        }

        return this;
    }
}
