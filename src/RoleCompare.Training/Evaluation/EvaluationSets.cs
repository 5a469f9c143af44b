namespace RoleCompare.Training.Evaluation;

/// <summary>Reads several sets, each under a name of its own.</summary>
public static class EvaluationSets
{
    /// <summary>Reads sets. Folders of one name are told apart by the folders above them.</summary>
    /// <param name="directories">The folders.</param>
    /// <exception cref="RoleCompareException">A folder is named twice, or a file is missing or malformed.</exception>
    public static IReadOnlyList<EvaluationSet> Load(IReadOnlyList<string> directories)
    {
        ArgumentNullException.ThrowIfNull(directories);
        var paths = directories.Select(directory => Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory))).ToList();
        foreach (var (index, path) in paths.Index())
        {
            if (paths.IndexOf(path) < index)
                throw new RoleCompareException($"{directories[index]}: this set is named twice. Name each folder once.");
        }

        return [.. directories.Select((directory, index) => EvaluationSet.Load(directory, Name(paths, index)))];
    }

    // The shortest end of the path that no other set has.
    private static string Name(List<string> paths, int index)
    {
        var depth = 1;
        while (paths.Where((_, other) => other != index).Any(other => End(other, depth) == End(paths[index], depth)))
            depth++;
        return End(paths[index], depth);
    }

    private static string End(string path, int depth) =>
        string.Join('/', path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).TakeLast(depth));
}
