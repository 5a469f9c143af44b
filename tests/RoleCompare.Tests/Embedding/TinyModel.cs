using RoleCompare.Embedding;

namespace RoleCompare.Tests.Embedding;

/// <summary>A model of 16 dimensions whose rows can be read off: word or n-gram <c>i</c> points along axis <c>i</c> with length <c>i + 1</c>.</summary>
internal static class TinyModel
{
    public const int Dimensions = 16;

    public static IReadOnlyList<string> Words { get; } = ["data", "engineer", "c#", "lead"];

    public static IReadOnlyList<string> Ngrams { get; } = ["<ml", "mlo", "lop", "ops", "ps>"];

    public static ModelManifest Write(string directory)
    {
        var rows = new float[(Words.Count + Ngrams.Count) * Dimensions];
        for (var row = 0; row < Words.Count + Ngrams.Count; row++)
            rows[(row * Dimensions) + row] = row + 1;
        return ModelFolder.Write(directory, Manifest(), Words, Ngrams, rows);
    }

    public static EmbeddingModel Load()
    {
        using var folder = new TempFolder();
        Write(folder.Path);
        return EmbeddingModel.Load(folder.Path);
    }

    /// <summary>A model whose words have the given rows, filled up with zeros; every other word says nothing to it.</summary>
    public static EmbeddingModel Of(params (string Word, float[] Row)[] words)
    {
        using var folder = new TempFolder();
        var rows = new float[(words.Length + Ngrams.Count) * Dimensions];
        foreach (var (index, entry) in words.Index())
            entry.Row.CopyTo(rows, index * Dimensions);
        var manifest = Manifest();
        ModelFolder.Write(
            folder.Path, manifest with { Tokenizer = manifest.Tokenizer with { Words = words.Length } }, words.Select(entry => entry.Word), Ngrams, rows);
        return EmbeddingModel.Load(folder.Path);
    }

    public static ModelManifest Manifest() => new()
    {
        Format = ModelManifest.SupportedFormat,
        FormatVersion = ModelManifest.SupportedVersion,
        Name = "tiny",
        Dimensions = Dimensions,
        Tokenizer = new TokenizerParameters { Words = Words.Count, Ngrams = Ngrams.Count, MinNgram = 3, MaxNgram = 5, MaxWordLength = WordReader.MaxWordLength },
        Training = new TrainingSummary
        {
            Seed = 1,
            Epochs = 1,
            BatchSize = 32,
            Temperature = 0.1,
            LearningRate = 0.1,
            Loss = [1.5],
            Pairs = new Dictionary<string, int> { ["Test"] = 3 },
        },
        Data = [new ModelDataSource { Name = "Test", Version = "1" }],
        Files = [],
    };
}
