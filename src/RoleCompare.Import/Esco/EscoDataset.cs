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

    /// <summary>Reads a release.</summary>
    /// <param name="path">The zip file, or a folder with the tables; they may stand in a subfolder.</param>
    /// <exception cref="SourceException">A table or column is missing or damaged; the message names it.</exception>
    public static EscoDataset Load(string path)
    {
        using var source = TableSource.Open(path);
        return new EscoDataset
        {
            Occupations = Read(source, "occupations_en.csv", ["conceptUri", "iscoGroup", "preferredLabel", "altLabels", "description"], c => new EscoOccupation(c[0], c[1], c[2], Lines(c[3]), c[4])),
            Skills = Read(source, "skills_en.csv", ["conceptUri", "preferredLabel", "altLabels", "description"], c => new EscoSkill(c[0], c[1], Lines(c[2]), c[3])),
            Relations = Read(source, "occupationSkillRelations.csv", ["occupationUri", "skillUri", "relationType"], c => new EscoRelation(c[0], c[1], c[2] == "essential")),
            Groups = Read(source, "ISCOGroups_en.csv", ["conceptUri", "code", "preferredLabel", "description"], c => new EscoGroup(c[0], c[1], c[2], c[3])),
            BroaderSkills = Read(source, "broaderRelationsSkillPillar.csv", ["conceptUri", "broaderUri"], c => new EscoBroader(c[0], c[1])),
        };
    }

    private static IReadOnlyList<T> Read<T>(TableSource source, string fileName, string[] columns, Func<IReadOnlyList<string>, T> map) =>
        TableReader.Read(source, fileName, TableLayout.CommaSeparated, columns, map);

    private static string[] Lines(string cell) => cell.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
