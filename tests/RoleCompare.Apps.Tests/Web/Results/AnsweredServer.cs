namespace RoleCompare.Apps.Tests.Web.Results;

/// <summary>The web app with the answers of somebody who can be ranked, for the tests of a class that change nothing.</summary>
public sealed class AnsweredServer : IDisposable
{
    /// <summary>Starts it.</summary>
    public AnsweredServer()
    {
        var import = CommandLine.Cli.Run("profile", "import", Path.Combine(CommandLine.Cli.Root, "data", "samples", "cloud-engineer.json"), "--name", "me", "--database", Server.Database);
        if (import.ExitCode != 0)
            throw new InvalidOperationException(import.Errors);
    }

    /// <summary>The web app.</summary>
    internal WebServer Server { get; } = WebServer.Start();

    /// <summary>Ends it.</summary>
    public void Dispose() => Server.Dispose();
}
