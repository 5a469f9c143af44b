using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RoleCompare.Web.People;

namespace RoleCompare.Apps.Tests.Web.Hosting;

/// <summary>The web app for many people, in this process, over a database that stays when it ends.</summary>
/// <param name="database">A file, or a connection string.</param>
/// <param name="keys">The folder of the keys that forms are signed with.</param>
/// <param name="days">How many days after the tests' first day it is.</param>
internal sealed class HostedServer(string database, string keys, int days = 0) : WebApplicationFactory<PeopleDirectory>
{
    /// <summary>All that it logged, be it of ours or of the framework.</summary>
    public RecordedLog Log { get; } = new();

    /// <summary>A browser that remembers cookies and follows no redirections.</summary>
    /// <param name="scheme">What the request came by.</param>
    public HttpClient Browser(string scheme = "https") => CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri($"{scheme}://roles.example.org"), AllowAutoRedirect = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Hosted:Enabled", "true");
        builder.UseSetting("Hosted:Database", database);
        builder.UseSetting("Hosted:Hosts", "roles.example.org");
        builder.UseSetting("Hosted:Keys", keys);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new StoppedClock(days)));
        builder.ConfigureLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace));
    }

    private sealed class StoppedClock(int days) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero).AddDays(days);
    }
}
