namespace RoleCompare.Apps.Tests.CommandLine;

/// <summary>A database of saved profiles of its own; deleted with all that is there.</summary>
internal sealed class SavedProfiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rolecompare-saved-");

    /// <summary>A profile, and an export of one with a change of mind.</summary>
    public const string Plain = """{"goals": "I want to keep models healthy in production.", "skills": {"k8s": 4}}""";

    public string Folder => _folder.FullName;

    public string Database => File("rolecompare.db");

    public static string Exported(string name = "me") =>
        $$"""
        {
          "format": "rolecompare-saved-profile-1",
          "name": "{{name}}",
          "created": "2026-11-22T12:00:00.000Z",
          "base": {{Plain}},
          "answers": [
            { "question": "preferences.team-management", "value": "5", "given": "2026-11-22T12:01:00.000Z" },
            { "question": "skills.python", "value": null, "given": "2026-11-22T12:02:00.000Z" },
            { "question": "preferences.team-management", "value": "2", "given": "2026-11-22T12:03:00.000Z" }
          ],
          "results": []
        }
        """;

    public string File(string name) => Path.Combine(Folder, name);

    /// <summary>Runs a command over this database.</summary>
    public CliResult Run(params string[] arguments) => Cli.Run([.. arguments, "--database", Database]);

    /// <summary>Runs a command that must not say anything but its output.</summary>
    public string Quietly(params string[] arguments)
    {
        var result = Run(arguments);
        Xunit.Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        return result.Output;
    }

    /// <summary>Imports a document under a name, or the one that it says.</summary>
    public void Import(string json, string? name = null)
    {
        var result = Cli.Pipe(json, ["profile", "import", "-", "--database", Database, .. name is null ? (string[])[] : ["--name", name]]);
        Xunit.Assert.Equal((0, ""), (result.ExitCode, result.Errors));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
