namespace RoleCompare.Training.Evaluation;

/// <summary>The files of a report: <c>evaluation.json</c> and <c>evaluation.md</c> in a folder, both whole or neither.</summary>
public sealed class EvaluationFiles
{
    private const string JsonName = "evaluation.json";
    private const string MarkdownName = "evaluation.md";
    private readonly string _directory;

    private EvaluationFiles(string directory) => _directory = directory;

    /// <summary>Makes the folder where it is missing, and finds out, before anything is measured, whether it can be written.</summary>
    /// <exception cref="RoleCompareException">It cannot.</exception>
    public static EvaluationFiles In(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        if (File.Exists(directory))
            throw new RoleCompareException($"{directory}: this is a file. Name a folder to write {JsonName} and {MarkdownName} to.");
        var files = new EvaluationFiles(directory);
        files.Guard(() =>
        {
            Directory.CreateDirectory(directory);
            using var probe = new FileStream(files.Temporary(JsonName), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        });
        return files;
    }

    /// <summary>Writes both files; those of an earlier report are replaced.</summary>
    /// <exception cref="RoleCompareException">They cannot be written; then those of an earlier report stay.</exception>
    public void Write(EvaluationReport report) => Guard(() =>
    {
        try
        {
            File.WriteAllText(Temporary(JsonName), EvaluationJson.Serialize(report) + "\n");
            File.WriteAllText(Temporary(MarkdownName), EvaluationMarkdown.Write(report));
            File.Move(Temporary(JsonName), Path.Combine(_directory, JsonName), overwrite: true);
            File.Move(Temporary(MarkdownName), Path.Combine(_directory, MarkdownName), overwrite: true);
        }
        finally
        {
            File.Delete(Temporary(JsonName));
            File.Delete(Temporary(MarkdownName));
        }
    });

    private string Temporary(string name) => Path.Combine(_directory, $".{name}.partial");

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RoleCompareException($"{_directory}: the report cannot be written here: {exception.Message}", exception);
        }
    }
}
