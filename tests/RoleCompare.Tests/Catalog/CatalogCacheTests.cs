using System.Text.Json;
using RoleCompare.Catalog;
using RoleCompare.Catalog.Caching;
using Xunit;

namespace RoleCompare.Tests.Catalog;

public sealed class CatalogCacheTests : IDisposable
{
    private readonly BakeryCatalog _bakery = new();
    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("rolecompare-cache-");

    private string Folder => Path.Combine(_place.FullName, "cache");

    private CatalogCache Cache => new(Folder);

    public void Dispose()
    {
        _bakery.Dispose();
        _place.Delete(recursive: true);
    }

    [Fact]
    public void What_is_kept_is_found_as_it_was()
    {
        var catalog = RoleCatalog.Load(_bakery.Folder);

        Cache.Keep(catalog);

        Assert.Equal(Everything(catalog), Everything(Cache.Find(catalog.Fingerprint)!));
    }

    [Fact]
    public void What_is_unknown_stays_unknown()
    {
        _bakery.Write("origins.yaml", "- { id: guild-1, name: Guild, version: '1', license: free, attribution: By the guild. }\n");
        _bakery.Replace(BakeryCatalog.Skills, "- id: baking", "- { id: anvil, name: Anvil, category: smithing, origin: guild-1, code: A }\n- id: baking");
        _bakery.Write("roles/smith.yaml", "{ id: smith, title: Smith, origin: guild-1, code: '7', skills: [ { id: anvil, need: useful } ], dimensions: { communication: { text: Shouts. } } }\n");
        var catalog = RoleCatalog.Load(_bakery.Folder);

        Cache.Keep(catalog);

        var smith = Cache.Find(catalog.Fingerprint)!.Resolve("smith");
        Assert.Equal((null, null, null), (smith.Family, smith.Seniority, smith.Summary));
        Assert.Equal("Guild", smith.Provenance?.Origin.Name);
        Assert.Equal(Everything(catalog), Everything(Cache.Find(catalog.Fingerprint)!));
    }

    [Fact]
    public void Loading_takes_the_catalogue_from_the_cache()
    {
        Cache.Keep(WithTitle("From the cache"));

        Assert.Equal("From the cache", RoleCatalog.Load(_bakery.Folder, Cache).Resolve("baker").Title);
    }

    [Fact]
    public void Loading_puts_the_catalogue_into_the_cache()
    {
        var catalog = RoleCatalog.Load(_bakery.Folder, Cache);

        Assert.NotNull(Cache.Find(catalog.Fingerprint));
    }

    [Theory]
    [InlineData(BakeryCatalog.Dimensions)]
    [InlineData(BakeryCatalog.Skills)]
    [InlineData(BakeryCatalog.Miller)]
    public void A_catalogue_of_which_a_file_has_changed_is_read_from_its_files(string file)
    {
        Cache.Keep(WithTitle("From the cache"));
        _bakery.Write(file, _bakery.TextOf(file) + "# changed\n");

        Assert.Equal("Baker", RoleCatalog.Load(_bakery.Folder, Cache).Resolve("baker").Title);
    }

    [Fact]
    public void A_catalogue_that_gained_a_file_is_read_from_its_files()
    {
        Cache.Keep(WithTitle("From the cache"));
        _bakery.Write("origins.yaml", "[]\n");

        Assert.Equal("Baker", RoleCatalog.Load(_bakery.Folder, Cache).Resolve("baker").Title);
    }

    [Fact]
    public void An_entry_that_is_damaged_anywhere_is_read_from_the_files_and_mended()
    {
        Cache.Keep(WithTitle("From the cache"));
        var entry = Assert.Single(Directory.GetFiles(Folder));
        var whole = File.ReadAllBytes(entry);
        foreach (var position in Enumerable.Range(0, 40).Select(step => step * (whole.Length - 1) / 39))
        {
            byte[] flipped = [.. whole];
            flipped[position] ^= 0x10;
            foreach (var damaged in (byte[][])[flipped, whole[..position]])
            {
                File.WriteAllBytes(entry, damaged);
                Assert.Equal("Baker", RoleCatalog.Load(_bakery.Folder, Cache).Resolve("baker").Title);
                Assert.NotEqual(damaged, File.ReadAllBytes(entry));
            }
        }
    }

    [Fact]
    public void An_entry_under_the_name_of_another_catalogue_is_not_taken()
    {
        Cache.Keep(WithTitle("From the cache"));
        var entry = Assert.Single(Directory.GetFiles(Folder));
        var before = RoleCatalog.Load(_bakery.Folder).Fingerprint;
        _bakery.Replace(BakeryCatalog.Miller, "title: Miller", "title: Grinder");
        var now = RoleCatalog.Load(_bakery.Folder).Fingerprint;
        File.Move(entry, entry.Replace(before, now, StringComparison.Ordinal));

        Assert.Equal("Baker", RoleCatalog.Load(_bakery.Folder, Cache).Resolve("baker").Title);
    }

    [Fact]
    public void A_catalogue_with_problems_is_not_kept()
    {
        _bakery.Replace(BakeryCatalog.Miller, "title: Miller", "titel: Miller");

        Assert.ThrowsAny<RoleCompareException>(() => RoleCatalog.Load(_bakery.Folder, Cache));

        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public void Where_the_cache_cannot_be_written_the_catalogue_is_loaded_all_the_same()
    {
        File.WriteAllText(Folder, "a file stands in the way");

        Assert.Equal("Baker", RoleCatalog.Load(_bakery.Folder, Cache).Resolve("baker").Title);
    }

    [Fact]
    public void Only_those_used_last_are_kept()
    {
        var catalog = RoleCatalog.Load(_bakery.Folder);
        var fingerprints = Enumerable.Range(0, CatalogCache.MaximumEntries).Select(i => $"{i:x64}").ToList();
        foreach (var (age, fingerprint) in fingerprints.Index())
        {
            Cache.Keep(RoleCatalog.Create(catalog.Dimensions, catalog.Skills, catalog.Roles, fingerprint));
            File.SetLastWriteTimeUtc(Directory.GetFiles(Folder, fingerprint + "*").Single(), new DateTime(2020, 1, 1 + age, 0, 0, 0, DateTimeKind.Utc));
        }

        Assert.NotNull(Cache.Find(fingerprints[0]));
        Cache.Keep(catalog);

        Assert.Equal([fingerprints[1]], fingerprints.Where(fingerprint => Cache.Find(fingerprint) is null));
    }

    [Fact]
    public void Nothing_half_written_is_left()
    {
        Cache.Keep(RoleCatalog.Load(_bakery.Folder));

        Assert.EndsWith(".catalog", Assert.Single(Directory.GetFileSystemEntries(Folder)), StringComparison.Ordinal);
    }

    // A catalogue that its files do not say, under the fingerprint of the files.
    private RoleCatalog WithTitle(string title)
    {
        var catalog = RoleCatalog.Load(_bakery.Folder);
        return RoleCatalog.Create(
            catalog.Dimensions,
            catalog.Skills,
            catalog.Roles.Select(role => role.Id.Value == "baker" ? role with { Title = title } : role),
            catalog.Fingerprint);
    }

    private static string Everything(RoleCatalog catalog) =>
        JsonSerializer.Serialize(new { catalog.Fingerprint, catalog.Dimensions, catalog.Origins, catalog.Skills, catalog.Roles });
}
