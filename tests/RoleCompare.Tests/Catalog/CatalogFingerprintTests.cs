using System.Security.Cryptography;
using System.Text;
using RoleCompare.Catalog;
using Xunit;
using static RoleCompare.Tests.Catalog.BakeryCatalog;

namespace RoleCompare.Tests.Catalog;

/// <summary>The fingerprint that names a catalogue in every output.</summary>
public sealed class CatalogFingerprintTests
{
    [Fact]
    public void The_same_files_give_the_same_fingerprint_in_whatever_order_they_were_written()
    {
        using var forward = new BakeryCatalog();
        using var backward = new BakeryCatalog(Files.Reverse());

        Assert.Equal(FingerprintOf(forward), FingerprintOf(backward));
    }

    [Theory]
    [InlineData(Dimensions)]
    [InlineData(Skills)]
    [InlineData(Apprentice)]
    [InlineData(Miller)]
    public void One_byte_more_in_any_file_gives_another_fingerprint(string file)
    {
        using var bakery = new BakeryCatalog();
        var before = FingerprintOf(bakery);
        bakery.Write(file, bakery.TextOf(file) + "\n");

        Assert.NotEqual(before, FingerprintOf(bakery));
    }

    [Fact]
    public void One_letter_exchanged_gives_another_fingerprint()
    {
        using var bakery = new BakeryCatalog();
        var before = FingerprintOf(bakery);
        bakery.Replace(Miller, "summary: What", "summary: That");

        Assert.NotEqual(before, FingerprintOf(bakery));
    }

    [Fact]
    public void A_file_that_is_no_part_of_the_catalogue_does_not_count()
    {
        using var bakery = new BakeryCatalog();
        var before = FingerprintOf(bakery);
        bakery.Write("README.md", "Read me.");

        Assert.Equal(before, FingerprintOf(bakery));
    }

    [Fact]
    public void It_is_the_SHA256_of_each_files_name_length_and_bytes()
    {
        using var bakery = new BakeryCatalog();
        var hashed = string.Concat(Files.Select(file => $"{file}\n{Encoding.UTF8.GetByteCount(bakery.TextOf(file))}\n{bakery.TextOf(file)}"));
        var expected = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(hashed))).ToLowerInvariant();

        var catalog = RoleCatalog.Load(bakery.Folder);

        Assert.Equal(expected, catalog.Fingerprint);
        Assert.Equal("catalog-" + expected[..12], catalog.Name);
    }

    private static string FingerprintOf(BakeryCatalog bakery) => RoleCatalog.Load(bakery.Folder).Fingerprint;
}
