using System.Text.Json;
using System.Text.Json.Serialization;
using RoleCompare.Import.Documents;
using RoleCompare.Tests.Import.Documents;

namespace RoleCompare.Tests.Resumes;

/// <summary>A fictitious CV, with what a careful reader finds in it; written down before the program had read it.</summary>
/// <param name="Name">The file; one that ends with <c>.docx.md</c> is made a Word document before it is read.</param>
/// <param name="Skills">The skills that it shows, with the level where it says how well, else null.</param>
/// <param name="Either">Skills that one may find or not.</param>
/// <param name="Private">What must not be left of it.</param>
/// <param name="Role">The present role; null where it names none of the catalogue's, or where that is not asked.</param>
internal sealed record Cv(
    [property: JsonPropertyName("cv")] string Name,
    IReadOnlyDictionary<string, int?> Skills,
    IReadOnlyList<string> Either,
    IReadOnlyList<string> Private,
    string? Role)
{
    /// <summary>Those that the rules and thresholds were made with.</summary>
    public const string Development = "development";

    /// <summary>Those that were labelled before the first run on them, and on which nothing was changed after it.</summary>
    public const string HeldOut = "held-out";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private string Folder { get; init; } = "";

    /// <summary>Whether a program must be installed to read it.</summary>
    public bool IsPdf => Name.EndsWith(".pdf", StringComparison.Ordinal);

    /// <summary>The CVs of a half.</summary>
    public static IReadOnlyList<Cv> Load(string half)
    {
        var folder = Path.Combine(Repository.Root, "tests", "RoleCompare.Tests", "Resumes", "cvs", half);
        return [.. File.ReadLines(Path.Combine(folder, "labels.jsonl")).Select(line => JsonSerializer.Deserialize<Cv>(line, Options)! with { Folder = folder })];
    }

    /// <summary>Reads the file as the program does.</summary>
    public async Task<string> ReadTextAsync()
    {
        var file = Path.Combine(Folder, Name);
        if (!Name.EndsWith(".docx.md", StringComparison.Ordinal))
            return await DocumentFile.ReadAsync(file, CancellationToken.None);
        using var folder = new TempFolder();
        var document = folder.File("cv.docx");
        WordFile.Write(document, await File.ReadAllLinesAsync(file));
        return await DocumentFile.ReadAsync(document, CancellationToken.None);
    }
}
