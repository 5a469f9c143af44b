using RoleCompare.Tests;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine.Quiz;

/// <summary>The screen that says that the first roles are settled.</summary>
public sealed class SettledScreenTests : IDisposable
{
    private const string Settled = "Your first 3 are settled";

    // What an MLOps engineer wants and can do. One question is left that must be asked before the first roles are settled: which roles are ruled out.
    private const string Start =
        """
        {
          "goals": "I want to keep models healthy in production.",
          "experience": "I ran servers.",
          "currentRole": "devops-engineer",
          "targetRole": "ml-platform-lead",
          "preferences": {
            "primary-role": 2, "scope-of-responsibilities": 3, "strategic-planning": 3, "project-management": 3, "professional-development": 3,
            "reporting-relationship": 3, "decision-making-authority": 3, "team-management": 2, "meeting-involvement": 2, "communication": 2
          },
          "skills": {
            "model-deployment": 4, "model-monitoring": 4, "ml-pipeline-orchestration": 4, "retraining-pipelines": 4, "model-registry": 4, "drift-detection": 3, "python": 3,
            "kubernetes": 3, "model-versioning": 4, "feature-store": 3, "experiment-tracking": 3, "ci-cd": 3, "docker": 3, "ab-testing": 2, "terraform": 3
          },
          "constraints": { "minSeniority": 1, "maxSeniority": 7 }
        }
        """;

    private readonly TempFolder _folder = new();

    public SettledScreenTests() => Assert.SkipUnless(PseudoTerminal.IsPossible, "There is no script(1).");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_comes_once_and_Enter_goes_on_with_the_questions()
    {
        using var terminal = Begin();
        terminal.Type("\r", until: "Enter go on with the questions");
        Assert.Contains(Settled, terminal.Text, StringComparison.Ordinal);
        Assert.Contains("MLOps Engineer", terminal.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Question ", terminal.Text, StringComparison.Ordinal);

        terminal.Type("\r", until: "Question 2 ");
        terminal.Type("n", until: "Question 3 ");
        terminal.Type("q");

        Assert.Equal((0, true), terminal.WaitForEnd());
        Assert.False(terminal.Overflowed);
    }

    [Fact]
    public void The_result_is_a_key_away_from_it()
    {
        using var terminal = Begin();
        terminal.Type("\r", until: Settled);
        terminal.Type("r", until: "check your answers");
        terminal.Type("\r");

        Assert.Equal((0, true), terminal.WaitForEnd());
        Assert.Contains("rolecompare explain --saved me ", terminal.Raw, StringComparison.Ordinal);
    }

    private PseudoTerminal Begin()
    {
        var terminal = PseudoTerminal.Start(80, 24, [], "quiz", "--database", _folder.File("quiz.db"), "--start", _folder.Write("start.json", Start));
        terminal.WaitFor("Enter begin");
        terminal.Type("\r", until: "Roles you rule out");
        return terminal;
    }
}
