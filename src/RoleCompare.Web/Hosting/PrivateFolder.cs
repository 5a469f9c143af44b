using RoleCompare.Disk;

namespace RoleCompare.Web.Hosting;

/// <summary>Makes folders that only the owner may look into.</summary>
internal static class PrivateFolder
{
    /// <summary>Makes a folder, and the one that it is in, where they are missing; leaves those that are there.</summary>
    /// <exception cref="RoleCompareException">It cannot be made.</exception>
    public static DirectoryInfo Create(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            foreach (var folder in new[] { Path.GetDirectoryName(full), full }.OfType<string>().Where(folder => !Directory.Exists(folder)))
            {
                if (OperatingSystem.IsWindows())
                    Directory.CreateDirectory(folder);
                else
                    Directory.CreateDirectory(folder, AtomicFile.OwnerOnly | UnixFileMode.UserExecute);
            }

            return new DirectoryInfo(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RoleCompareException($"{path}, the folder of the keys that forms are signed with, cannot be made: {exception.Message.TrimEnd('.')}. Allow writing there, or name another one.", exception);
        }
    }
}
