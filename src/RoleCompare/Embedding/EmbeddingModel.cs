using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;

namespace RoleCompare.Embedding;

/// <summary>
/// The static career-domain embedding: a text's vector is the sum of its words' rows, scaled to length 1. A word that has no row
/// is the sum of its character n-grams' rows (Bojanowski et al. 2017). Reads the model folder once; safe for many threads.
/// </summary>
public sealed class EmbeddingModel : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly Vocabulary _words;
    private readonly Vocabulary _ngrams;
    private readonly QuantizedRows _rows;
    private readonly LevelProbe? _level;

    private EmbeddingModel(ModelManifest manifest, string id, Vocabulary words, Vocabulary ngrams, QuantizedRows rows, LevelProbe? level)
    {
        Manifest = manifest;
        Id = id;
        _words = words;
        _ngrams = ngrams;
        _rows = rows;
        _level = level;
    }

    /// <summary>Elements of an embedding.</summary>
    public int Dimensions => Manifest.Dimensions;

    /// <summary>What the model folder says about itself.</summary>
    public ModelManifest Manifest { get; }

    /// <summary>The model's name with a short hash of its files: equal for equal weights, different for others.</summary>
    public string Id { get; }

    /// <summary>Reads a model folder and checks every file against the manifest.</summary>
    /// <param name="directory">A folder with <c>manifest.json</c>, such as <c>models</c>.</param>
    /// <exception cref="ModelException">A file is missing, cut short, altered, or of another format; the message says which and how to mend it.</exception>
    public static EmbeddingModel Load(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        if (File.Exists(directory))
            throw new ModelException($"{directory}: this is a file. Name the model's folder: one that has a {ModelManifest.FileName}.");

        // The first hash of a process loads the system's library for it; that is done while the manifest is read.
        _ = Task.Run(() => SHA256.HashData([]));
        var manifestPath = Path.Combine(directory, ModelManifest.FileName);
        var manifest = ModelManifest.Load(manifestPath);
        // The rows are nearly all of the bytes: they are read and hashed while the rest is.
        var content = Task.Run(() => ModelFolder.Read(directory, manifest, ModelFolder.RowsFile));
        try
        {
            var words = ReadEntries(directory, manifest, ModelFolder.WordsFile);
            var ngrams = ReadEntries(directory, manifest, ModelFolder.NgramsFile);
            if (manifest.Tokenizer.Words != words.Count || manifest.Tokenizer.Ngrams != ngrams.Count || manifest.Tokenizer.MaxWordLength != WordReader.MaxWordLength)
            {
                throw new ModelException($"{manifestPath}: tokenizer does not describe the files: {words.Count} words, {ngrams.Count} n-grams and words of at most {WordReader.MaxWordLength} bytes are there. Train the model again.");
            }

            var id = manifest.Id;
            var place = Path.Combine(directory, ModelFolder.RowsFile);
            var rows = QuantizedRows.Parse(content.GetAwaiter().GetResult(), words.Count + ngrams.Count, manifest.Dimensions, place);
            return new EmbeddingModel(manifest, id, words, ngrams, rows, ReadLevel(directory, manifest));
        }
        finally
        {
            // What failed before must not leave a file open behind it.
            Task.WaitAny(content);
        }
    }

    /// <summary>Writes the embedding of a text. Allocates nothing.</summary>
    /// <param name="text">Any text; nothing in it is an error.</param>
    /// <param name="destination"><see cref="Dimensions"/> elements; overwritten with a vector of length 1, or with zeros.</param>
    /// <returns>False, with zeros, when the text says nothing to this model: it is empty or has no word that resembles a known one.</returns>
    /// <exception cref="ArgumentException">The destination has another number of elements.</exception>
    public bool Embed(ReadOnlySpan<char> text, Span<float> destination)
    {
        if (destination.Length != Dimensions)
            throw new ArgumentException($"The destination has {destination.Length} elements; the model writes {Dimensions}.", nameof(destination));

        destination.Clear();
        Span<byte> word = stackalloc byte[WordReader.MaxWordLength];
        var reader = new WordReader(text);
        while (reader.TryRead(word, out var length))
            AddWord(word[..length], destination);
        return VectorMath.Normalize(destination);
    }

    /// <summary>The mean of the embeddings of several texts that describe one thing, such as the title, the summary and the tasks of a job.</summary>
    /// <returns><see cref="Dimensions"/> elements: a vector of length 1, or zeros where no text says anything.</returns>
    public float[] EmbedMean(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var mean = new float[Dimensions];
        var vector = new float[Dimensions];
        foreach (var text in texts)
        {
            if (Embed(text, vector))
                VectorMath.Add(mean, vector);
        }

        VectorMath.Normalize(mean);
        return mean;
    }

    /// <summary>
    /// How much preparation a job asks for, as the job zones of O*NET count it: 1 little or none, 5 extensive. An estimate from words;
    /// the model's card states how well it agrees with the zones that O*NET states.
    /// </summary>
    /// <param name="vector">What <see cref="EmbedMean"/> gives for the texts of the job.</param>
    /// <returns>1 to 5; null where the model has no such estimate or the vector is zeros.</returns>
    /// <exception cref="ArgumentException">The vector has another number of elements.</exception>
    public float? EstimateLevel(ReadOnlySpan<float> vector)
    {
        if (vector.Length != Dimensions)
            throw new ArgumentException($"The vector has {vector.Length} elements; the model's have {Dimensions}.", nameof(vector));
        return vector.ContainsAnyExcept(0f) ? _level?.Estimate(vector) : null;
    }

    /// <summary>Counts the words of a text and those that have a row of their own: few of them tell of another language.</summary>
    /// <param name="text">Any text.</param>
    public (int Known, int All) CountWords(ReadOnlySpan<char> text)
    {
        var (known, all) = (0, 0);
        Span<byte> word = stackalloc byte[WordReader.MaxWordLength];
        var reader = new WordReader(text);
        while (reader.TryRead(word, out var length))
        {
            all++;
            if (_words.Find(word[..length]) >= 0)
                known++;
        }

        return (known, all + ForeignWords.Count(text));
    }

    /// <summary>Reads a text word by word: what <see cref="Embed"/> adds up. For people who want to look inside; it allocates.</summary>
    /// <param name="text">Any text.</param>
    public TextReading Read(ReadOnlySpan<char> text) => TextReading.Create(DistinctWords.Of(text).Select(entry => Look(entry.Word, entry.Count)));

    /// <summary>The words that have a row of their own, most frequent first.</summary>
    public IEnumerable<string> KnownWords => Enumerable.Range(0, _words.Count).Select(row => Encoding.ASCII.GetString(_words[row]));

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values,
        EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (options?.Dimensions is { } asked && asked != Dimensions)
            throw new RoleCompareException($"{asked} dimensions were asked for; the model {Id} makes {Dimensions}.");

        var embeddings = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var value in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var vector = new float[Dimensions];
            Embed(value, vector);
            embeddings.Add(new Embedding<float>(vector) { ModelId = Id });
        }

        return Task.FromResult(embeddings);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;
        if (serviceType == typeof(EmbeddingGeneratorMetadata))
            return new EmbeddingGeneratorMetadata("RoleCompare", defaultModelId: Id, defaultModelDimensions: Dimensions);
        return serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>Does nothing: the model holds managed memory only.</summary>
    public void Dispose()
    {
    }

    private static LevelProbe? ReadLevel(string directory, ModelManifest manifest) =>
        manifest.Files.Any(file => file.Name == ModelFolder.LevelFile)
            ? LevelProbe.Parse(ModelFolder.Read(directory, manifest, ModelFolder.LevelFile), manifest.Dimensions, Path.Combine(directory, ModelFolder.LevelFile))
            : null;

    private static Vocabulary ReadEntries(string directory, ModelManifest manifest, string name) =>
        Vocabulary.Parse(ModelFolder.Read(directory, manifest, name), Path.Combine(directory, name));

    private void AddWord(ReadOnlySpan<byte> word, Span<float> destination)
    {
        var known = _words.Find(word);
        if (known >= 0)
            _rows.AddTo(known, destination);
        else
            AddUnknownWord(word, destination);
    }

    private void AddUnknownWord(ReadOnlySpan<byte> word, Span<float> destination)
    {
        Span<byte> buffer = stackalloc byte[WordReader.MaxWordLength + 2];
        var reader = new KnownNgramReader(_ngrams, NgramReader.Mark(word, buffer), Manifest.Tokenizer);
        while (reader.TryRead(out _, out var row))
            _rows.AddTo(_words.Count + row, destination);
    }

    private ReadWord Look(string text, int count)
    {
        var word = Encoding.ASCII.GetBytes(text);
        var sum = new float[Dimensions];
        var ngrams = new List<string>();
        var known = _words.Find(word);
        if (known >= 0)
        {
            _rows.AddTo(known, sum);
            return new ReadWord(text, WordReading.Known, ngrams, count, count) { Row = sum };
        }

        Span<byte> buffer = stackalloc byte[WordReader.MaxWordLength + 2];
        var reader = new KnownNgramReader(_ngrams, NgramReader.Mark(word, buffer), Manifest.Tokenizer);
        while (reader.TryRead(out var ngram, out var row))
        {
            _rows.AddTo(_words.Count + row, sum);
            ngrams.Add(Encoding.ASCII.GetString(ngram));
        }

        return new ReadWord(text, ngrams.Count > 0 ? WordReading.Composed : WordReading.Skipped, ngrams, count, count) { Row = sum };
    }
}
