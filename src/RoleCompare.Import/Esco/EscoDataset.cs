using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Esco;

/// <summary>
/// The tables of an ESCO release that RoleCompare uses, in the layout of the official English CSV download. Rows keep the order of the files.
/// </summary>
public sealed class EscoDataset
{
    private EscoDataset()
    {
    }

    /// <summary>The occupations.</summary>
    public required IReadOnlyList<EscoOccupation> Occupations { get; init; }

    /// <summary>The skills.</summary>
    public required IReadOnlyList<EscoSkill> Skills { get; init; }

    /// <summary>Which occupation needs which skill.</summary>
    public required IReadOnlyList<EscoRelation> Relations { get; init; }

    /// <summary>The ISCO-08 groups of occupations.</summary>
    public required IReadOnlyList<EscoGroup> Groups { get; init; }

    /// <summary>Which skill, or skill group, stands under which.</summary>
    public required IReadOnlyList<EscoBroader> BroaderSkills { get; init; }

    /// <summary>Which occupation, or ISCO group, stands under which.</summary>
    public required IReadOnlyList<EscoBroader> BroaderOccupations { get; init; }

    /// <summary>The optional columns that the release lacks, such as <c>'skillType' of skills_en.csv</c>.</summary>
    public required IReadOnlyList<string> MissingColumns { get; init; }

    /// <summary>Reads a release.</summary>
    /// <param name="path">The zip file, or a folder with the tables; they may stand in a subfolder.</param>
    /// <exception cref="SourceException">A table or column is missing or damaged; the message names it.</exception>
    public static EscoDataset Load(string path)
    {
        using var source = TableSource.Open(path);
        return Load(source);
    }

    /// <summary>Reads a release.</summary>
    /// <param name="source">The zip file or folder.</param>
    /// <param name="progress">Told the table that is being read; null for nothing.</param>
    /// <exception cref="SourceException">A table or column is missing or damaged, or a code stands twice; the message names it.</exception>
    public static EscoDataset Load(TableSource source, IProgress<string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var missing = new List<string>();
        var occupations = new UniqueCodes();
        var skills = new UniqueCodes();
        return new EscoDataset
        {
            Occupations = Read("occupations_en.csv", ["conceptUri", "iscoGroup", "preferredLabel", "altLabels", "description"], c => new EscoOccupation(occupations.Take(c, 0), c[1], c.Required(2), Lines(c[3]), c[4])),
            Skills = Read("skills_en.csv", ["conceptUri", "preferredLabel", "altLabels", "description"], c => new EscoSkill(skills.Take(c, 0), c[1], Lines(c[2]), c[3], c[4]), ["skillType"]),
            Relations = Read("occupationSkillRelations.csv", ["occupationUri", "skillUri", "relationType"], c => new EscoRelation(c[0], c[1], IsEssential(c))),
            Groups = Read("ISCOGroups_en.csv", ["conceptUri", "code", "preferredLabel", "description"], c => new EscoGroup(c[0], c[1], c[2], c[3])),
            BroaderSkills = Read("broaderRelationsSkillPillar.csv", ["conceptUri", "broaderUri"], c => new EscoBroader(c[0], c[1])),
            BroaderOccupations = Read("broaderRelationsOccPillar.csv", ["conceptUri", "broaderUri"], c => new EscoBroader(c[0], c[1])),
            MissingColumns = missing,
        };

        IReadOnlyList<T> Read<T>(string fileName, string[] columns, Func<TableRow, T> map, string[]? optional = null)
        {
            progress?.Report(fileName);
            return TableReader.Read(source, fileName, TableLayout.CommaSeparated, columns, map, optional, column => missing.Add($"'{column}' of {fileName}"));
        }
    }

    private static bool IsEssential(TableRow row) => row[2] switch
    {
        "essential" => true,
        "optional" => false,
        _ => throw row.Refuse(2, "'essential' or 'optional' is allowed. Download the table again."),
    };

    private static string[] Lines(string cell) => cell.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
