using RoleCompare.Embedding;
using Xunit;

namespace RoleCompare.Tests.Embedding;

public sealed class ModelLoadingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public ModelLoadingTests() => TinyModel.Write(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_written_is_read_again()
    {
        var model = EmbeddingModel.Load(_folder.Path);

        Assert.Equal(TinyModel.Dimensions, model.Dimensions);
        Assert.Equal("Test", Assert.Single(model.Manifest.Data).Name);
        Assert.Equal(3, model.Manifest.Training.Pairs["Test"]);
        Assert.Matches("^tiny-[0-9a-f]{8}$", model.Id);
    }

    [Fact]
    public void The_id_follows_from_the_weights_alone()
    {
        using var other = new TempFolder();
        TinyModel.Write(other.Path);
        Assert.Equal(EmbeddingModel.Load(_folder.Path).Id, EmbeddingModel.Load(other.Path).Id);

        var rows = new float[(TinyModel.Words.Count + TinyModel.Ngrams.Count) * TinyModel.Dimensions];
        ModelFolder.Write(other.Path, TinyModel.Manifest(), TinyModel.Words, TinyModel.Ngrams, rows);
        Assert.NotEqual(EmbeddingModel.Load(_folder.Path).Id, EmbeddingModel.Load(other.Path).Id);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("words.txt")]
    [InlineData("ngrams.txt")]
    [InlineData("rows.bin")]
    public void A_missing_file_is_named(string name)
    {
        File.Delete(_folder.File(name));

        Refuses(name);
    }

    [Theory]
    [InlineData("words.txt")]
    [InlineData("ngrams.txt")]
    [InlineData("rows.bin")]
    public void A_file_that_is_cut_short_is_refused(string name)
    {
        var content = File.ReadAllBytes(_folder.File(name));
        File.WriteAllBytes(_folder.File(name), content[..^1]);

        Refuses(name, $"{content.Length - 1} bytes, but the manifest states {content.Length}");
    }

    [Theory]
    [InlineData("words.txt")]
    [InlineData("rows.bin")]
    public void A_file_of_which_one_bit_differs_is_refused(string name)
    {
        var content = File.ReadAllBytes(_folder.File(name));
        content[^2] ^= 1;
        File.WriteAllBytes(_folder.File(name), content);

        Refuses(name, "SHA-256", "altered");
    }

    [Theory]
    [InlineData("\"rolecompare-embedding\"", "\"word2vec\"", "'word2vec'")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2", "formatVersion is 2")]
    [InlineData("\"dimensions\": 16", "\"dimensions\": 17", "dimensions is 17")]
    [InlineData("\"dimensions\": 16", "\"dimensions\": 32", "rows.bin")]
    [InlineData("\"words\": 4", "\"words\": 5", "tokenizer")]
    [InlineData("\"name\": \"tiny\",", "", "name")]
    [InlineData("\"name\": \"tiny\",", "\"name\": \"tiny\", \"color\": 1,", "color")]
    [InlineData("\"rows.bin\"", "\"other.bin\"", "does not list rows.bin")]
    [InlineData("\"rows.bin\"", "\"words.txt\"", "does not list rows.bin")]
    [InlineData("\"minNgram\": 3", "\"minNgram\": -1", "n-grams of -1 to 5")]
    [InlineData("\"name\": \"tiny\"", "\"name\": null", "name")]
    public void A_foreign_manifest_is_refused(string stated, string altered, string expected)
    {
        var path = _folder.File("manifest.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace(stated, altered));

        Refuses(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{ \"format\": ")]
    [InlineData("\u0000\u0001binary")]
    public void A_manifest_that_is_no_json_object_is_refused(string content)
    {
        File.WriteAllText(_folder.File("manifest.json"), content);

        Refuses("manifest.json");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Contains("nowhere", Assert.Throws<ModelException>(() => EmbeddingModel.Load(_folder.File("nowhere"))).Message);

    private void Refuses(params string[] expected)
    {
        var exception = Assert.Throws<ModelException>(() => EmbeddingModel.Load(_folder.Path));
        Assert.All(expected, part => Assert.Contains(part, exception.Message));
    }
}
