using System.Net.Sockets;

namespace RoleCompare.Web.Hosting;

/// <summary>Starts the web app, and tells what keeps it from starting in one line.</summary>
internal static class WebProgram
{
    private const int Done = 0;
    private const int BadInput = 2;

    /// <summary>Runs until somebody stops it.</summary>
    /// <param name="args">The command line: settings such as <c>--urls</c>, <c>--catalog</c> and <c>--database</c>.</param>
    /// <param name="mapPages">Adds the pages.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Action<WebApplication> mapPages)
    {
        try
        {
            await using var app = WebHost.Create(args);
            mapPages(app);
            await app.RunAsync();
            return Done;
        }
        catch (RoleCompareException exception)
        {
            await Console.Error.WriteLineAsync($"error: {exception.Message}");
            return BadInput;
        }
        catch (IOException exception) when (exception.InnerException is SocketException || exception.Message.Contains("address already in use", StringComparison.Ordinal))
        {
            await Console.Error.WriteLineAsync($"error: {exception.Message} Choose another one with --urls http://127.0.0.1:PORT.");
            return BadInput;
        }
    }
}
