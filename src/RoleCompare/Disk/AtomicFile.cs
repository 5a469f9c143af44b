namespace RoleCompare.Disk;

/// <summary>
/// A file that is replaced in one step: the new content is written beside it and flushed to the disk before it takes its place, so that
/// whatever happens while it is written leaves the one before.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="mode">Who may read and write the new file, such as <see cref="OwnerOnly"/>; null for what is usual there. Without effect on Windows.</param>
public sealed class AtomicFile(string path, UnixFileMode? mode = null)
{
    /// <summary>The rights of a file with private text.</summary>
    public const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _partial = path + ".partial";

    /// <summary>Runs something that uses the disk.</summary>
    /// <param name="failure">What is told when that fails, before the reason: the place, and what cannot be done there.</param>
    /// <param name="action">What is run.</param>
    /// <exception cref="RoleCompareException">The disk, or a right to it, did not allow it.</exception>
    public static void Guard(string failure, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RoleCompareException($"{failure}: {exception.Message}", exception);
        }
    }

    /// <inheritdoc cref="Guard(string, Action)"/>
    public static async Task GuardAsync(string failure, Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RoleCompareException($"{failure}: {exception.Message}", exception);
        }
    }

    /// <summary>Finds out whether a file may be written in a folder, and leaves nothing there.</summary>
    /// <param name="folder">The folder; made where it is missing.</param>
    /// <exception cref="IOException">It may not.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Probe(string folder)
    {
        Directory.CreateDirectory(folder);
        var probe = Path.Combine(folder, $".{Path.GetRandomFileName()}.probe");
        using var stream = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }

    /// <summary>Writes the new content beside the file, which stays as it is.</summary>
    public void Prepare(Action<Stream> write)
    {
        using var stream = Open();
        write(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <inheritdoc cref="Prepare"/>
    public async Task PrepareAsync(Func<Stream, Task> write)
    {
        await using var stream = Open();
        await write(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Puts the prepared content in the place of the file.</summary>
    public void Replace() => File.Move(_partial, path, overwrite: true);

    /// <summary>Deletes what was prepared and not put in place.</summary>
    public void Discard() => File.Delete(_partial);

    private FileStream Open()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            // One that was left here has the rights that it had.
            Discard();
            options.UnixCreateMode = mode;
        }

        return new FileStream(_partial, options);
    }
}
