using RoleCompare.Embedding;
using RoleCompare.Tests.Import;
using RoleCompare.Training;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class ModelTrainerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_seed_gives_the_same_bytes_with_one_thread_and_with_two()
    {
        ModelTrainer.Train(Options("one") with { Threads = 1 });
        ModelTrainer.Train(Options("two") with { Threads = 2 });
        ModelTrainer.Train(Options("other") with { Seed = 2 });

        foreach (var file in Directory.GetFiles(_folder.File("one")).Select(Path.GetFileName))
            Assert.Equal(File.ReadAllBytes(_folder.File($"one/{file}")), File.ReadAllBytes(_folder.File($"two/{file}")));
        Assert.NotEqual(EmbeddingModel.Load(_folder.File("one")).Id, EmbeddingModel.Load(_folder.File("other")).Id);
    }

    [Fact]
    public void What_belongs_together_comes_near()
    {
        var report = ModelTrainer.Train(Options("model") with { Epochs = 8 });

        var model = EmbeddingModel.Load(report.Directory);
        Assert.True(report.Manifest.Training.Loss[^1] < report.Manifest.Training.Loss[0]);
        var own = Similarity(model, "chief maker 7", "make thing7 of stuff7");
        Assert.All(Enumerable.Range(0, 6), i => Assert.True(own > Similarity(model, "chief maker 7", $"make thing{i} of stuff{i}")));
    }

    [Fact]
    public void Words_about_the_person_are_known_and_say_nothing()
    {
        ModelTrainer.Train(Options("model"));

        var model = EmbeddingModel.Load(_folder.File("model"));
        Assert.False(model.Embed("Married father, mother: male", new float[model.Dimensions]));
        Assert.Equal((4, 4), model.CountWords("Married father, mother: male"));
    }

    [Fact]
    public void A_job_zone_is_learnt_as_a_level()
    {
        ModelTrainer.Train(Options("model") with { Epochs = 8 });

        // Occupation i has the job zone 1 + i % 5.
        var model = EmbeddingModel.Load(_folder.File("model"));
        Assert.True(Level(4) > Level(0));

        float Level(int i) => model.EstimateLevel(model.EmbedMean([$"Title{i} Makers", $"Make thing{i} of stuff{i}.", $"Do work1 with tool{i} and part1."]))!.Value;
    }

    [Fact]
    public void The_manifest_says_what_the_model_is_made_of()
    {
        var manifest = ModelTrainer.Train(Options("model") with { Catalog = Shipped.Catalog }).Manifest;

        Assert.Equal(["O*NET 29.3", "ESCO 1.1.1", $"RoleCompare catalogue {Shipped.Catalog.Fingerprint}"], manifest.Data.Select(source => $"{source.Name} {source.Version}"));
        Assert.Contains("CC BY 4.0", manifest.Data[0].Attribution);
        Assert.Contains("European Commission", manifest.Data[1].Attribution);
        Assert.True(manifest.Training.Pairs["CatalogSkill"] > 0);
        Assert.Contains("mlops", File.ReadAllLines(_folder.File("model/words.txt")));
    }

    [Fact]
    public void A_model_is_replaced_and_other_files_stay()
    {
        var first = ModelTrainer.Train(Options("model"));
        File.WriteAllText(_folder.File("model/README.md"), "card");

        var second = ModelTrainer.Train(Options("model") with { Seed = 9 });

        Assert.NotEqual(first.Manifest.Id, EmbeddingModel.Load(_folder.File("model")).Id);
        Assert.Equal(second.Manifest.Id, EmbeddingModel.Load(_folder.File("model")).Id);
        Assert.Equal("card", File.ReadAllText(_folder.File("model/README.md")));
        Assert.Equal(["esco", "model", "onet"], Entries());
    }

    [Fact]
    public void Folders_and_links_in_the_folder_of_a_model_stay()
    {
        ModelTrainer.Train(Options("model"));
        _folder.Write("model/notes/deep/old.txt", "mine");
        File.CreateSymbolicLink(_folder.File("model/link.txt"), "notes/deep/old.txt");

        ModelTrainer.Train(Options("model") with { Seed = 9 });

        Assert.Equal("mine", File.ReadAllText(_folder.File("model/notes/deep/old.txt")));
        Assert.Equal("notes/deep/old.txt", new FileInfo(_folder.File("model/link.txt")).LinkTarget);
        Assert.Equal(["esco", "model", "onet"], Entries());
    }

    [Fact]
    public void A_level_of_the_model_before_does_not_stay()
    {
        ModelTrainer.Train(Options("model"));
        var zones = _folder.File("onet/db_29_3_text/Job Zones.txt");
        File.WriteAllLines(zones, File.ReadLines(zones).Take(1).ToList());

        var manifest = ModelTrainer.Train(Options("model")).Manifest;

        Assert.DoesNotContain(manifest.Files, file => file.Name == ModelFolder.LevelFile);
        Assert.False(File.Exists(_folder.File("model/level.bin")));
    }

    [Fact]
    public void Cancelling_leaves_nothing_behind()
    {
        using var cancel = new CancellationTokenSource();
        var progress = new Callback(value =>
        {
            if (value.Epoch == 1)
                cancel.Cancel();
        });

        Assert.Throws<OperationCanceledException>(() => ModelTrainer.Train(Options("model"), progress, cancel.Token));

        Assert.Equal(["esco", "onet"], Entries());
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_found_out_first()
    {
        _folder.Write("file", "x");
        _folder.Write("full/other.txt", "x");

        Assert.Contains("this is a file", Refused(Options("file")));
        Assert.Contains("holds files but no model", Refused(Options("full")));
        Assert.Contains("cannot be written", Refused(Options("file/below")));
        Assert.Contains("none.zip", Refused(Options("model") with { OnetPath = _folder.File("none.zip") }));
        Assert.Equal(["esco", "file", "full", "onet"], Entries());
    }

    [Fact]
    public void A_folder_beside_the_output_is_left_alone()
    {
        var notes = _folder.Write("model.partial/notes.txt", "mine");
        _folder.Write("model.replaced/notes.txt", "mine");

        ModelTrainer.Train(Options("model"));
        ModelTrainer.Train(Options("model"));

        Assert.Equal("mine", File.ReadAllText(notes));
        Assert.Equal(["esco", "model", "model.partial", "model.replaced", "onet"], Entries());
    }

    [Fact]
    public void Every_bad_option_is_named_at_once()
    {
        var message = Refused(Options("model") with { Epochs = 0, BatchSize = 33, Temperature = 0, Dimensions = 20, Name = "No Good" });

        Assert.All(["epochs is 0", "batch size is 33", "temperature is 0", "dimensions is 20", "'No Good'"], part => Assert.Contains(part, message));
    }

    [Fact]
    public void Every_number_has_a_range()
    {
        var low = Refused(Options("model") with
        {
            InitialScale = 0,
            NgramScale = -1,
            MinNgram = 0,
            MaxNgram = 0,
            MaxWords = 0,
            TaskSetDraws = -1,
            SkillSetDraws = -2,
            LinkedSetDraws = -3,
            TitleDraws = double.NaN,
            CatalogWeight = 0,
        });
        var crossed = Refused(Options("model") with { MinNgram = 5, MaxNgram = 4 });

        Assert.All(
            [
                "initial scale is 0", "n-gram scale is -1", "fewest characters of an n-gram is 0", "most characters of an n-gram is 0", "words of a text is 0",
                "task set draws is -1", "skill set draws is -2", "linked set draws is -3", "title draws is NaN", "catalogue weight is 0",
            ],
            part => Assert.Contains(part, low));
        Assert.Contains("most characters of an n-gram is 4; 5 to 48 is allowed", crossed);
    }

    [Fact]
    public void Going_on_needs_a_file_to_go_on_from() =>
        Assert.Contains("without a checkpoint file", Refused(Options("model") with { Resume = true }));

    [Fact]
    public void Too_few_pairs_for_a_batch_are_refused() =>
        Assert.Contains("fewer than one batch of 8192", Refused(Options("model") with { BatchSize = 8192 }));

    private static float Similarity(EmbeddingModel model, string left, string right)
    {
        var first = new float[model.Dimensions];
        var second = new float[model.Dimensions];
        model.Embed(left, first);
        model.Embed(right, second);
        return VectorMath.Dot(first, second);
    }

    private static string Refused(TrainingOptions options) => Assert.ThrowsAny<RoleCompareException>(() => ModelTrainer.Train(options)).Message;

    private List<string> Entries() => [.. Directory.GetFileSystemEntries(_folder.Path).Select(entry => Path.GetFileName(entry)).Order()];

    private TrainingOptions Options(string output)
    {
        if (!Directory.Exists(_folder.File("onet")))
        {
            ReleaseFiles.WriteOnet(_folder, 12);
            ReleaseFiles.WriteEsco(_folder, 12);
        }

        return new TrainingOptions
        {
            OnetPath = _folder.File("onet"),
            EscoPath = _folder.File("esco"),
            OutputDirectory = _folder.File(output),
            BatchSize = 32,
            Dimensions = 32,
            Epochs = 2,
            MinWordCount = 1,
            Ngrams = 500,
        };
    }

    private sealed class Callback(Action<TrainingProgress> action) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => action(value);
    }
}
