using System.Globalization;
using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Onet;

/// <summary>The tables of an O*NET release that say how much of what an occupation takes. Rows keep the order of the files.</summary>
public sealed class OnetRatings
{
    private const string Code = "O*NET-SOC Code";
    private const string TaskRatings = "Task Ratings.txt";

    private OnetRatings()
    {
    }

    /// <summary>The ratings of skills.</summary>
    public required IReadOnlyList<OnetRating> Skills { get; init; }

    /// <summary>The ratings of fields of knowledge.</summary>
    public required IReadOnlyList<OnetRating> Knowledge { get; init; }

    /// <summary>What each element of the content model is, by its id.</summary>
    public required IReadOnlyDictionary<string, string> Descriptions { get; init; }

    /// <summary>The importance of tasks; empty where the release lacks the table.</summary>
    public required IReadOnlyList<OnetTaskRating> Tasks { get; init; }

    /// <summary>The optional columns that the release lacks, such as <c>'Not Relevant' of Skills.txt</c>.</summary>
    public required IReadOnlyList<string> MissingColumns { get; init; }

    /// <summary>Reads them.</summary>
    /// <param name="source">The zip file or folder.</param>
    /// <param name="progress">Told the table that is being read; null for nothing.</param>
    /// <exception cref="SourceException">A table or column is missing or damaged; the message names it.</exception>
    public static OnetRatings Load(TableSource source, IProgress<string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var missing = new List<string>();
        var elements = new UniqueCodes();
        return new OnetRatings
        {
            Skills = Ratings("Skills.txt"),
            Knowledge = Ratings("Knowledge.txt"),
            Descriptions = Read("Content Model Reference.txt", ["Element ID", "Description"], row => (Id: elements.Take(row, 0), Text: row[1])).ToDictionary(element => element.Id, element => element.Text),
            Tasks = source.Contains(TaskRatings)
                ? [.. Read(TaskRatings, [Code, "Task ID", "Scale ID", "Data Value"], row => row[2] == "IM" ? new OnetTaskRating(row[0], row[1], Number(row, 3, 1, 5)) : null).OfType<OnetTaskRating>()]
                : [],
            MissingColumns = missing,
        };

        IReadOnlyList<OnetRating> Ratings(string fileName) => Read(
            fileName,
            [Code, "Element ID", "Element Name", "Scale ID", "Data Value"],
            row => new OnetRating(row[0], row[1], row[2], row[3], Value(row), row[5] == "Y", row[6] == "Y"),
            ["Recommend Suppress", "Not Relevant"]);

        IReadOnlyList<T> Read<T>(string fileName, string[] columns, Func<TableRow, T> map, string[]? optional = null)
        {
            progress?.Report(fileName);
            return TableReader.Read(source, fileName, TableLayout.TabSeparated, columns, map, optional, column => missing.Add($"'{column}' of {fileName}"));
        }
    }

    private static double Value(TableRow row) => row[3] switch
    {
        "IM" => Number(row, 4, 1, 5),
        "LV" => Number(row, 4, 0, 7),
        _ => throw row.Refuse(3, "'IM' (importance) or 'LV' (level) is allowed. Download the table again."),
    };

    private static double Number(TableRow row, int column, double minimum, double maximum) =>
        double.TryParse(row[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= minimum && value <= maximum
            ? value
            : throw row.Refuse(column, $"a number from {minimum} to {maximum} is allowed. Download the table again.");
}
