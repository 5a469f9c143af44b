using System.Diagnostics;
using System.Text;
using RoleCompare.Disk;
using RoleCompare.Embedding;
using RoleCompare.Import.Esco;
using RoleCompare.Import.Onet;
using RoleCompare.Matching;
using RoleCompare.Randomness;
using RoleCompare.Training.Checkpoints;
using RoleCompare.Training.Learning;
using RoleCompare.Training.Pairs;
using RoleCompare.Training.Scoring;

namespace RoleCompare.Training;

/// <summary>Trains an embedding model, and the weights of the score. The same data, options and seed give the same bytes with any number of threads.</summary>
public static class ModelTrainer
{
    private const int StepsBetweenCheckpoints = 500;

    private static readonly FolderContent ModelContent = new(
        "model", ModelManifest.FileName, [ModelManifest.FileName, ModelFolder.WordsFile, ModelFolder.NgramsFile, ModelFolder.RowsFile, ModelFolder.LevelFile, ScoreWeightsFile.FileName]);

    /// <summary>Reads the data, learns, and writes the model folder whole or not at all.</summary>
    /// <param name="options">What to train from and how.</param>
    /// <param name="progress">Told about each step; may be null.</param>
    /// <param name="cancellationToken">Stops between two steps; nothing is left behind but the checkpoint, where one is asked for.</param>
    /// <exception cref="RoleCompareException">An option, the output folder or a data file is not usable; found out before learning begins.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TrainingReport Train(TrainingOptions options, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var clock = Stopwatch.StartNew();
        using var output = OutputFolder.Create(options.OutputDirectory, ModelContent);
        if (options.CheckpointFile is not null)
            Checkpoint.Probe(options.CheckpointFile);

        progress?.Report(new TrainingProgress("Reading", 0, options.Epochs, 0, double.NaN, null));
        var pairs = new PairSet(new TextPool(options.MaxWords));
        var keptWords = AddKeptWords(options, pairs);
        var onet = OnetDatabase.Load(options.OnetPath);
        OnetPairs.Add(onet, options.TaskSetDraws, options.TitleDraws, pairs);
        cancellationToken.ThrowIfCancellationRequested();
        var esco = EscoDataset.Load(options.EscoPath);
        EscoPairs.Add(esco, options.SkillSetDraws, options.TitleDraws, pairs);
        LinkedPairs.Add(onet, esco, options.LinkedSetDraws, pairs);
        cancellationToken.ThrowIfCancellationRequested();

        var features = Features.Create(pairs.Texts.Words, word => word < keptWords, options);
        var parameters = Parameters.Create(features, options);
        var checkpoint = options.CheckpointFile is { } file ? Checkpoint.In(file, CheckpointSignature.Create(options, onet.Version, pairs)) : null;
        var losses = Learn(pairs, features, parameters, options, checkpoint, progress, clock, cancellationToken);

        var manifest = Describe(options, onet.Version, features, pairs, losses);
        AtomicFile.Guard($"{options.OutputDirectory}: the trained model cannot be written", () =>
        {
            var directory = output.Open();
            manifest = ModelFolder.Write(directory, manifest, features.Words, features.Ngrams, parameters.Fold(features, pairs.Texts.Words));
            if (LevelTraining.Fit(EmbeddingModel.Load(directory), onet) is var (weights, offset))
                manifest = ModelFolder.WriteLevel(directory, manifest, weights, offset);
            progress?.Report(new TrainingProgress("Learning the weights of the score", 0, options.Epochs, 1, double.NaN, null));
            var score = options.Catalog is { } catalog ? ScoreTrainer.Train(CatalogIndex.Create(catalog, EmbeddingModel.Load(directory)), options.People, cancellationToken) : null;
            ScoreWeightsFile.Save(directory, score?.Weights ?? ScoreWeights.Judged, score?.Describe());
            cancellationToken.ThrowIfCancellationRequested();
            output.Commit();
        });
        checkpoint?.Delete();
        return new TrainingReport(options.OutputDirectory, manifest, clock.Elapsed);
    }

    // The words that have a row although they may be rare come first, so that they are those with the lowest numbers.
    private static int AddKeptWords(TrainingOptions options, PairSet pairs)
    {
        foreach (var word in PersonWords.All.Order(StringComparer.Ordinal))
            pairs.Texts.Words.Add(Encoding.ASCII.GetBytes(word));
        if (options.Catalog is not null)
            CatalogPairs.Add(options.Catalog, options.CatalogWeight, pairs);
        return pairs.Texts.Words.Count;
    }

    private static List<double> Learn(
        PairSet pairs,
        Features features,
        Parameters parameters,
        TrainingOptions options,
        Checkpoint? checkpoint,
        IProgress<TrainingProgress>? progress,
        Stopwatch clock,
        CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads };
        var learner = new Learner(parameters, features, pairs.Texts.Words.Count, options, parallel);
        var start = (options.Resume ? checkpoint?.Load(parameters) : null) ?? LearningState.Start(options.Seed);
        var random = new SplitMix64(start.Random);
        var texts = pairs.Texts.Count;
        var losses = new List<double>(start.Losses);
        var started = clock.Elapsed;
        double? before = null;
        for (var epoch = start.Epoch; epoch < options.Epochs; epoch++)
        {
            var state = start.Epoch == epoch ? start : new LearningState(epoch, 0, random.State, 0, losses);
            var batches = pairs.Draw(texts, options.BatchSize, random);
            var steps = batches.Length;
            if (steps == 0)
                throw new RoleCompareException($"The data gives {pairs.Counts.Values.Sum()} pairs, fewer than one batch of {options.BatchSize}. Give more data, or a smaller batch.");

            var sum = state.LossSum;
            for (var step = state.Step; step < steps; step++)
            {
                if (cancellationToken.IsCancellationRequested && (epoch > start.Epoch || step > start.Step))
                    checkpoint?.Save(state with { Step = step, LossSum = sum }, parameters);
                cancellationToken.ThrowIfCancellationRequested();
                var fraction = (((double)epoch * steps) + step) / ((double)options.Epochs * steps);
                before ??= fraction;
                sum += learner.Step(batches[step], pairs.Texts, (float)(options.LearningRate * (1 - fraction)));
                TimeSpan? remaining = fraction - before > 0.005 ? (clock.Elapsed - started) * ((1 - fraction) / (fraction - before.Value)) : null;
                progress?.Report(new TrainingProgress("Learning", epoch + 1, options.Epochs, fraction, sum / (step + 1), remaining));
                if ((step + 1) % StepsBetweenCheckpoints == 0)
                    checkpoint?.Save(state with { Step = step + 1, LossSum = sum }, parameters);
            }

            losses.Add(Math.Round(sum / steps, 5));
            checkpoint?.Save(new LearningState(epoch + 1, 0, random.State, 0, losses), parameters);
        }

        return losses;
    }

    private static ModelManifest Describe(TrainingOptions options, string onetVersion, Features features, PairSet pairs, List<double> losses) => new()
    {
        Format = ModelManifest.SupportedFormat,
        FormatVersion = ModelManifest.SupportedVersion,
        Name = options.Name,
        Dimensions = options.Dimensions,
        Tokenizer = new TokenizerParameters
        {
            Words = features.Words.Count,
            Ngrams = features.Ngrams.Count,
            MinNgram = options.MinNgram,
            MaxNgram = options.MaxNgram,
            MaxWordLength = WordReader.MaxWordLength,
        },
        Training = new TrainingSummary
        {
            Seed = options.Seed,
            Epochs = options.Epochs,
            BatchSize = options.BatchSize,
            Temperature = options.Temperature,
            LearningRate = options.LearningRate,
            Loss = losses,
            Pairs = pairs.Counts.ToDictionary(entry => entry.Key.ToString(), entry => entry.Value),
        },
        Data = DataSources.Of(options, onetVersion),
        Files = [],
    };
}
