using System.Text;
using System.Text.Json.Nodes;
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
    public void Every_member_of_the_delivered_manifest_is_read_and_written_again()
    {
        Shipped.Model.Manifest.Save(_folder.File("manifest.json"));

        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Model, "manifest.json")), File.ReadAllText(_folder.File("manifest.json")));
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
    [InlineData("\"rows.bin\"", "\"other.bin\"", "does not list rows.bin")]
    [InlineData("\"name\": \"tiny\",", "", "'name' is missing.")]
    [InlineData("\"name\": \"tiny\",", "\"name\": \"tiny\", \"color\": 1,", "'color' is not a member; allowed are format, ")]
    [InlineData("\"name\": \"tiny\"", "\"name\": null", "'name' is null; a text in quotes is expected.")]
    [InlineData("\"name\": \"tiny\"", "\"name\": \"\\u001b[2J\"", "name is not a name")]
    [InlineData("\"name\": \"tiny\"", "\"name\": \"\\ud800\"", "not valid Unicode")]
    [InlineData("\"dimensions\": 16", "\"dimensions\": 16.5", "'dimensions' is 16.5; a whole number is expected.")]
    [InlineData("\"seed\": 1", "\"seed\": 1e30", "'training.seed' is 1e30; a whole number is expected.")]
    [InlineData("\"version\": \"1\"", "\"version\": \"1\", \"url\": \"\"", "'data[0].url' is not a member; allowed are name, version, attribution.")]
    [InlineData("\"epochs\": 1,", "", "'training.epochs' is missing.")]
    [InlineData("\"dimensions\": 16", "\"dimensions\": [16]", "'dimensions' is a list; a number is expected.")]
    [InlineData("\"dimensions\": 16", "\"dimensions\": 16, \"dimensions\": 16", "'dimensions' stands twice; one is expected.")]
    [InlineData("\"epochs\": 1", "\"epochs\": 1, \"epochs\": 2", "'training.epochs' stands twice; one is expected.")]
    [InlineData("\"Test\": 3", "\"Test\": 3, \"Test\": 4", "'training.pairs.Test' stands twice; one is expected.")]
    [InlineData("\"minNgram\": 3", "\"minNgram\": -1", "n-grams of -1 to 5")]
    [InlineData("\"minNgram\": 3", "\"minNgram\": 0", "n-grams of 0 to 5")]
    [InlineData("\"minNgram\": 3", "\"minNgram\": 6", "n-grams of 6 to 5")]
    [InlineData("1.5", "null", "'training.loss[0]' is null; a number is expected.")]
    [InlineData("\"Test\": 3", "\"Test\": null", "'training.pairs.Test' is null; a number is expected.")]
    [InlineData("\"version\": \"1\"", "\"version\": null", "'data[0].version' is null; a text in quotes is expected.")]
    [InlineData("\"rows.bin\"", "\"words.txt\"", "files[2].name is listed before")]
    [InlineData("\"sha256\": \"", "\"sha256\": \"X", "files[0].sha256 is not a hash")]
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

    [Theory]
    [InlineData("tokenizer", "an object")]
    [InlineData("training", "an object")]
    [InlineData("data", "a list")]
    [InlineData("files", "a list")]
    public void A_member_that_is_null_is_refused(string member, string expected)
    {
        Alter(manifest => manifest[member] = null);

        Refuses("manifest.json", $"'{member}' is null; {expected} is expected.");
    }

    [Theory]
    [InlineData("data")]
    [InlineData("files")]
    public void An_entry_that_is_null_is_refused(string member)
    {
        Alter(manifest => manifest[member]!.AsArray().Insert(0, null));

        Refuses("manifest.json", $"'{member}[0]' is null; an object is expected.");
    }

    [Fact]
    public void A_manifest_that_is_not_UTF8_is_refused()
    {
        File.WriteAllText(_folder.File("manifest.json"), File.ReadAllText(_folder.File("manifest.json")), Encoding.Unicode);

        Refuses("manifest.json", "is not UTF-8 text; save it as UTF-8");
    }

    [Fact]
    public void A_manifest_that_is_not_JSON_is_refused_at_its_line()
    {
        File.WriteAllText(_folder.File("manifest.json"), "{\n  \"format\": rolecompare\n}");

        Refuses("manifest.json: not valid JSON at line 2, byte 13: r cannot stand here;");
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("rows.bin")]
    public void A_folder_in_place_of_a_file_is_named(string name)
    {
        File.Delete(_folder.File(name));
        Directory.CreateDirectory(_folder.File(name));

        Refuses($"{name}: this is a folder; a file is expected.");
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_named() =>
        Assert.StartsWith(
            $"{_folder.File("rows.bin")}: this is a file. Name the model's folder",
            Assert.Throws<ModelException>(() => EmbeddingModel.Load(_folder.File("rows.bin"))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Contains("nowhere", Assert.Throws<ModelException>(() => EmbeddingModel.Load(_folder.File("nowhere"))).Message);

    private void Alter(Action<JsonNode> change)
    {
        var manifest = JsonNode.Parse(File.ReadAllText(_folder.File("manifest.json")))!;
        change(manifest);
        File.WriteAllText(_folder.File("manifest.json"), manifest.ToJsonString());
    }

    private void Refuses(params string[] expected)
    {
        var exception = Assert.Throws<ModelException>(() => EmbeddingModel.Load(_folder.Path));
        Assert.All(expected, part => Assert.Contains(part, exception.Message));
    }
}
