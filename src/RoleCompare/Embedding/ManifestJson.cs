using System.Text.Json;

namespace RoleCompare.Embedding;

/// <summary>Reads the members of <c>manifest.json</c>: all that <see cref="ModelManifest.Save"/> writes, and none besides.</summary>
internal static class ManifestJson
{
    /// <summary>The manifest that a JSON object describes.</summary>
    /// <exception cref="FormatException">A member is missing, unknown or of another kind; the message is a sentence that names it.</exception>
    /// <exception cref="InvalidOperationException">A text has half a surrogate pair.</exception>
    public static ModelManifest Read(JsonElement root)
    {
        var members = JsonMembers.Of(root, "", "format", "formatVersion", "name", "dimensions", "tokenizer", "training", "data", "files", "id");
        var manifest = new ModelManifest
        {
            Format = members.Text("format"),
            FormatVersion = members.Integer("formatVersion"),
            Name = members.Text("name"),
            Dimensions = members.Integer("dimensions"),
            Tokenizer = Tokenizer(members),
            Training = Training(members),
            Data = members.List("data", Source),
            Files = members.List("files", File),
        };

        // Written for people: what counts is the identifier that follows from the files.
        if (root.TryGetProperty("id", out _))
            members.Text("id");
        return manifest;
    }

    private static TokenizerParameters Tokenizer(JsonMembers manifest)
    {
        var members = manifest.Object("tokenizer", "words", "ngrams", "minNgram", "maxNgram", "maxWordLength");
        return new TokenizerParameters
        {
            Words = members.Integer("words"),
            Ngrams = members.Integer("ngrams"),
            MinNgram = members.Integer("minNgram"),
            MaxNgram = members.Integer("maxNgram"),
            MaxWordLength = members.Integer("maxWordLength"),
        };
    }

    private static TrainingSummary Training(JsonMembers manifest)
    {
        var members = manifest.Object("training", "seed", "epochs", "batchSize", "temperature", "learningRate", "loss", "pairs");
        return new TrainingSummary
        {
            Seed = members.Long("seed"),
            Epochs = members.Integer("epochs"),
            BatchSize = members.Integer("batchSize"),
            Temperature = members.Double("temperature"),
            LearningRate = members.Double("learningRate"),
            Loss = members.Doubles("loss"),
            Pairs = members.Integers("pairs"),
        };
    }

    private static ModelDataSource Source(JsonElement entry, string path)
    {
        var members = JsonMembers.Of(entry, path, "name", "version", "attribution");
        return new ModelDataSource
        {
            Name = members.Text("name"),
            Version = members.Text("version"),
            Attribution = members.OptionalText("attribution"),
        };
    }

    private static ModelFile File(JsonElement entry, string path)
    {
        var members = JsonMembers.Of(entry, path, "name", "length", "sha256");
        return new ModelFile { Name = members.Text("name"), Length = members.Long("length"), Sha256 = members.Text("sha256") };
    }
}
