using RoleCompare.Disk;

namespace RoleCompare.Cli;

/// <summary>The file that somebody named with <c>--output</c>. It has private text, so only its owner may read it; it is replaced in one step.</summary>
internal sealed class OutputFile
{
    private readonly AtomicFile _file;
    private readonly string _failure;

    private OutputFile(string path, string what)
    {
        _file = new AtomicFile(path, AtomicFile.OwnerOnly);
        _failure = $"{path}: the {what} cannot be written here";
    }

    /// <summary>Finds out whether the file can be written, before any work is done for it.</summary>
    /// <param name="path">What was named.</param>
    /// <param name="what">What is written, as a noun.</param>
    /// <exception cref="RoleCompareException">It cannot.</exception>
    public static OutputFile Create(string path, string what)
    {
        if (path.Length == 0)
            throw new RoleCompareException($"--output is empty; name the file to write the {what} to, or leave --output away to have it on standard output.");
        if (Directory.Exists(path))
            throw new RoleCompareException($"{path}: this is a folder; name the file to write the {what} to.");
        var file = new OutputFile(path, what);
        AtomicFile.Guard(file._failure, () => AtomicFile.Probe(Path.GetDirectoryName(Path.GetFullPath(path))!));
        return file;
    }

    /// <summary>Refuses a file that is what is read.</summary>
    /// <param name="path">What was named.</param>
    /// <param name="input">The file that is read.</param>
    /// <param name="sentence">What is wrong then and what to name in its place, as the rest of the message.</param>
    /// <exception cref="RoleCompareException">They are the same file.</exception>
    public static void RefuseSame(string path, string input, string sentence)
    {
        if (Target(path).Equals(Target(input), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            throw new RoleCompareException($"{path}: --output names {sentence}");
    }

    /// <summary>Writes the file; what was there stays if that fails.</summary>
    public void Write(ReadOnlyMemory<byte> content) => AtomicFile.Guard(_failure, () =>
    {
        try
        {
            _file.Prepare(stream => stream.Write(content.Span));
            _file.Replace();
        }
        finally
        {
            _file.Discard();
        }
    });

    /// <summary>Writes the file bit by bit; what was there stays if that fails or is stopped.</summary>
    public Task WriteAsync(Func<Stream, Task> write) => AtomicFile.GuardAsync(_failure, async () =>
    {
        try
        {
            await _file.PrepareAsync(write);
            _file.Replace();
        }
        finally
        {
            _file.Discard();
        }
    });

    private static string Target(string path) =>
        path.Length == 0 ? "" : File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path) : Path.GetFullPath(path);
}
