using System.Diagnostics;
using System.Text;

namespace RoleCompare.Apps.Tests.CommandLine.Quiz;

/// <summary>A run of the questionnaire that was killed: what it was answered through its pipe, and what it had acknowledged.</summary>
internal sealed class KilledQuiz
{
    /// <summary>With these answered, only questions with answers to choose from are left, and each of them takes 1.</summary>
    public const string Start =
        """
        {"goals": "I want to write.", "experience": "I wrote.", "currentRole": "prompt-engineer", "targetRole": "chief-ai-officer",
         "constraints": {"excludeRoles": ["devops-engineer"]}}
        """;

    private const int Ahead = 3;
    private const int MostAcknowledged = 6;
    private const int MostLines = 40;
    private const string Mark = "saved ";
    private const string LastLine = "Answer with ";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly List<string?> _values = [];
    private readonly List<string> _saved = [];
    private readonly StringBuilder _output = new();

    /// <summary>The questions and answers of which it said that they are saved, in order.</summary>
    public IReadOnlyList<(string Question, string? Value)> Acknowledged => [.. _saved.Zip(_values)];

    /// <summary>What came after them in its pipe; null for "not sure".</summary>
    public string? NextValue => _values[_saved.Count];

    /// <summary>All lines that it wrote.</summary>
    public string Output => _output.ToString();

    /// <summary>
    /// Answers until a number of answers is acknowledged, reads a number of lines more, every second time to the end of a question, and kills. The pipe holds
    /// more answers than are read: after the end of a question one is written at once, after the other lines the next question is looked for or printed.
    /// </summary>
    /// <param name="random">Draws the answers and the moment.</param>
    /// <param name="arguments">Those of the program.</param>
    public static KilledQuiz Run(Random random, string[] arguments)
    {
        var quiz = new KilledQuiz();
        using var process = Cli.Open(arguments);
        var errors = new StringBuilder();
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(Patience);
        using var end = patience.Token.Register(() => process.Kill());
        for (var i = 0; i < Ahead; i++)
            quiz.Answer(process, random);
        string Next()
        {
            var line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"The program ended, or stood still, before it was to be killed.\n{quiz.Output}{errors}");
            if (quiz.Take(line))
                quiz.Answer(process, random);
            return line;
        }

        for (var wanted = random.Next(1, MostAcknowledged + 1); quiz._saved.Count < wanted;)
            Next();
        for (var further = random.Next(MostLines); further > 0; further--)
            Next();
        var isBeforeAnAnswer = random.Next(2) == 0;
        while (isBeforeAnAnswer && !Next().StartsWith(LastLine, StringComparison.Ordinal))
        {
        }

        process.Kill();

        // A line that was cut off in the middle acknowledges nothing.
        foreach (var line in process.StandardOutput.ReadToEnd().Split('\n')[..^1])
            quiz.Take(line);
        process.WaitForExit();
        return errors.ToString().Trim() is { Length: > 0 } said ? throw new InvalidOperationException(said) : quiz;
    }

    private void Answer(Process process, Random random)
    {
        _values.Add(random.Next(3) == 0 ? null : "1");
        process.StandardInput.Write((_values[^1] ?? "n") + "\n");
        process.StandardInput.Flush();
    }

    private bool Take(string line)
    {
        _output.Append(line).Append('\n');
        if (!line.StartsWith(Mark, StringComparison.Ordinal))
            return false;
        _saved.Add(line[Mark.Length..]);
        return true;
    }
}
