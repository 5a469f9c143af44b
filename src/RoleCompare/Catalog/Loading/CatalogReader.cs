using System.Text;

namespace RoleCompare.Catalog.Loading;

/// <summary>Reads a catalogue's folder and reports everything that is wrong with it at once.</summary>
public static class CatalogReader
{
    /// <summary>Reads a folder of the layout that data/README.md describes.</summary>
    /// <param name="folder">The folder that holds <c>dimensions.yaml</c>, <c>skills.yaml</c> and <c>roles/</c>.</param>
    /// <returns>The catalogue, null when there is any problem, and the problems by file and line.</returns>
    /// <exception cref="RoleCompareException">The folder does not exist, holds no catalogue or cannot be read.</exception>
    public static CatalogReading Read(string folder) => Read(CatalogFiles.Read(folder));

    /// <summary>Makes a catalogue of the files.</summary>
    internal static CatalogReading Read(CatalogFiles files)
    {
        var problems = files.Problems.ToList();
        var dimensions = Parse(files, DimensionsFile.Name, problems) is { } dimensionSource ? DimensionsFile.Read(dimensionSource) : [];
        var origins = Parse(files, OriginsFile.Name, problems) is { } originSource ? OriginsFile.Read(originSource) : new Dictionary<string, Origin>();
        var skills = Parse(files, SkillsFile.Name, problems) is { } skillSource ? SkillsFile.Read(skillSource, origins) : SkillsReading.Unread;
        var roles = new List<ParsedRole>();
        foreach (var file in files.Roles)
        {
            if (Parse(files, file, problems) is { } source && RoleFile.Read(source, dimensions, skills, origins) is { } role)
                roles.Add(role);
        }

        CatalogLinks.Check(roles, problems);
        if (roles.Count == 0 && problems.Count == 0)
            problems.Add(new CatalogProblem(RoleFile.Folder, 0, "", "There is no role.", "Add a file roles/ID.yaml."));

        return problems.Count > 0
            ? new CatalogReading(null, [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)])
            : new CatalogReading(RoleCatalog.Create(dimensions, skills.Whole.Values, roles.Select(role => role.Role), files.Fingerprint, origins.Values), []);
    }

    private static YamlSource? Parse(CatalogFiles files, string file, List<CatalogProblem> problems)
    {
        if (files[file] is not { } bytes)
            return null;
        try
        {
            var content = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            return YamlSource.Parse(file, content.TrimStart('\uFEFF'), problems);
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(exception.Index, 0, bytes.Length)).Count((byte)'\n');
            problems.Add(new CatalogProblem(file, line, "", "The file is not UTF-8 text.", "Save it as UTF-8."));
            return null;
        }
    }
}

/// <summary>What came of reading a catalogue's folder.</summary>
/// <param name="Catalog">The catalogue; null when there is any problem.</param>
/// <param name="Problems">What is wrong, by file and line; empty when the catalogue is sound.</param>
public sealed record CatalogReading(RoleCatalog? Catalog, IReadOnlyList<CatalogProblem> Problems);
