using Microsoft.Playwright;
using Xunit;

namespace RoleCompare.Apps.Tests.Web;

/// <summary>A real browser for the tests of a collection; none where it is not installed.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Starts it.</summary>
    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path))
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A window with nothing remembered. Skips the test where there is no browser; with CI=true that fails it.</summary>
    /// <param name="options">Its size, color scheme, whether it runs scripts.</param>
    internal async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var reason = $"{Path} is not installed; `apt-get install chromium` installs it.";
        Assert.SkipWhen(_browser is null && Environment.GetEnvironmentVariable("CI") != "true", reason);
        return _browser is null ? throw new InvalidOperationException(reason) : await _browser.NewContextAsync(options);
    }

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>The tests that share one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "browser";
}
