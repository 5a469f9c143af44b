using Microsoft.Extensions.Configuration;
using RoleCompare.Web.Hosting;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Hosting;

/// <summary>The settings of a server for many people: what is missing or wrong is told with what is allowed.</summary>
public sealed class HostedSettingsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Enabled=")]
    [InlineData("Enabled=false Database=x.db")]
    public void Without_being_asked_it_serves_its_own_machine(string settings) => Assert.Null(Read(settings));

    [Fact]
    public void A_file_needs_no_more_than_the_names_of_the_server()
    {
        var settings = Read("Enabled=True Database=/srv/rolecompare/hosted.db Hosts=roles.example.org,www.roles.example.org")!;

        Assert.Equal((180, Path.GetFullPath("/srv/rolecompare/web-keys")), (settings.RetentionDays, settings.Keys));
        Assert.Equal(["roles.example.org", "www.roles.example.org"], settings.Hosts);
        Assert.Empty(settings.Proxies);
    }

    [Fact]
    public void Everything_can_be_set()
    {
        var settings = Read("enabled=true database=Host=db;Password=x hosts=roles.example.org retentiondays=30 keys=/keys proxies=10.0.0.7,10.1.0.0/16,fd00::1")!;

        Assert.Equal((30, "/keys"), (settings.RetentionDays, settings.Keys));
        Assert.Equal(["10.0.0.7/32", "10.1.0.0/16", "fd00::1/128"], settings.Proxies.Select(proxy => $"{proxy}"));
        Assert.DoesNotContain("Password", $"{new WebSettings { Database = "", Hosted = settings }}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Enabled=yes", "Hosted:Enabled is 'yes'; it must be true or false.")]
    [InlineData("Enabled=true Hosts=h", "Hosted:Enabled is true and Hosted:Database is missing; set it to a PostgreSQL connection string (Host=…;Database=…;Username=…;Password=…), or a file for a single machine. In the environment it is Hosted__Database.")]
    [InlineData("Enabled=true Database=x.db", "Hosted:Enabled is true and Hosted:Hosts is missing; set it to the names under which people reach the server, such as roles.example.org. In the environment it is Hosted__Hosts.")]
    [InlineData("Enabled=true Database=Host=db Hosts=h", "Hosted:Enabled is true and Hosted:Keys is missing; set it to a folder that all nodes share, for the keys that forms are signed with. In the environment it is Hosted__Keys.")]
    [InlineData("Enabled=true Database=x.db Hosts=h RetentionDays=0", "Hosted:RetentionDays is '0'; it must be a number of days from 1 to 3650.")]
    [InlineData("Enabled=true Database=x.db Hosts=h RetentionDays=1e3", "Hosted:RetentionDays is '1e3'; it must be a number of days from 1 to 3650.")]
    [InlineData("Enabled=true Database=x.db Hosts=h Proxies=proxy", "Hosted:Proxies names 'proxy'; it must be an address such as 10.0.0.7, or a network such as 10.0.0.0/24.")]
    [InlineData("Retention=5", "There is no setting Hosted:Retention; did you mean Hosted:RetentionDays?")]
    public void What_is_wrong_is_told(string settings, string message) => Assert.Equal(message, Assert.Throws<RoleCompareException>(() => Read(settings)).Message);

    private static HostedSettings? Read(string settings) => HostedSettings.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=', 2)).Select(parts => KeyValuePair.Create($"Hosted:{parts[0]}", (string?)parts[1])))
        .Build());
}
