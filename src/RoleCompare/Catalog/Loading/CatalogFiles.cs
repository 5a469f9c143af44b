using System.Security.Cryptography;
using System.Text;
using RoleCompare.Naming;

namespace RoleCompare.Catalog.Loading;

/// <summary>The bytes of a catalogue's files, in the order in which they are read, before anything is made of them.</summary>
internal sealed class CatalogFiles
{
    private const int MaximumFileLength = 16 * 1024 * 1024;

    private readonly Dictionary<string, byte[]> _contents = [];
    private readonly List<CatalogProblem> _problems = [];

    private CatalogFiles()
    {
    }

    /// <summary>The names of the role files that could be read, relative to the folder, with forward slashes, in order.</summary>
    public IReadOnlyList<string> Roles { get; private set; } = [];

    /// <summary>What is wrong with the files as files.</summary>
    public IReadOnlyList<CatalogProblem> Problems => _problems;

    /// <summary>The SHA-256 of the files' names and bytes, in lower-case hexadecimal.</summary>
    public string Fingerprint { get; private set; } = "";

    /// <summary>The bytes of a file; null when it is not there or could not be read, which is a problem where it is required.</summary>
    public byte[]? this[string file] => _contents.GetValueOrDefault(file);

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder that holds <c>dimensions.yaml</c>, <c>skills.yaml</c> and <c>roles/</c>.</param>
    /// <exception cref="RoleCompareException">The folder does not exist, holds no catalogue or cannot be read.</exception>
    public static CatalogFiles Read(string folder)
    {
        if (File.Exists(folder))
            throw new RoleCompareException($"'{folder}' is a file. Name a catalogue's folder: one with {DimensionsFile.Name}, {SkillsFile.Name} and {RoleFile.Folder}/.");
        if (!Directory.Exists(folder))
            throw new RoleCompareException($"There is no folder '{folder}'. Name a catalogue's folder: one with {DimensionsFile.Name}, {SkillsFile.Name} and {RoleFile.Folder}/.");

        try
        {
            if (!File.Exists(Path.Combine(folder, DimensionsFile.Name)) && !Path.Exists(Path.Combine(folder, RoleFile.Folder)))
                throw new RoleCompareException($"The folder '{folder}' holds no catalogue: it has neither {DimensionsFile.Name} nor {RoleFile.Folder}/.");
            var files = new CatalogFiles();
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            files.ReadAll(folder, hash);
            files.Fingerprint = Convert.ToHexStringLower(hash.GetHashAndReset());
            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RoleCompareException($"The catalogue '{folder}' cannot be read: {exception.Message}", exception);
        }
    }

    private void ReadAll(string folder, IncrementalHash hash)
    {
        ReadOne(folder, DimensionsFile.Name, hash);
        if (File.Exists(Path.Combine(folder, OriginsFile.Name)))
            ReadOne(folder, OriginsFile.Name, hash);
        ReadOne(folder, SkillsFile.Name, hash);
        Roles = [.. RoleFiles(folder).Where(file => ReadOne(folder, file, hash))];
    }

    private bool ReadOne(string folder, string file, IncrementalHash hash)
    {
        var info = new FileInfo(Path.Combine(folder, file));
        if (!info.Exists)
        {
            _problems.Add(new CatalogProblem(file, 0, "", "The file is missing.", $"Add {file} to the catalogue's folder."));
            return false;
        }

        if (info.Length > MaximumFileLength)
        {
            _problems.Add(new CatalogProblem(file, 0, $"{info.Length} bytes", $"The file has {info.Length} bytes.", $"Keep it under {MaximumFileLength} bytes."));
            return false;
        }

        var bytes = File.ReadAllBytes(info.FullName);
        hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{bytes.Length}\n"));
        hash.AppendData(bytes);
        _contents.Add(file, bytes);
        return true;
    }

    private List<string> RoleFiles(string folder)
    {
        var roles = Path.Combine(folder, RoleFile.Folder);
        if (File.Exists(roles))
            _problems.Add(new CatalogProblem(RoleFile.Folder, 0, "", "This is a file; the roles stand in a folder of this name.", $"Make a folder {RoleFile.Folder} with a file ID.yaml for each role."));
        if (!Directory.Exists(roles))
            return [];

        var files = new List<string>();
        // Names that start with a dot belong to the system and to editors.
        foreach (var entry in new DirectoryInfo(roles).EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var name = $"{RoleFile.Folder}/{PlainText.OneLine(entry.Name)}";
            if (entry is DirectoryInfo)
                _problems.Add(new CatalogProblem(name, 0, entry.Name, "This is a folder; a role is a file.", $"Put its files into {RoleFile.Folder}/ itself, or move it out."));
            else if (entry.Extension.ToLowerInvariant() is ".yaml" or ".yml")
                files.Add($"{RoleFile.Folder}/{entry.Name}");
            else
                _problems.Add(new CatalogProblem(name, 0, entry.Name, "This is not a role's file.", $"Name it ID.yaml if it describes a role; else move it out of {RoleFile.Folder}/."));
        }

        return files;
    }
}
