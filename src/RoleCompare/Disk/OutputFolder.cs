namespace RoleCompare.Disk;

/// <summary>
/// A folder that appears whole or not at all. Files are written to a temporary folder beside it, which takes its place at the end, or the
/// old one stays. What stands in the old one beside its content, such as a model card, is kept. Disposing without <see cref="Commit"/> leaves no trace.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private readonly FolderContent _content;
    private readonly string _target;
    private readonly string _temporary;

    private OutputFolder(FolderContent content, string target, string temporary)
    {
        _content = content;
        _target = target;
        _temporary = temporary;
    }

    /// <summary>Finds out, before anything is computed, whether the folder can be written.</summary>
    /// <param name="directory">The folder: a new one, an empty one, or one with the same kind of content, which is replaced; or a link to such a one.</param>
    /// <param name="content">What is going to stand in it.</param>
    /// <exception cref="RoleCompareException">It cannot, or it holds files of another kind.</exception>
    public static OutputFolder Create(string directory, FolderContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));

        // What a link points to is replaced: a folder cannot take the place of the link itself.
        if (new DirectoryInfo(target).LinkTarget is not null)
            AtomicFile.Guard($"{directory}: the link cannot be followed", () => target = Path.TrimEndingDirectorySeparator(Directory.ResolveLinkTarget(target, returnFinalTarget: true)!.FullName));
        if (File.Exists(target))
            throw new RoleCompareException($"{directory}: this is a file. Name a folder to write the {content.Name} to.");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, content.Marker)))
            throw new RoleCompareException($"{directory}: the folder holds files but no {content.Name}. Name an empty folder, a new one, or one with {content.Article} {content.Name} to replace.");

        // A name that nobody else has: a folder that happens to be called so is not ours to delete.
        var temporary = $"{target}.{Path.GetRandomFileName()}.partial";
        AtomicFile.Guard($"{directory}: the {content.Name} cannot be written here", () =>
        {
            if (Directory.Exists(target))
                AtomicFile.Probe(target);
            Directory.CreateDirectory(temporary);
            Directory.Delete(temporary);
        });
        return new OutputFolder(content, target, temporary);
    }

    /// <summary>Makes the temporary folder. Not before there is something to write: what is killed while it computes leaves no folder.</summary>
    /// <returns>Where the files are to be written.</returns>
    /// <exception cref="IOException">It cannot be made.</exception>
    public string Open() => Directory.CreateDirectory(_temporary).FullName;

    /// <summary>Puts the written files in place of the old folder. Where that cannot be deleted, it stays beside as <c>….replaced</c>: the new content is written.</summary>
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
            // Such as a folder in it that is another user's. The new content is in its place; that is what was asked for.
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
            if (!_content.Entries.Contains(entry.Name))
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
