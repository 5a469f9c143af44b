using System.Security.Cryptography;
using System.Text;
using RoleCompare.Naming;

namespace RoleCompare.Catalog.Loading;

/// <summary>Reads a catalogue's folder and reports everything that is wrong with it at once.</summary>
public static class CatalogReader
{
    private const int MaximumFileLength = 16 * 1024 * 1024;

    /// <summary>Reads a folder of the layout that data/README.md describes.</summary>
    /// <param name="folder">The folder that holds <c>dimensions.yaml</c>, <c>skills.yaml</c> and <c>roles/</c>.</param>
    /// <returns>The catalogue, null when there is any problem, and the problems by file and line.</returns>
    /// <exception cref="RoleCompareException">The folder does not exist, holds no catalogue or cannot be read.</exception>
    public static CatalogReading Read(string folder)
    {
        if (File.Exists(folder))
            throw new RoleCompareException($"'{folder}' is a file. Name a catalogue's folder: one with {DimensionsFile.Name}, {SkillsFile.Name} and {RoleFile.Folder}/.");
        if (!Directory.Exists(folder))
            throw new RoleCompareException($"There is no folder '{folder}'. Name a catalogue's folder: one with {DimensionsFile.Name}, {SkillsFile.Name} and {RoleFile.Folder}/.");

        var problems = new List<CatalogProblem>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            if (!File.Exists(Path.Combine(folder, DimensionsFile.Name)) && !Path.Exists(Path.Combine(folder, RoleFile.Folder)))
                throw new RoleCompareException($"The folder '{folder}' holds no catalogue: it has neither {DimensionsFile.Name} nor {RoleFile.Folder}/.");
            var dimensions = ReadFile(folder, DimensionsFile.Name, problems, hash) is { } dimensionSource ? DimensionsFile.Read(dimensionSource) : [];
            var origins = File.Exists(Path.Combine(folder, OriginsFile.Name)) && ReadFile(folder, OriginsFile.Name, problems, hash) is { } originSource
                ? OriginsFile.Read(originSource)
                : new Dictionary<string, Origin>();
            var skills = ReadFile(folder, SkillsFile.Name, problems, hash) is { } skillSource ? SkillsFile.Read(skillSource, origins) : SkillsReading.Unread;
            var roles = new List<ParsedRole>();
            foreach (var file in RoleFiles(folder, problems))
            {
                if (ReadFile(folder, file, problems, hash) is { } source && RoleFile.Read(source, dimensions, skills, origins) is { } role)
                    roles.Add(role);
            }

            CatalogLinks.Check(roles, problems);
            if (roles.Count == 0 && problems.Count == 0)
                problems.Add(new CatalogProblem(RoleFile.Folder, 0, "", "There is no role.", "Add a file roles/ID.yaml."));

            var sorted = problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ToList();
            return sorted.Count > 0
                ? new CatalogReading(null, sorted)
                : new CatalogReading(RoleCatalog.Create(dimensions, skills.Whole.Values, roles.Select(role => role.Role), Convert.ToHexStringLower(hash.GetHashAndReset()), origins.Values), []);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RoleCompareException($"The catalogue '{folder}' cannot be read: {exception.Message}", exception);
        }
    }

    private static List<string> RoleFiles(string folder, List<CatalogProblem> problems)
    {
        var roles = Path.Combine(folder, RoleFile.Folder);
        if (File.Exists(roles))
            problems.Add(new CatalogProblem(RoleFile.Folder, 0, "", "This is a file; the roles stand in a folder of this name.", $"Make a folder {RoleFile.Folder} with a file ID.yaml for each role."));
        if (!Directory.Exists(roles))
            return [];

        var files = new List<string>();
        // Names that start with a dot belong to the system and to editors.
        foreach (var entry in new DirectoryInfo(roles).EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var name = $"{RoleFile.Folder}/{PlainText.OneLine(entry.Name)}";
            if (entry is DirectoryInfo)
                problems.Add(new CatalogProblem(name, 0, entry.Name, "This is a folder; a role is a file.", $"Put its files into {RoleFile.Folder}/ itself, or move it out."));
            else if (entry.Extension.ToLowerInvariant() is ".yaml" or ".yml")
                files.Add($"{RoleFile.Folder}/{entry.Name}");
            else
                problems.Add(new CatalogProblem(name, 0, entry.Name, "This is not a role's file.", $"Name it ID.yaml if it describes a role; else move it out of {RoleFile.Folder}/."));
        }

        return files;
    }

    private static YamlSource? ReadFile(string folder, string file, List<CatalogProblem> problems, IncrementalHash hash)
    {
        var info = new FileInfo(Path.Combine(folder, file));
        if (!info.Exists)
        {
            problems.Add(new CatalogProblem(file, 0, "", "The file is missing.", $"Add {file} to the catalogue's folder."));
            return null;
        }

        if (info.Length > MaximumFileLength)
        {
            problems.Add(new CatalogProblem(file, 0, $"{info.Length} bytes", $"The file has {info.Length} bytes.", $"Keep it under {MaximumFileLength} bytes."));
            return null;
        }

        var bytes = File.ReadAllBytes(info.FullName);
        hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{bytes.Length}\n"));
        hash.AppendData(bytes);
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
