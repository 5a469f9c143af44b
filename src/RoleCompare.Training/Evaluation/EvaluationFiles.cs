using System.Text;
using RoleCompare.Disk;

namespace RoleCompare.Training.Evaluation;

/// <summary>
/// The files of a report: <c>evaluation.json</c> and <c>evaluation.md</c> in a folder. Each is always whole. Neither is replaced before both are
/// written beside; only when then the second cannot be put in place, it stays that of an earlier report while the first is new.
/// </summary>
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
        files.Guard(() => AtomicFile.Probe(directory));
        return files;
    }

    /// <summary>Writes both files; those of an earlier report are replaced.</summary>
    /// <exception cref="RoleCompareException">They cannot be written; then those of an earlier report stay, as the class says.</exception>
    public void Write(EvaluationReport report) => Guard(() =>
    {
        var json = new AtomicFile(Path.Combine(_directory, JsonName));
        var markdown = new AtomicFile(Path.Combine(_directory, MarkdownName));
        try
        {
            json.Prepare(stream => stream.Write(Encoding.UTF8.GetBytes(EvaluationJson.Serialize(report) + "\n")));
            markdown.Prepare(stream => stream.Write(Encoding.UTF8.GetBytes(EvaluationMarkdown.Write(report))));
            json.Replace();
            markdown.Replace();
        }
        finally
        {
            json.Discard();
            markdown.Discard();
        }
    });

    private void Guard(Action action) => AtomicFile.Guard($"{_directory}: the report cannot be written here", action);
}
