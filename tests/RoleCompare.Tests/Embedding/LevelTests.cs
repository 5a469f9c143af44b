using RoleCompare.Embedding;
using Xunit;

namespace RoleCompare.Tests.Embedding;

public sealed class LevelTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_level_is_the_weighted_vector_and_the_offset()
    {
        // "data" points along axis 0, "engineer" along axis 1 and "c#" along axis 2.
        var model = Load(offset: 2.5f, 1f, -0.25f, 100f);

        Assert.Equal(3.5f, model.EstimateLevel(model.EmbedMean(["data"])));
        Assert.Equal(2.25f, model.EstimateLevel(model.EmbedMean(["engineer"])));
        Assert.Equal(5f, model.EstimateLevel(model.EmbedMean(["c#"])));
        Assert.Equal(2.5f + ((1f - 0.25f) / MathF.Sqrt(2f)), model.EstimateLevel(model.EmbedMean(["data", "engineer"]))!.Value, 1e-6f);
    }

    [Fact]
    public void Nothing_said_has_no_level()
    {
        var model = Load(offset: 2.5f, 1f);

        Assert.Null(model.EstimateLevel(model.EmbedMean(["zzzz", ""])));
        Assert.Null(model.EstimateLevel(model.EmbedMean([])));
    }

    [Fact]
    public void A_model_without_the_file_has_no_levels()
    {
        var model = TinyModel.Load();

        Assert.Null(model.EstimateLevel(model.EmbedMean(["data"])));
    }

    [Fact]
    public void A_vector_of_another_model_is_refused() =>
        Assert.Throws<ArgumentException>(() => TinyModel.Load().EstimateLevel(new float[8]));

    [Fact]
    public void A_number_that_is_none_is_refused()
    {
        var message = Assert.Throws<ModelException>(() => Load(offset: 2.5f, float.NaN)).Message;

        Assert.Contains("level.bin", message);
        Assert.Contains("number 1 is not finite", message);
    }

    [Fact]
    public void The_level_counts_in_the_id()
    {
        var with = Load(offset: 2.5f, 1f).Id;

        Assert.NotEqual(TinyModel.Load().Id, with);
        Assert.NotEqual(Load(offset: 2f, 1f).Id, with);
    }

    private EmbeddingModel Load(float offset, params float[] weights)
    {
        Array.Resize(ref weights, TinyModel.Dimensions);
        ModelFolder.WriteLevel(_folder.Path, TinyModel.Write(_folder.Path), weights, offset);
        return EmbeddingModel.Load(_folder.Path);
    }
}
