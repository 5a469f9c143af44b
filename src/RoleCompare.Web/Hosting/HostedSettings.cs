using System.Globalization;
using System.Net;
using RoleCompare.Naming;
using RoleCompare.Storage;

namespace RoleCompare.Web.Hosting;

/// <summary>How the app serves many people: the settings below <c>Hosted</c> (docs/hosting.md). No record: a record's text would have the password.</summary>
public sealed class HostedSettings
{
    /// <summary>How many days a profile is kept that nobody opens, unless the settings say otherwise.</summary>
    public const int DefaultRetentionDays = 180;

    private const int MaximumRetentionDays = 3650;
    private static readonly string[] Members = [nameof(Enabled), nameof(Database), nameof(RetentionDays), nameof(Hosts), nameof(Proxies), nameof(Keys)];

    private HostedSettings(IConfiguration section)
    {
        Database = Required(section, nameof(Database), "a PostgreSQL connection string (Host=…;Database=…;Username=…;Password=…), or a file for a single machine");
        RetentionDays = Days(section[nameof(RetentionDays)]);
        Hosts = List(Required(section, nameof(Hosts), "the names under which people reach the server, such as roles.example.org"));
        Proxies = [.. List(section[nameof(Proxies)] ?? "").Select(Network)];
        Keys = section[nameof(Keys)] is { Length: > 0 } folder ? folder
            : IsPostgres ? throw Missing(nameof(Keys), "a folder that all nodes share, for the keys that forms are signed with")
            : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Database))!, "web-keys");
    }

    /// <summary>How many days a profile is kept that nobody opens; 1 to 3,650.</summary>
    public int RetentionDays { get; }

    /// <summary>The names of the server.</summary>
    internal IReadOnlyList<string> Hosts { get; }

    /// <summary>The proxies, besides those of this machine, that may say for whom a request is and whether it came by HTTPS.</summary>
    internal IReadOnlyList<System.Net.IPNetwork> Proxies { get; }

    /// <summary>The folder of the keys that forms are signed with.</summary>
    internal string Keys { get; }

    private string Database { get; }

    private bool IsPostgres => Database.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Opens the database.</summary>
    /// <exception cref="StorageException">It cannot be used.</exception>
    internal ProfileStore Open(TimeProvider time) => IsPostgres ? ProfileStore.OpenPostgres(Database, time) : ProfileStore.OpenFile(Database, time);

    /// <summary>Reads the settings; null where <c>Hosted:Enabled</c> is not <c>true</c>.</summary>
    /// <exception cref="RoleCompareException">One of them is not allowed, or missing.</exception>
    internal static HostedSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Hosted");
        foreach (var member in section.GetChildren().Select(child => child.Key).Where(key => !Members.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            var guess = NearestNames.Guess(member, Members) is { } near ? $"did you mean Hosted:{near}?" : $"allowed are {string.Join(", ", Members)}.";
            throw new RoleCompareException($"There is no setting Hosted:{PlainText.OneLine(member)}; {guess}");
        }

        return Enabled(section["Enabled"]) ? new HostedSettings(section) : null;
    }

    private static bool Enabled(string? text) => text is null or "" ? false
        : bool.TryParse(text, out var isEnabled) ? isEnabled
        : throw new RoleCompareException($"Hosted:Enabled is '{PlainText.OneLine(text)}'; it must be true or false.");

    private static int Days(string? text) => text is null or "" ? DefaultRetentionDays
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MaximumRetentionDays ? days
        : throw new RoleCompareException($"Hosted:RetentionDays is '{PlainText.OneLine(text)}'; it must be a number of days from 1 to {MaximumRetentionDays}.");

    private static string[] List(string text) => text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static System.Net.IPNetwork Network(string text) =>
        IPAddress.TryParse(text, out var address) ? new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8)
        : System.Net.IPNetwork.TryParse(text, out var network) ? network
        : throw new RoleCompareException($"Hosted:Proxies names '{PlainText.OneLine(text)}'; it must be an address such as 10.0.0.7, or a network such as 10.0.0.0/24.");

    private static string Required(IConfiguration section, string member, string what) => section[member] is { Length: > 0 } text ? text : throw Missing(member, what);

    private static RoleCompareException Missing(string member, string what) => new($"Hosted:Enabled is true and Hosted:{member} is missing; set it to {what}. In the environment it is Hosted__{member}.");
}
