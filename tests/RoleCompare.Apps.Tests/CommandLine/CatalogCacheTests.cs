using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class CatalogCacheTests : IDisposable
{
    private readonly CatalogCopy _catalog = new();
    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("rolecompare-cache-");

    private string Folder => Path.Combine(_place.FullName, "cache");

    public void Dispose()
    {
        _catalog.Dispose();
        _place.Delete(recursive: true);
    }

    [Fact]
    public void The_second_start_says_the_same()
    {
        var first = Show(Folder);
        Assert.Single(Directory.GetFiles(Folder));

        Assert.Equal(first, Show(Folder));
    }

    [Fact]
    public void An_edit_shows_at_once()
    {
        Show(Folder);
        _catalog.Change("roles/data-engineer.yaml", "title: Data Engineer", "title: Keeper of Pipes");

        Assert.StartsWith("Keeper of Pipes", Show(Folder), StringComparison.Ordinal);
    }

    [Fact]
    public void Off_writes_nothing()
    {
        Show("off");

        Assert.False(Directory.Exists(Folder));
    }

    private string Show(string cache)
    {
        var result = Cli.Under([$"ROLECOMPARE_CACHE={cache}"], [], ["show", "data-engineer", "--catalog", _catalog.Folder]);
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        return result.Output;
    }
}
