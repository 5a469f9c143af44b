using System.Text.RegularExpressions;
using RoleCompare.Import.Catalogs;
using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Onet;

/// <summary>
/// The tables of an O*NET release that RoleCompare uses, in the layout of the official text download: tab-separated, a header row.
/// Rows keep the order of the files.
/// </summary>
public sealed partial class OnetDatabase
{
    private const string Code = "O*NET-SOC Code";

    private OnetDatabase(string version) => Version = version;

    /// <summary>The release, such as <c>29.3</c>, read from the folder name <c>db_29_3_text</c>; <c>not stated</c> where that is missing.</summary>
    public string Version { get; }

    /// <summary>The occupations.</summary>
    public required IReadOnlyList<OnetOccupation> Occupations { get; init; }

    /// <summary>Alternate titles.</summary>
    public required IReadOnlyList<OnetTitle> AlternateTitles { get; init; }

    /// <summary>Titles that people with the job reported.</summary>
    public required IReadOnlyList<OnetTitle> ReportedTitles { get; init; }

    /// <summary>Task statements.</summary>
    public required IReadOnlyList<OnetTask> Tasks { get; init; }

    /// <summary>Detailed work activities.</summary>
    public required IReadOnlyList<OnetActivity> Activities { get; init; }

    /// <summary>Which task is a case of which detailed work activity.</summary>
    public required IReadOnlyList<OnetTaskActivity> TaskActivities { get; init; }

    /// <summary>Software and tools by occupation.</summary>
    public required IReadOnlyList<OnetTechnology> Technologies { get; init; }

    /// <summary>Occupations that are alike.</summary>
    public required IReadOnlyList<OnetRelation> Relations { get; init; }

    /// <summary>The job zone of each occupation that has one.</summary>
    public required IReadOnlyList<OnetJobZone> JobZones { get; init; }

    /// <summary>The optional columns that the release lacks, such as <c>'In Demand' of Technology Skills.txt</c>.</summary>
    public required IReadOnlyList<string> MissingColumns { get; init; }

    /// <summary>Reads a release.</summary>
    /// <param name="path">The zip file, or a folder with the tables; they may stand in a subfolder.</param>
    /// <exception cref="SourceException">A table or column is missing or damaged; the message names it.</exception>
    public static OnetDatabase Load(string path)
    {
        using var source = TableSource.Open(path);
        return Load(source);
    }

    /// <summary>Reads a release.</summary>
    /// <param name="source">The zip file or folder.</param>
    /// <param name="progress">Told the table that is being read; null for nothing.</param>
    /// <exception cref="SourceException">A table or column is missing or damaged, or a code stands twice; the message names it.</exception>
    public static OnetDatabase Load(TableSource source, IProgress<string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var missing = new List<string>();
        var codes = new UniqueCodes();
        var zoneCodes = new UniqueCodes();
        return new OnetDatabase(VersionOf(source))
        {
            Occupations = Read("Occupation Data.txt", [Code, "Title", "Description"], c => new OnetOccupation(codes.Take(c, 0), c.Required(1), c[2])),
            AlternateTitles = Read("Alternate Titles.txt", [Code, "Alternate Title", "Short Title"], c => new OnetTitle(c[0], c[1], Absent(c[2]))),
            ReportedTitles = Read("Sample of Reported Titles.txt", [Code, "Reported Job Title"], c => new OnetTitle(c[0], c[1], "")),
            Tasks = Read("Task Statements.txt", [Code, "Task ID", "Task", "Task Type"], c => new OnetTask(c[0], c[1], c[2], c[3] == "Core")),
            Activities = Read("DWA Reference.txt", ["DWA ID", "DWA Title", "IWA Title", "Element Name"], c => new OnetActivity(c[0], c[1], c[2], c[3])),
            TaskActivities = Read("Tasks to DWAs.txt", [Code, "Task ID", "DWA ID"], c => new OnetTaskActivity(c[0], c[1], c[2])),
            Technologies = Read("Technology Skills.txt", [Code, "Example", "Commodity Title"], c => new OnetTechnology(c[0], c[1], c[2], c[3] == "Y", c[4] == "Y"), ["Hot Technology", "In Demand"]),
            Relations = Read("Related Occupations.txt", [Code, "Related O*NET-SOC Code", "Relatedness Tier"], c => new OnetRelation(c[0], c[1], c[2])),
            JobZones = Read("Job Zones.txt", [Code, "Job Zone"], c => new OnetJobZone(zoneCodes.Take(c, 0), Zone(c))),
            MissingColumns = missing,
        };

        IReadOnlyList<T> Read<T>(string fileName, string[] columns, Func<TableRow, T> map, string[]? optional = null)
        {
            progress?.Report(fileName);
            return TableReader.Read(source, fileName, TableLayout.TabSeparated, columns, map, optional, column => missing.Add($"'{column}' of {fileName}"));
        }
    }

    private static int Zone(TableRow row) => row[1] is [>= '1' and <= '5'] ? row[1][0] - '0' : throw row.Refuse(1, "1 to 5 is allowed. Download the table again.");

    private static string Absent(string cell) => cell == "n/a" ? "" : cell;

    private static string VersionOf(TableSource source)
    {
        var match = source.Places.Prepend(Path.GetFileName(Path.GetFullPath(source.Path))).Select(place => FolderName().Match(place)).FirstOrDefault(m => m.Success);
        return match is null ? ReleaseName.NotStated : $"{match.Groups["major"].Value}.{match.Groups["minor"].Value}";
    }

    [GeneratedRegex(@"db_(?<major>\d{1,3})_(?<minor>\d{1,3})_text", RegexOptions.CultureInvariant)]
    private static partial Regex FolderName();
}
