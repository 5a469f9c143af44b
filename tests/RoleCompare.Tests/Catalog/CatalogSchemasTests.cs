using System.Text.Json.Nodes;
using RoleCompare.Catalog.Loading;
using RoleCompare.Checking;
using Xunit;
using static RoleCompare.Tests.Catalog.BakeryCatalog;

namespace RoleCompare.Tests.Catalog;

/// <summary>The schemas that editors use must know what the reader knows.</summary>
public sealed class CatalogSchemasTests
{
    private const string Origins = "origins.yaml";
    private const string SoundOrigins = """[{ "id": "book", "name": "A book", "version": "1", "license": "free", "attribution": "By its author." }]""";

    private static readonly JsonSchema RoleSchema = new("role");

    [Theory]
    [InlineData("skills")]
    [InlineData("dimensions")]
    public void A_shipped_list_is_valid(string name) =>
        Assert.Empty(new JsonSchema(name).Errors(YamlAsJson.Read(File.ReadAllText(Path.Combine(Repository.Catalog, $"{name}.yaml")))));

    [Fact]
    public void Every_shipped_role_is_valid() =>
        Assert.All(Directory.EnumerateFiles(Path.Combine(Repository.Catalog, "roles")), file => Assert.Empty(RoleSchema.Errors(YamlAsJson.Read(File.ReadAllText(file)))));

    [Fact]
    public void The_members_are_those_of_the_reader()
    {
        Assert.Equal(RoleFile.Members, RoleSchema.Members());
        Assert.Equal(SkillsFile.Members, new JsonSchema("skills").Members("skill"));
        Assert.Equal(DimensionsFile.Members, new JsonSchema("dimensions").Members("dimension"));
        Assert.Equal(OriginsFile.Members, new JsonSchema("origins").Members("origin"));
    }

    /// <summary>Each member of each mapping is left out in turn, of what is one's own and of what was taken from a publication: the schema and the reader must agree whether that is allowed.</summary>
    [Theory]
    [InlineData("role", Baker, false)]
    [InlineData("role", Baker, true)]
    [InlineData("skills", Skills, false)]
    [InlineData("skills", Skills, true)]
    [InlineData("dimensions", BakeryCatalog.Dimensions, false)]
    [InlineData("origins", Origins, true)]
    public void The_schema_requires_what_the_reader_requires(string schema, string file, bool isTaken)
    {
        using var bakery = new BakeryCatalog();
        bakery.Write(Origins, SoundOrigins);
        var sound = YamlAsJson.Read(bakery.TextOf(file));
        if (isTaken && file != Origins)
        {
            foreach (var taken in sound is JsonArray list ? list.Select(entry => entry!.AsObject()) : [sound.AsObject()])
            {
                taken["origin"] = "book";
                taken["code"] = "1";
            }
        }

        Agree(bakery, schema, file, sound, isSound: true);
        var places = Mappings(sound).SelectMany(map => map.Select(member => (map, member.Key))).ToList();
        Assert.InRange(places.Count, 5, int.MaxValue);
        foreach (var (map, member) in places)
        {
            var members = map.ToList();
            map.Remove(member);
            Agree(bakery, schema, file, sound);
            map.Clear();
            members.ForEach(each => map.Add(each.Key, each.Value));
        }
    }

    [Theory]
    [InlineData("seniority", "8")]
    [InlineData("seniority", "0")]
    [InlineData("id", "\"Baker\"")]
    [InlineData("family", "\"two words\"")]
    [InlineData("skills", "[]")]
    [InlineData("sources", "[]")]
    [InlineData("aliases", "[\"\"]")]
    [InlineData("title", "\" \"")]
    [InlineData("salary", "1")]
    [InlineData("skills", """[{ "id": "baking", "level": 0, "need": "essential" }]""")]
    [InlineData("skills", """[{ "id": "baking", "level": 1, "need": "vital" }]""")]
    [InlineData("progressions", """[{ "to": "miller", "kind": "sideways", "sentence": "Go." }]""")]
    [InlineData("dimensions", """{ "communication": { "level": 6, "text": "Talks." } }""")]
    public void The_schema_refuses_what_the_reader_refuses(string member, string value)
    {
        using var bakery = new BakeryCatalog();
        var role = YamlAsJson.Read(bakery.TextOf(Baker));
        role[member] = JsonNode.Parse(value);

        Agree(bakery, "role", Baker, role, isSound: false);
    }

    [Fact]
    public void The_guide_explains_every_rule_of_the_check()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Catalog, "README.md"));

        Assert.Empty(CatalogDoctor.Rules.Where(rule => !guide.Contains($"| `{rule.Id}` |", StringComparison.Ordinal)).Select(rule => rule.Id));
    }

    private static void Agree(BakeryCatalog bakery, string schema, string file, JsonNode document, bool? isSound = null)
    {
        // JSON is YAML. Another file may miss what this one lost; only its own problems count.
        bakery.Write(file, document.ToJsonString());
        var problems = bakery.Read().Problems.Where(problem => problem.File == file).Select(problem => problem.ToString()).ToList();
        var errors = new JsonSchema(schema).Errors(document).ToList();
        Assert.True((problems.Count == 0) == (errors.Count == 0), $"The reader says [{string.Join("; ", problems)}], the schema [{string.Join("; ", errors)}].");
        if (isSound is { } expected)
            Assert.Equal(expected, errors.Count == 0);
    }

    private static IEnumerable<JsonObject> Mappings(JsonNode? node) => node switch
    {
        JsonObject map => map.Select(member => member.Value).SelectMany(Mappings).Prepend(map),
        JsonArray list => list.SelectMany(Mappings),
        _ => [],
    };
}
