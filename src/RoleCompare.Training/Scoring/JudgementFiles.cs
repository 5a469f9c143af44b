using System.Text;
using RoleCompare.Catalog;
using RoleCompare.Profiles;
using RoleCompare.StrictJson;

namespace RoleCompare.Training.Scoring;

/// <summary>Reads files of judgements: a JSON object a line, as data/README.md says.</summary>
public static class JudgementFiles
{
    /// <summary>The folder in a catalogue's folder whose files the weights of the score are learned from.</summary>
    public const string Folder = "judgements";

    private const int MaximumTextLength = 1_000;
    private static readonly string[] Members = ["id", "expected", "acceptable", "kind", "hard", "note", "profile"];

    /// <summary>The judgements that come with a catalogue.</summary>
    /// <param name="catalogFolder">The catalogue's folder.</param>
    /// <param name="catalog">The catalogue in it.</param>
    /// <returns>Those of all <c>.jsonl</c> files of its folder <see cref="Folder"/>, by name; none where there is no such folder.</returns>
    /// <exception cref="RoleCompareException">A file cannot be read, or is wrong.</exception>
    public static IReadOnlyList<JudgedPerson> OfCatalog(string catalogFolder, RoleCatalog catalog)
    {
        var folder = Path.Combine(catalogFolder, Folder);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(file => Read(file, catalog))]
            : [];
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="catalog">Has the roles that it names.</param>
    /// <exception cref="RoleCompareException">It is missing, cannot be read, or a line is wrong; the message names the line and the member.</exception>
    public static IReadOnlyList<JudgedPerson> Read(string path, RoleCatalog catalog)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RoleCompareException($"{path}: there is no such file. Name a file of judgements; data/README.md says what stands in one.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RoleCompareException($"{path}: cannot be read: {exception.Message}", exception);
        }

        return [.. lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => Parse(line.Item, $"{path}, line {line.Index + 1}", catalog))];
    }

    private static JudgedPerson Parse(string line, string place, RoleCatalog catalog) => StrictReader.Parse(
        Encoding.UTF8.GetBytes(line),
        new StrictSource("judgement", "{\"id\": \"…\", \"expected\": \"data-engineer\", \"kind\": \"goals\", \"profile\": {\"goals\": \"…\"}}", message => new RoleCompareException($"{place}: {message}")),
        root =>
        {
            root.AllowOnly(Members);
            return new JudgedPerson(
                Text(root, "id"),
                Resolve(catalog, Text(root, "expected"), place, "expected"),
                [.. root.Texts("acceptable", MaximumTextLength).Select(name => Resolve(catalog, name, place, "acceptable"))],
                Text(root, "kind"),
                root.Flag("hard"),
                ProfileReader.Parse(root.Required("profile", root.Raw("profile")), place),
                place);
        });

    private static string Text(StrictObject root, string member) => root.Required(member, root.Text(member, MaximumTextLength));

    private static Role Resolve(RoleCatalog catalog, string name, string place, string member)
    {
        try
        {
            return catalog.Resolve(name);
        }
        catch (RoleCompareException exception)
        {
            throw new RoleCompareException($"{place}: '{member}': {exception.Message}", exception);
        }
    }
}
