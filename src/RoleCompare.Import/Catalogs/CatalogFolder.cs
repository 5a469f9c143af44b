using RoleCompare.Catalog;
using RoleCompare.Catalog.Writing;
using RoleCompare.Disk;

namespace RoleCompare.Import.Catalogs;

/// <summary>The folder that an import writes: it appears whole or not at all, and replaces nothing but what an import wrote. Disposing without <see cref="Write"/> leaves no trace.</summary>
public sealed class CatalogFolder : IDisposable
{
    private readonly string _directory;
    private readonly OutputFolder _output;

    private CatalogFolder(string directory, OutputFolder output)
    {
        _directory = directory;
        _output = output;
    }

    /// <summary>Finds out, before anything is read, whether the folder can be written.</summary>
    /// <param name="directory">A new folder, an empty one, or one with an imported catalogue, which is replaced.</param>
    /// <exception cref="RoleCompareException">It cannot; or it holds something else, such as a role that someone wrote.</exception>
    public static CatalogFolder Create(string directory)
    {
        if (string.IsNullOrWhiteSpace(directory))
            throw new RoleCompareException("The name of the folder to write is empty; name a folder (--output).");
        var output = OutputFolder.Create(directory, CatalogWriter.ImportedContent);
        AtomicFile.Guard($"{directory}: the folder cannot be read", () => RefuseOwnRoles(directory));
        return new CatalogFolder(directory, output);
    }

    /// <summary>Writes a catalogue and puts it in place.</summary>
    /// <param name="catalog">What an import made.</param>
    /// <param name="dimensions">The ten dimensions that its roles are described over.</param>
    /// <param name="progress">Told how many roles are written; null for nothing.</param>
    /// <param name="cancellationToken">Stops before the folder is put in place.</param>
    /// <exception cref="RoleCompareException">The disk, or a right to it, does not allow it.</exception>
    public void Write(ImportedCatalog catalog, IReadOnlyList<Dimension> dimensions, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        AtomicFile.Guard($"{_directory}: the imported catalogue cannot be written", () =>
        {
            CatalogWriter.Write(_output.Open(), dimensions, catalog.Skills, catalog.Roles, [catalog.Origin], progress, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            _output.Commit();
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private static void RefuseOwnRoles(string directory)
    {
        var roles = Path.Combine(directory, "roles");
        if (!Directory.Exists(roles))
            return;
        foreach (var file in Directory.EnumerateFiles(roles).Order(StringComparer.Ordinal))
        {
            if (!File.ReadLines(file).Any(line => line.StartsWith("origin:", StringComparison.Ordinal)))
                throw new RoleCompareException($"{file}: this was not imported, and would be lost. Move it out of the folder, or name another folder to write.");
        }
    }
}
