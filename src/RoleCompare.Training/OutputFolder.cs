using RoleCompare.Embedding;

namespace RoleCompare.Training;

/// <summary>
/// A model folder that appears whole or not at all. Files are written to a temporary folder beside it, which takes its place at the
/// end, or the old one stays. Other files and folders of the old one, such as a model card, are kept. Disposing without <see cref="Commit"/> leaves no trace.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    // What belongs to the old model only: carried along, it would stand there unlisted.
    private static readonly HashSet<string> ModelFiles =
        [ModelManifest.FileName, ModelFolder.WordsFile, ModelFolder.NgramsFile, ModelFolder.RowsFile, ModelFolder.LevelFile];

    private readonly string _target;
    private readonly string _temporary;

    private OutputFolder(string target, string temporary)
    {
        _target = target;
        _temporary = temporary;
    }

    /// <summary>Finds out, before anything is computed, whether the folder can be written.</summary>
    /// <exception cref="RoleCompareException">It cannot, or it holds files but no model.</exception>
    public static OutputFolder Create(string directory)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        if (File.Exists(target))
            throw new RoleCompareException($"{directory}: this is a file. Name a folder to write the model to.");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, ModelManifest.FileName)))
            throw new RoleCompareException($"{directory}: the folder holds files but no model. Name an empty folder, a new one, or one with a model to replace.");

        // A name that nobody else has: a folder that happens to be called so is not ours to delete.
        var temporary = $"{target}.{Path.GetRandomFileName()}.partial";
        AtomicFile.Guard($"{directory}: the model cannot be written here", () =>
        {
            if (Directory.Exists(target))
                AtomicFile.Probe(target);
            Directory.CreateDirectory(temporary);
            Directory.Delete(temporary);
        });
        return new OutputFolder(target, temporary);
    }

    /// <summary>Makes the temporary folder. Not before there is something to write: what is killed while it learns leaves no folder.</summary>
    /// <returns>Where the files are to be written.</returns>
    /// <exception cref="IOException">It cannot be made.</exception>
    public string Open() => Directory.CreateDirectory(_temporary).FullName;

    /// <summary>Puts the written files in place of the old folder. Where that cannot be deleted, it stays beside as <c>….replaced</c>: the model is written.</summary>
    public void Commit()
    {
        var old = Path.ChangeExtension(_temporary, "replaced");
        if (Directory.Exists(_target))
        {
            CopyOthers();
            Directory.Move(_target, old);
        }

        try
        {
            Directory.Move(_temporary, _target);
        }
        catch (Exception exception) when (Directory.Exists(old) && exception is (IOException or UnauthorizedAccessException))
        {
            Directory.Move(old, _target);
            throw;
        }

        try
        {
            if (Directory.Exists(old))
                Directory.Delete(old, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Such as a folder in it that is another user's. The new model is in its place; that is what was asked for.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_temporary))
            Directory.Delete(_temporary, recursive: true);
    }

    private void CopyOthers()
    {
        foreach (var entry in new DirectoryInfo(_target).EnumerateFileSystemInfos())
        {
            if (!ModelFiles.Contains(entry.Name))
                Copy(entry, Path.Combine(_temporary, entry.Name));
        }
    }

    private static void Copy(FileSystemInfo entry, string destination)
    {
        // A link stays a link: what it points to is not in this folder, or is copied by its own name.
        if (entry.LinkTarget is { } link)
        {
            File.CreateSymbolicLink(destination, link);
        }
        else if (entry is DirectoryInfo folder)
        {
            Directory.CreateDirectory(destination);
            foreach (var inner in folder.EnumerateFileSystemInfos())
                Copy(inner, Path.Combine(destination, inner.Name));
        }
        else
        {
            File.Copy(entry.FullName, destination);
        }
    }
}
