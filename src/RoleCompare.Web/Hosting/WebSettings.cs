using RoleCompare.Naming;
using RoleCompare.Storage;

namespace RoleCompare.Web.Hosting;

/// <summary>What the web app is told by its command line, its environment or <c>appsettings.json</c> (docs/web.md).</summary>
public sealed record WebSettings
{
    private static readonly string[] Known = ["catalog", "database"];

    /// <summary>The folder of the catalogue; the built-in one by default.</summary>
    public string Catalog { get; init; } = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The database file; the user's own by default. Not used on a server for many people.</summary>
    public required string Database { get; init; }

    /// <summary>How the app serves many people; null where it serves its own machine.</summary>
    public HostedSettings? Hosted { get; init; }

    /// <summary>The folder of the keys that forms are signed with.</summary>
    internal string Keys => Hosted?.Keys ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Database))!, "web-keys");

    /// <summary>Reads the settings.</summary>
    /// <exception cref="RoleCompareException">One of them is not allowed.</exception>
    public static WebSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var hosted = HostedSettings.Read(configuration);
        var settings = new WebSettings { Hosted = hosted, Database = hosted is null ? DatabaseFile.Resolve(Text(configuration, "database")) : "" };
        return Text(configuration, "catalog") is { } catalog ? settings with { Catalog = catalog } : settings;
    }

    /// <summary>Refuses options on the command line that none of the settings has.</summary>
    /// <exception cref="RoleCompareException">There is one; the message names the nearest.</exception>
    public static void CheckArguments(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        string[] allowed = [.. Known, "urls", "environment", "contentRoot", "applicationName", "hosted", "Logging"];
        foreach (var name in args.Where(arg => arg.StartsWith("--", StringComparison.Ordinal)).Select(arg => arg[2..].Split('=', ':')[0]))
        {
            if (!allowed.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                var guess = NearestNames.Guess(name, Known.Append("urls")) is { } near ? $" Did you mean --{near}?" : "";
                throw new RoleCompareException($"There is no option --{PlainText.OneLine(name)}.{guess} Allowed are --urls http://127.0.0.1:PORT, --catalog DIR and --database FILE.");
            }
        }
    }

    private static string? Text(IConfiguration configuration, string key) => configuration[key] is { Length: > 0 } text ? text : null;
}
