using RoleCompare.Embedding;

namespace RoleCompare.Training;

/// <summary>
/// A model folder that appears whole or not at all. Files are written to a temporary folder beside it, which takes its place at the
/// end, or the old one stays; other files of the old folder, such as a model card, are kept. Disposing without <see cref="Commit"/> leaves no trace.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
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
        try
        {
            if (Directory.Exists(target))
                ProbeWriting(target);
            Directory.CreateDirectory(temporary);
            Directory.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RoleCompareException($"{directory}: the model cannot be written here: {exception.Message}", exception);
        }

        return new OutputFolder(target, temporary);
    }

    /// <summary>Makes the temporary folder. Not before there is something to write: what is killed while it learns leaves no folder.</summary>
    /// <returns>Where the files are to be written.</returns>
    /// <exception cref="IOException">It cannot be made.</exception>
    public string Open() => Directory.CreateDirectory(_temporary).FullName;

    /// <summary>Puts the written files in place of the old folder.</summary>
    public void Commit()
    {
        var old = Path.ChangeExtension(_temporary, "replaced");
        if (Directory.Exists(_target))
        {
            foreach (var file in Directory.EnumerateFiles(_target))
            {
                var copy = Path.Combine(_temporary, Path.GetFileName(file));
                if (!File.Exists(copy))
                    File.Copy(file, copy);
            }

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

        if (Directory.Exists(old))
            Directory.Delete(old, recursive: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_temporary))
            Directory.Delete(_temporary, recursive: true);
    }

    private static void ProbeWriting(string folder)
    {
        var probe = Path.Combine(folder, ".write-probe");
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
    }
}
