using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Training.Scoring;

namespace RoleCompare.Training;

/// <summary>What a model is trained from and how. The defaults are those of the model that ships.</summary>
public sealed record TrainingOptions
{
    /// <summary>The O*NET release: a zip file or a folder.</summary>
    public required string OnetPath { get; init; }

    /// <summary>The ESCO release: a zip file or a folder.</summary>
    public required string EscoPath { get; init; }

    /// <summary>The folder that is written: it must not exist, be empty, or hold a model, which is replaced.</summary>
    public required string OutputDirectory { get; init; }

    /// <summary>
    /// The file that holds the state of learning while it goes on, and after an interruption; deleted at the end. Null for none: then an
    /// interruption leaves nothing behind. Default null.
    /// </summary>
    public string? CheckpointFile { get; init; }

    /// <summary>Whether to go on from <see cref="CheckpointFile"/>, which must be named, where it is there. Default false.</summary>
    public bool Resume { get; init; }

    /// <summary>The catalogue whose words must mean something; null for none.</summary>
    public RoleCatalog? Catalog { get; init; }

    /// <summary>The people from whom, beside the catalogue, the weights of the score are learned; without a catalogue they are those that were judged. Default none.</summary>
    public IReadOnlyList<JudgedPerson> People { get; init; } = [];

    /// <summary>The name in the manifest: lower-case letters, digits and hyphens. Default <c>career</c>.</summary>
    public string Name { get; init; } = "career";

    /// <summary>The ESCO version in the manifest; the files do not state it. Default <c>1.1.1</c>.</summary>
    public string EscoVersion { get; init; } = "1.1.1";

    /// <summary>The seed of every random choice. Default 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Epochs, each of which sees all pairs, 1 to 100. Default 12.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>Threads, 1 to 64; the result is the same with any number. Default: one for each processor.</summary>
    public int Threads { get; init; } = Math.Min(64, Environment.ProcessorCount);

    /// <summary>Pairs of a step, a multiple of 32 from 32 to 8,192. Default 1,024.</summary>
    public int BatchSize { get; init; } = 1024;

    /// <summary>Elements of an embedding, a multiple of 16 from 16 to 1,024. Default 256.</summary>
    public int Dimensions { get; init; } = 256;

    /// <summary>What similarities are divided by before the softmax, 0.03 to 1. Default 0.1.</summary>
    public double Temperature { get; init; } = 0.1;

    /// <summary>The step size at the start, above 0, at most 10. Default 0.08.</summary>
    public double LearningRate { get; init; } = 0.08;

    /// <summary>The standard deviation of a rare word's elements at the start, 0.0001 to 10. Default 0.25.</summary>
    public float InitialScale { get; init; } = 0.25f;

    /// <summary>The same for n-grams, as a part of <see cref="InitialScale"/>, 0 to 10. Default 0.25.</summary>
    public float NgramScale { get; init; } = 0.25f;

    /// <summary>How often a word must occur to have a row of its own, 1 to 1,000. Default 3. Words of the catalogue always have one.</summary>
    public int MinWordCount { get; init; } = 3;

    /// <summary>The number of character n-grams that have a row, 1 to 1,000,000. Default 30,000.</summary>
    public int Ngrams { get; init; } = 30_000;

    /// <summary>The fewest characters of an n-gram, 1 to 48. Default 3.</summary>
    public int MinNgram { get; init; } = 3;

    /// <summary>The most characters of an n-gram, <see cref="MinNgram"/> to 48. Default 5.</summary>
    public int MaxNgram { get; init; } = 5;

    /// <summary>Words of a text that are seen in training, 1 to 1,000. Default 48.</summary>
    public int MaxWords { get; init; } = 48;

    /// <summary>How many task sets of an O*NET occupation an epoch draws for each kind of target, 0 to 1,000. Default 6.</summary>
    public int TaskSetDraws { get; init; } = 6;

    /// <summary>How many skill sets of an ESCO occupation an epoch draws for each kind of target, 0 to 1,000. Default 3.</summary>
    public int SkillSetDraws { get; init; } = 3;

    /// <summary>How many task or skill sets of a job that both releases have an epoch draws for each kind of target, 0 to 1,000. Default 2.</summary>
    public int LinkedSetDraws { get; init; } = 2;

    /// <summary>How many pairs of two titles of one occupation an epoch draws for each title it has, 0 to 100. Default 0.5.</summary>
    public double TitleDraws { get; init; } = 0.5;

    /// <summary>How often an epoch sees each pair of the catalogue, 1 to 1,000. Default 3.</summary>
    public int CatalogWeight { get; init; } = 3;

    internal void Check()
    {
        var problems = new List<string>();
        Range("epochs", Epochs, 1, 100);
        Range("threads", Threads, 1, 64);
        Range("batch size", BatchSize, 32, 8192);
        Range("dimensions", Dimensions, 16, 1024);
        Range("temperature", Temperature, 0.03, 1);
        Range("learning rate", LearningRate, 1e-6, 10);
        Range("smallest word count", MinWordCount, 1, 1000);
        Range("n-grams", Ngrams, 1, 1_000_000);
        Range("initial scale", InitialScale, 0.0001, 10);
        Range("n-gram scale", NgramScale, 0, 10);
        Range("fewest characters of an n-gram", MinNgram, 1, WordReader.MaxWordLength);
        Range("most characters of an n-gram", MaxNgram, Math.Clamp(MinNgram, 1, WordReader.MaxWordLength), WordReader.MaxWordLength);
        Range("words of a text", MaxWords, 1, 1000);
        Range("task set draws", TaskSetDraws, 0, 1000);
        Range("skill set draws", SkillSetDraws, 0, 1000);
        Range("linked set draws", LinkedSetDraws, 0, 1000);
        Range("title draws", TitleDraws, 0, 100);
        Range("catalogue weight", CatalogWeight, 1, 1000);
        if (BatchSize % 32 != 0)
            problems.Add($"batch size is {BatchSize}; it must be a multiple of 32");
        if (Dimensions % 16 != 0)
            problems.Add($"dimensions is {Dimensions}; it must be a multiple of 16");
        if (Resume && CheckpointFile is null)
            problems.Add("resume is asked for without a checkpoint file; name the file to go on from");
        if (Name.Length is 0 or > 40 || Name.Any(c => c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-')))
            problems.Add($"name is '{Name}'; 1 to 40 lower-case letters, digits and hyphens are allowed");
        if (problems.Count > 0)
            throw new RoleCompareException("The training options are not valid: " + string.Join("; ", problems) + ".");

        void Range(string name, double value, double low, double high)
        {
            if (!(value >= low && value <= high))
                problems.Add($"{name} is {value}; {low} to {high} is allowed");
        }
    }
}
