using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using RoleCompare.Disk;

namespace RoleCompare.Matching;

/// <summary>The weights of the score on disk: <c>score.json</c> in a model's folder.</summary>
public static class ScoreWeightsFile
{
    /// <summary>The name of the file in a model's folder.</summary>
    public const string FileName = "score.json";

    private const string SupportedFormat = "rolecompare-score";
    private const int SupportedVersion = 1;
    private const string Mend = "Restore the file, or make it again with `rolecompare model train`.";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads the weights of a model's folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="RoleCompareException">The file is missing, cannot be read, or a weight is missing or out of range.</exception>
    public static ScoreWeights Load(string folder) => Read(folder).Weights;

    /// <summary>Reads the weights of a model's folder, and how they were learned.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The weights; and what stands of their learning, for people to read, or null for nothing.</returns>
    /// <exception cref="RoleCompareException">The file is missing, cannot be read, or a weight is missing or out of range.</exception>
    public static (ScoreWeights Weights, JsonObject? Learned) Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            var document = JsonSerializer.Deserialize<Document>(File.ReadAllBytes(path), Options)!;
            if (document.Format != SupportedFormat || document.FormatVersion != SupportedVersion)
                throw new RoleCompareException($"{path}: the format is '{document.Format}' {document.FormatVersion}; this program reads '{SupportedFormat}' {SupportedVersion}. {Mend}");
            var features = Enum.GetValues<ScoreFeature>().Where(feature => document.Features.ContainsKey(ScoreWeights.NameOf(feature))).ToDictionary(feature => feature, feature => document.Features[ScoreWeights.NameOf(feature)]);
            return document.Features.Keys.Except(Enum.GetValues<ScoreFeature>().Select(ScoreWeights.NameOf), StringComparer.Ordinal).FirstOrDefault() is { } unknown
                ? throw new RoleCompareException($"{path}: there is no feature '{unknown}'. Allowed: {string.Join(", ", Enum.GetValues<ScoreFeature>().Select(ScoreWeights.NameOf))}. {Mend}")
                : (ScoreWeights.Create(features, document.Dimensions), document.Learned);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RoleCompareException($"{path}: the weights of the score are missing. {Mend}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RoleCompareException($"{path}: cannot be read: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw new RoleCompareException($"{path}: these are no weights of a score: {exception.Message} {Mend}", exception);
        }
    }

    /// <summary>Writes the weights into a model's folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="learned">How they were learned, for people to read; null for nothing.</param>
    public static void Save(string folder, ScoreWeights weights, JsonObject? learned)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var document = new Document(
            SupportedFormat,
            SupportedVersion,
            Enum.GetValues<ScoreFeature>().ToDictionary(ScoreWeights.NameOf, feature => weights[feature]),
            weights.Dimensions.OrderBy(dimension => dimension.Key, StringComparer.Ordinal).ToDictionary(dimension => dimension.Key, dimension => dimension.Value),
            learned);
        var path = Path.Combine(folder, FileName);
        var file = new AtomicFile(path);
        AtomicFile.Guard($"{path}: cannot be written", () =>
        {
            file.Prepare(stream => stream.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(document, Options) + "\n")));
            file.Replace();
        });
    }

    private sealed record Document(string Format, int FormatVersion, Dictionary<string, double> Features, Dictionary<string, double> Dimensions, JsonObject? Learned);
}
