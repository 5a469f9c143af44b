namespace RoleCompare.Storage;

/// <summary>A database of saved profiles for many threads at once: readers wait for nobody, and one writes at a time.</summary>
public sealed class ProfileStore : IDisposable
{
    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly Lock _writing = new();
    private readonly System.Collections.Concurrent.ConcurrentBag<SavedProfiles> _idle = [];

    private ProfileStore(string path, TimeProvider time)
    {
        _path = path;
        _time = time;
    }

    /// <summary>Opens a file of SQLite, which is made where it is missing.</summary>
    /// <exception cref="StorageException">It cannot be used.</exception>
    public static ProfileStore OpenFile(string path, TimeProvider time)
    {
        var store = new ProfileStore(path, time);
        store.Read(profiles => profiles);
        return store;
    }

    /// <summary>Reads.</summary>
    public T Read<T>(Func<SavedProfiles, T> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (!_idle.TryTake(out var profiles))
            profiles = SavedProfiles.Open(_path, _time);
        try
        {
            var result = action(profiles);
            _idle.Add(profiles);
            return result;
        }
        catch
        {
            profiles.Dispose();
            throw;
        }
    }

    /// <summary>Reads and writes.</summary>
    public T Write<T>(Func<SavedProfiles, T> action)
    {
        lock (_writing)
            return Read(action);
    }

    /// <summary>Closes the database.</summary>
    public void Dispose()
    {
        foreach (var profiles in _idle)
            profiles.Dispose();
        _idle.Clear();
    }
}
