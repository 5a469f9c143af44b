using RoleCompare.Embedding;
using RoleCompare.Import.Onet;
using RoleCompare.Tests.Import;
using RoleCompare.Training;
using RoleCompare.Training.Checkpoints;
using RoleCompare.Training.Pairs;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class CheckpointTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public CheckpointTests()
    {
        ReleaseFiles.WriteOnet(_folder, 12);
        ReleaseFiles.WriteEsco(_folder, 12);
        ModelTrainer.Train(Options("whole") with { CheckpointFile = null });
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 3)]
    [InlineData(3, 2)]
    public void An_interrupted_training_goes_on_to_the_same_bytes(int epoch, int step)
    {
        Interrupt(Options("parts"), epoch, step);
        Assert.False(Directory.Exists(_folder.File("parts")));

        ModelTrainer.Train(Options("parts") with { Resume = true, Threads = 1 });

        AssertSame("whole", "parts");
        Assert.Equal(["esco", "onet", "parts", "whole"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_training_may_be_interrupted_again_and_again()
    {
        Interrupt(Options("parts"), 1, 2);
        Interrupt(Options("parts") with { Resume = true }, 1, 4);
        Interrupt(Options("parts") with { Resume = true }, 3, 0);

        ModelTrainer.Train(Options("parts") with { Resume = true });

        AssertSame("whole", "parts");
    }

    [Fact]
    public void A_training_that_is_killed_goes_on_from_the_last_epoch()
    {
        var copied = false;
        ModelTrainer.Train(Options("other"), new Callback(progress =>
        {
            if (progress.Epoch == 3 && !copied)
                File.Copy(_folder.File("checkpoint"), _folder.File("kept"));
            copied |= progress.Epoch == 3;
        }));

        ModelTrainer.Train(Options("parts") with { CheckpointFile = _folder.File("kept"), Resume = true });

        Assert.True(copied);
        AssertSame("whole", "parts");
    }

    [Fact]
    public void Without_resume_a_training_starts_anew()
    {
        Interrupt(Options("parts"), 2, 1);
        var steps = 0;

        ModelTrainer.Train(Options("parts"), new Callback(progress => steps += progress is { Epoch: 1, Stage: "Learning" } ? 1 : 0));

        Assert.True(steps > 0);
        AssertSame("whole", "parts");
    }

    [Fact]
    public void A_checkpoint_of_other_options_is_refused_with_what_differs()
    {
        Interrupt(Options("parts"), 2, 1);

        var message = Refused(Options("parts") with { Resume = true, Epochs = 5, LearningRate = 0.5, Catalog = Shipped.Catalog });

        Assert.All(["epochs was 3 and is 5", "learning rate was 0.08 and is 0.5", "the catalogue was none and is catalog-", "without --resume"], part => Assert.Contains(part, message));
    }

    [Fact]
    public void A_checkpoint_says_of_which_build_every_part_was()
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content))
            CheckpointSignature.Create(Options("parts"), "29.3", new PairSet(new TextPool(48))).Save(writer);

        var text = System.Text.Encoding.UTF8.GetString(content.ToArray());
        Assert.All(
            (Type[])[typeof(ModelTrainer), typeof(EmbeddingModel), typeof(OnetDatabase)],
            type => Assert.Contains(type.Module.ModuleVersionId.ToString(), text));
    }

    [Fact]
    public void A_checkpoint_that_cannot_be_written_leaves_the_one_before()
    {
        Interrupt(Options("parts"), 2, 1);
        var before = File.ReadAllBytes(_folder.File("checkpoint"));
        Directory.CreateDirectory(_folder.File("checkpoint.partial"));

        Assert.Contains("the checkpoint of the training cannot be used", Refused(Options("parts") with { Resume = true }));

        Assert.Equal(before, File.ReadAllBytes(_folder.File("checkpoint")));
        Assert.False(Directory.Exists(_folder.File("parts")));
    }

    [Fact]
    public void A_checkpoint_of_other_data_is_refused()
    {
        Interrupt(Options("parts"), 2, 1);
        var tasks = _folder.File("onet/db_29_3_text/Task Statements.txt");
        File.WriteAllText(tasks, File.ReadAllText(tasks).Replace("work3 with tool7", "work3 with tool8"));

        Assert.Contains("the training pairs differ", Refused(Options("parts") with { Resume = true }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(-1)]
    public void A_damaged_checkpoint_is_refused(int position)
    {
        Interrupt(Options("parts"), 2, 1);
        var bytes = File.ReadAllBytes(_folder.File("checkpoint"));
        bytes[position < 0 ? bytes.Length + position : position] ^= 1;
        File.WriteAllBytes(_folder.File("checkpoint"), bytes);

        Assert.Contains(position == 0 ? "not the checkpoint" : "cut short or altered", Refused(Options("parts") with { Resume = true }));
    }

    [Fact]
    public void A_checkpoint_that_is_cut_short_is_refused()
    {
        Interrupt(Options("parts"), 2, 1);
        var bytes = File.ReadAllBytes(_folder.File("checkpoint"));
        File.WriteAllBytes(_folder.File("checkpoint"), bytes[..(bytes.Length / 2)]);

        Assert.Contains("cut short or altered", Refused(Options("parts") with { Resume = true }));
    }

    private static string Refused(TrainingOptions options) => Assert.Throws<RoleCompareException>(() => ModelTrainer.Train(options)).Message;

    // Stops before the step after the given one.
    private static void Interrupt(TrainingOptions options, int epoch, int step)
    {
        using var cancel = new CancellationTokenSource();
        var steps = 0;
        var progress = new Callback(value =>
        {
            if (value is { Stage: "Learning" } && value.Epoch == epoch && steps++ == step)
                cancel.Cancel();
        });
        Assert.Throws<OperationCanceledException>(() => ModelTrainer.Train(options, progress, cancel.Token));
    }

    private void AssertSame(string expected, string actual)
    {
        foreach (var file in Directory.GetFiles(_folder.File(expected)).Select(Path.GetFileName))
            Assert.Equal(File.ReadAllBytes(_folder.File($"{expected}/{file}")), File.ReadAllBytes(_folder.File($"{actual}/{file}")));
    }

    private TrainingOptions Options(string output) => new()
    {
        OnetPath = _folder.File("onet"),
        EscoPath = _folder.File("esco"),
        OutputDirectory = _folder.File(output),
        CheckpointFile = _folder.File("checkpoint"),
        BatchSize = 32,
        Dimensions = 32,
        Epochs = 3,
        MinWordCount = 1,
        Ngrams = 500,
    };

    private sealed class Callback(Action<TrainingProgress> action) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => action(value);
    }
}
