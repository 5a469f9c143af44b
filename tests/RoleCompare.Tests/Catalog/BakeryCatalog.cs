using System.Text;
using RoleCompare.Catalog.Loading;
using Xunit;

namespace RoleCompare.Tests.Catalog;

/// <summary>
/// A tiny sound catalogue in a folder of its own: a bakery with ten dimensions, three skills and four roles. A test changes one
/// thing in it; disposing removes the folder.
/// </summary>
internal sealed class BakeryCatalog : IDisposable
{
    public const string Dimensions = "dimensions.yaml";
    public const string Skills = "skills.yaml";
    public const string Apprentice = "roles/apprentice.yaml";
    public const string Baker = "roles/baker.yaml";
    public const string HeadBaker = "roles/head-baker.yaml";
    public const string Miller = "roles/miller.yaml";

    public static readonly IReadOnlyList<string> Files = [Dimensions, Skills, Apprentice, Baker, HeadBaker, Miller];

    private static readonly (string Id, string Lens)[] DimensionLenses =
    [
        ("primary-role", "responsibilities"),
        ("scope-of-responsibilities", "responsibilities"),
        ("strategic-planning", "responsibilities"),
        ("project-management", "responsibilities"),
        ("professional-development", "responsibilities"),
        ("reporting-relationship", "authority"),
        ("decision-making-authority", "authority"),
        ("team-management", "authority"),
        ("meeting-involvement", "collaboration"),
        ("communication", "collaboration"),
    ];

    /// <summary>Writes the sound catalogue, its files in the order given.</summary>
    public BakeryCatalog(IEnumerable<string>? order = null)
    {
        Folder = Directory.CreateTempSubdirectory("rolecompare-bakery-").FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "roles"));
        foreach (var file in order ?? Files)
            Write(file, Sound(file));
    }

    public string Folder { get; }

    public CatalogReading Read() => CatalogReader.Read(Folder);

    public string TextOf(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    public void WriteBytes(string file, byte[] bytes) => File.WriteAllBytes(PathOf(file), bytes);

    public void Delete(string file) => File.Delete(PathOf(file));

    /// <summary>Replaces a text that stands in a file exactly once.</summary>
    public void Replace(string file, string found, string replacement)
    {
        var text = TextOf(file);
        Assert.Equal(2, text.Split(found).Length);
        Write(file, text.Replace(found, replacement));
    }

    /// <summary>The number, from 1, of the only line that holds a text.</summary>
    public int LineOf(string file, string text) =>
        Assert.Single(TextOf(file).Split('\n').Index(), line => line.Item.Contains(text, StringComparison.Ordinal)).Index + 1;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string PathOf(string file) => Path.Combine(Folder, file);

    private static string Sound(string file) => file switch
    {
        Dimensions => SoundDimensions(),
        Skills => SoundSkills,
        Apprentice => SoundRole("apprentice", "Apprentice Baker", 1, "  - { id: baking, level: 1, need: essential }", "  - { to: baker, kind: promotion, sentence: Finish the training. }"),
        Baker => SoundRole(
            "baker",
            "Baker",
            3,
            "  - { id: baking, level: 4, need: essential }\n  - { id: milling, level: 2, need: useful }",
            "  - { to: head-baker, kind: promotion, sentence: Learn to lead a crew. }\n  - { to: miller, kind: lateral, sentence: Move from dough to flour. }"),
        HeadBaker => SoundRole("head-baker", "Head Baker", 5, "  - { id: baking, level: 3, need: useful }\n  - { id: leading, level: 4, need: essential }", null),
        Miller => SoundRole("miller", "Miller", 3, "  - { id: milling, level: 5, need: essential }", null),
        _ => throw new ArgumentException($"The bakery has no file {file}.", nameof(file)),
    };

    private static string SoundDimensions()
    {
        var text = new StringBuilder();
        foreach (var (id, lens) in DimensionLenses)
        {
            text.Append($"- id: {id}\n  name: The {id}\n  lens: {lens}\n  question: How much {id} do you want?\n  rubric:\n");
            for (var level = 1; level <= 5; level++)
                text.Append($"    {level}: Level {level} of {id}\n");
        }

        return text.ToString();
    }

    private const string SoundSkills = """
        - id: baking
          name: Baking bread
          aliases: [Bread making]
          category: craft
          description: Makes bread from flour.
          levels: { 1: Follows a recipe, 3: Adapts a recipe, 5: Invents a recipe }
        - id: leading
          name: Leading a crew
          category: people
          description: Leads those who bake.
          levels: { 1: Shows a newcomer around, 3: Plans a shift, 5: Builds a crew }
        - id: milling
          name: Milling
          aliases: [Grinding]
          category: craft
          description: Makes flour from grain.
          levels: { 1: Runs a mill, 3: Sets a mill, 5: Dresses the stones }

        """;

    private static string SoundRole(string id, string title, int seniority, string skills, string? progressions)
    {
        var dimensions = string.Join('\n', DimensionLenses.Select(dimension => $"  {dimension.Id}: {{ level: {Math.Min(seniority, 5)}, text: The {dimension.Id} of the {id}. }}"));
        return $"""
            id: {id}
            title: {title}
            aliases: [Master of the {id}]
            family: bakery
            seniority: {seniority}
            summary: What the {id} does all day.
            dimensions:
            {dimensions}
            skills:
            {skills}
            {(progressions is null ? "progressions: []" : "progressions:\n" + progressions)}
            sources: [Invented for the tests]

            """;
    }
}
