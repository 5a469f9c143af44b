using Dapper;
using Microsoft.Extensions.AI;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Storage;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>A catalogue's vectors are kept, a person's are not, and the cache can only make a difference to how much is asked.</summary>
public sealed class CachedEmbeddingsTests : IDisposable
{
    private static readonly string[] Catalog = ["Bakes bread.", "Sells bread.", "Writes of bread."];
    private readonly StorePlace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task The_second_time_one_text_of_the_catalogue_is_asked_for_and_the_vectors_are_the_same()
    {
        using var first = new OtherGenerator(Letters);
        using var second = new OtherGenerator(Letters);

        var before = await Embed(first, Catalog);
        var after = await Embed(second, Catalog);

        Assert.Equal(Catalog, first.Asked);
        Assert.Equal("Bakes bread.", Assert.Single(second.Asked));
        Assert.Equal(before.Select(vector => vector.Vector.ToArray()), after.Select(vector => vector.Vector.ToArray()));
        Assert.All(after, vector => Assert.Equal(second.ModelId, vector.ModelId));
    }

    [Fact]
    public async Task A_persons_texts_are_asked_for_each_time_and_never_kept()
    {
        using var model = new OtherGenerator(Letters);

        await Embed(model, ["I like bread.", .. Catalog]);
        await Embed(model, ["I like bread."]);

        Assert.Equal(["I like bread.", .. Catalog, "I like bread."], model.Asked);
        Assert.Equal(3, _place.Number("SELECT count(*) FROM embeddings"));
    }

    [Fact]
    public async Task A_model_that_was_changed_under_its_name_is_asked_for_everything_anew()
    {
        using var old = new OtherGenerator(Letters);
        using var changed = new OtherGenerator(text => [.. Letters(text).Reverse()]);
        using var again = new OtherGenerator(text => [.. Letters(text).Reverse()]);
        await Embed(old, Catalog);

        var vectors = await Embed(changed, Catalog);
        await Embed(again, Catalog);

        using var truth = new OtherGenerator(text => [.. Letters(text).Reverse()]);
        Assert.Equal((await truth.GenerateAsync(Catalog)).Select(vector => vector.Vector.ToArray()), vectors.Select(vector => vector.Vector.ToArray()));
        Assert.Equal(Catalog, changed.Asked);
        Assert.Single(again.Asked);
    }

    [Fact]
    public async Task A_text_that_was_edited_is_asked_for()
    {
        using var first = new OtherGenerator(Letters);
        using var second = new OtherGenerator(Letters);
        await Embed(first, Catalog);

        await Embed(second, ["Bakes bread.", "Sells rolls.", "Writes of bread."]);

        Assert.Equal(["Bakes bread.", "Sells rolls."], second.Asked);
    }

    [Fact]
    public async Task Models_of_other_names_are_kept_apart()
    {
        using var first = new OtherGenerator(Letters);
        using var second = new OtherGenerator(Letters);
        await Embed(first, Catalog);

        await Embed(second, Catalog, "another model");

        Assert.Equal(Catalog, second.Asked);
    }

    [Theory]
    [InlineData("no database")]
    [InlineData(null)]
    public async Task A_cache_that_cannot_be_used_changes_nothing(string? content)
    {
        if (content is null)
            Directory.CreateDirectory(_place.Database);
        else
            await File.WriteAllTextAsync(_place.Database, content);
        using var model = new OtherGenerator(Letters);

        var vectors = await Embed(model, Catalog);
        await Embed(model, Catalog);

        Assert.Equal(3, vectors.Count);
        Assert.Equal([.. Catalog, .. Catalog], model.Asked);
    }

    [Fact]
    public async Task A_damaged_vector_is_asked_for_anew()
    {
        using var first = new OtherGenerator(Letters);
        using var second = new OtherGenerator(Letters);
        await Embed(first, Catalog);
        _place.Raw(connection => connection.Execute("UPDATE embeddings SET vector = x'0102030405' WHERE rowid = 2"));

        var vectors = await Embed(second, Catalog);

        Assert.All(vectors, vector => Assert.Equal(26, vector.Vector.Length));
    }

    [Fact]
    public async Task A_ranking_is_the_same_with_the_cache_and_without()
    {
        var texts = Shipped.Catalog.Roles.SelectMany(RoleField.Of).Select(field => field.Embedded).ToList();
        var wish = new Profile { Goals = "I want to keep models healthy in production." };
        async Task<IEnumerable<(string, double)>> Rank(IEmbeddingGenerator<string, Embedding<float>> generator)
        {
            var index = await CatalogIndex.CreateAsync(Shipped.Catalog, Shipped.Model, Shipped.Weights, generator);
            return [.. (await new RoleMatcher(index).RankAsync(wish)).Matches.Select(match => (match.Role.Id.Value, match.Score.Value))];
        }

        using var model = OtherGenerator.LikeTheDelivered(0.5);
        using var cached = new CachedEmbeddings(model, _place.Database, "m", texts);
        var without = await Rank(model);
        await Rank(cached);
        model.Asked.Clear();

        Assert.Equal(without, await Rank(cached));
        Assert.Equal(2, model.Asked.Count);
    }

    private async Task<GeneratedEmbeddings<Embedding<float>>> Embed(OtherGenerator generator, IEnumerable<string> texts, string model = "host/v1/model/") =>
        await new CachedEmbeddings(generator, _place.Database, model, [.. Catalog, "Sells rolls."]).GenerateAsync(texts);

    // How often each letter stands in it.
    private static float[] Letters(string text) => [.. Enumerable.Range('a', 26).Select(letter => (float)text.ToLowerInvariant().Count(other => other == letter))];
}
