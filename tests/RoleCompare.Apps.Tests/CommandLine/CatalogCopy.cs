namespace RoleCompare.Apps.Tests.CommandLine;

/// <summary>A copy of the built-in catalogue to damage; removed when disposed.</summary>
internal sealed class CatalogCopy : IDisposable
{
    public CatalogCopy()
    {
        Folder = Directory.CreateTempSubdirectory("rolecompare-catalog-").FullName;
        var source = Path.Combine(Cli.Root, "data");
        Directory.CreateDirectory(Path.Combine(Folder, "roles"));
        foreach (var file in Directory.EnumerateFiles(source, "*.yaml", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(Folder, Path.GetRelativePath(source, file)));
    }

    public string Folder { get; }

    /// <summary>Replaces a text that stands in a file.</summary>
    public void Change(string file, string text, string replacement)
    {
        var path = Path.Combine(Folder, file);
        var content = File.ReadAllText(path);
        if (!content.Contains(text, StringComparison.Ordinal))
            throw new InvalidOperationException($"'{text}' does not stand in {file}.");
        File.WriteAllText(path, content.Replace(text, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
