using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using RoleCompare.Tests;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine.Quiz;

/// <summary>The questionnaire ended as <c>kill -9</c> does, in the middle of answering, over and over in one database.</summary>
public sealed class KilledQuizTests : IDisposable
{
    private const string KillsVariable = "ROLECOMPARE_KILLS";
    private const int DefaultKills = 10;
    private const int KillsOfAPerson = 10;

    private readonly TempFolder _folder = new();

    private string Database => _folder.File("quiz.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_answer_that_was_acknowledged_before_a_kill_is_there_and_the_next_time_goes_on_after_it()
    {
        var start = _folder.Write("start.json", KilledQuiz.Start);
        var kills = Environment.GetEnvironmentVariable(KillsVariable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : DefaultKills;
        var (acknowledged, found) = (0, 0);
        var kept = new List<(string Question, string? Value)>();
        var watch = Stopwatch.StartNew();
        for (var kill = 0; kill < kills; kill++)
        {
            var (name, isNew) = ($"person-{kill / KillsOfAPerson}", kill % KillsOfAPerson == 0);
            if (isNew)
                kept.Clear();
            var quiz = KilledQuiz.Run(new Random(kill), ["quiz", name, "--database", Database, .. isNew ? (string[])["--start", start] : []]);
            var (integrity, answers) = Examine(name);

            Assert.Equal("ok", integrity);
            Assert.Contains(isNew ? "Question 1 " : $"Welcome back, {name}: {kept.Count} answer", quiz.Output, StringComparison.Ordinal);
            kept.AddRange(quiz.Acknowledged);
            Assert.Equal(kept, answers.Take(kept.Count));

            // The kill may have come between the disk and the word of it.
            Assert.InRange(answers.Count - kept.Count, 0, 1);
            Assert.All(answers.Skip(kept.Count), answer => Assert.Equal(quiz.NextValue, answer.Value));
            acknowledged += quiz.Acknowledged.Count;
            found += answers.Count - kept.Count + quiz.Acknowledged.Count;
            kept = answers;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills in {watch.Elapsed.TotalSeconds:0} s, {acknowledged} answers acknowledged, all of them there, and {found - acknowledged} more; integrity_check ok.");
    }

    // Of copies: what the kill left is for the program to mend.
    private (string? Integrity, List<(string Question, string? Value)> Answers) Examine(string name)
    {
        var copy = _folder.File("copy.db");
        foreach (var end in (string[])["", "-wal"])
            File.Copy(Database + end, copy + end, overwrite: true);
        using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        var integrity = (string?)command.ExecuteScalar();
        command.CommandText = "SELECT question, value FROM answers JOIN profiles ON id = profile_id WHERE name = $name ORDER BY number";
        command.Parameters.AddWithValue("$name", name);
        using var reader = command.ExecuteReader();
        var answers = new List<(string, string?)>();
        while (reader.Read())
            answers.Add((reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1)));
        return (integrity, answers);
    }
}
