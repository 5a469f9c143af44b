using System.IO.Compression;
using RoleCompare.Import.Sources;
using Xunit;

namespace RoleCompare.Tests.Import;

public sealed class TableSourceTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Tables_are_found_in_subfolders_whatever_the_case()
    {
        _folder.Write("in/deep/Table A.txt", "content");
        using var source = TableSource.Open(_folder.File("in"));
        using var text = source.OpenText("table a.txt");

        Assert.Equal("content", text.ReadToEnd());
        Assert.Equal(["deep/Table A.txt"], source.Places);
        Assert.True(source.Contains("Table A.txt"));
        Assert.False(source.Contains("Table B.txt"));
    }

    [Fact]
    public void A_path_that_is_not_there_is_named() => Refuses(_folder.File("none.zip"), "none.zip", "no such file or folder");

    [Fact]
    public void A_file_that_is_no_zip_is_refused() => Refuses(_folder.Write("text.zip", "not a zip file"), "text.zip", "not a complete zip file");

    [Fact]
    public void A_zip_file_that_is_cut_short_is_refused()
    {
        var zip = Zip(("a.txt", "content"));
        File.WriteAllBytes(zip, File.ReadAllBytes(zip)[..^10]);

        Refuses(zip, "not a complete zip file");
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("a/../../evil.txt")]
    [InlineData("/etc/evil.txt")]
    [InlineData("C:\\evil.txt")]
    [InlineData("..\\evil.txt")]
    public void An_entry_that_climbs_out_is_refused(string name) => Refuses(Zip((name, "x")), name, "outside the archive");

    [Fact]
    public void The_same_table_twice_is_refused() => Refuses(Zip(("old/a.txt", "x"), ("new/A.TXT", "y")), "there twice");

    [Fact]
    public void An_entry_that_unpacks_to_more_than_the_limit_is_refused_while_it_is_read()
    {
        using var stream = new LimitedStream(new MemoryStream(new byte[100]), 99, "bomb.txt");

        var exception = Assert.Throws<SourceException>(() => stream.ReadExactly(new byte[100]));
        Assert.Contains("bomb.txt: unpacks to more than 99 bytes", exception.Message);
    }

    [Fact]
    public void A_release_that_unpacks_to_more_than_is_allowed_is_refused_before_it_is_read()
    {
        var zip = Zip(("a.txt", "12345"), ("b.txt", "67890"));

        TableSource.Open(zip, new SourceLimits(10)).Dispose();
        var message = Assert.Throws<SourceException>(() => TableSource.Open(zip, new SourceLimits(9))).Message;
        Assert.Contains("with the entry 'b.txt' it unpacks to 10 bytes; at most 9 are allowed", message);
    }

    [Fact]
    public void An_entry_that_unpacks_to_far_more_than_its_size_is_refused() =>
        Refuses(Zip(("bomb.txt", new string(' ', 2_000_000))), "'bomb.txt' unpacks", "to 2000000; at most 200 for one are allowed");

    [Fact]
    public void An_entry_that_states_a_smaller_length_than_it_has_is_not_read_beyond_it()
    {
        var zip = Zip(("liar.txt", "0123456789"));
        var bytes = File.ReadAllBytes(zip);
        var directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        bytes[directory + 24] = 4;
        File.WriteAllBytes(zip, bytes);
        using var source = TableSource.Open(zip);

        var read = "";
        try
        {
            using var text = source.OpenText("liar.txt");
            read = text.ReadToEnd();
        }
        catch (SourceException exception)
        {
            Assert.Contains("liar.txt", exception.Message);
        }

        Assert.True(read.Length <= 4);
    }

    [Fact]
    public void A_table_that_is_damaged_inside_the_zip_file_is_refused()
    {
        var zip = Zip(("a.txt", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i * 7919 % 10007} "))));
        var bytes = File.ReadAllBytes(zip);
        Array.Clear(bytes, 200, 5000);
        File.WriteAllBytes(zip, bytes);
        using var source = TableSource.Open(zip);
        using var text = source.OpenText("a.txt");

        Assert.Contains("a.txt: cut short or damaged", Assert.Throws<SourceException>(text.ReadToEnd).Message);
    }

    [Fact]
    public void A_table_whose_place_in_the_zip_file_is_damaged_is_refused()
    {
        var zip = Zip(("a.txt", "content"));
        var bytes = File.ReadAllBytes(zip);
        bytes[0] = 0;
        File.WriteAllBytes(zip, bytes);
        using var source = TableSource.Open(zip);

        Assert.Contains("a.txt: cannot be opened", Assert.Throws<SourceException>(() => source.OpenText("a.txt")).Message);
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Optimal)]
    public void A_table_with_other_bytes_than_the_checksum_is_of_is_refused(CompressionLevel compression)
    {
        var zip = Zip(compression, ("a.txt", "content"));
        var bytes = File.ReadAllBytes(zip);
        var directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        bytes[directory + 16] ^= 1;
        File.WriteAllBytes(zip, bytes);
        using var source = TableSource.Open(zip);
        using var text = source.OpenText("a.txt");

        var message = Assert.Throws<SourceException>(text.ReadToEnd).Message;
        Assert.Contains("a.txt", message);
        Assert.Contains("Download it again.", message);
    }

    [Fact]
    public void A_stored_table_with_a_changed_letter_is_refused()
    {
        var zip = Zip(CompressionLevel.NoCompression, ("a.txt", "content"));
        var bytes = File.ReadAllBytes(zip);
        bytes[bytes.AsSpan().IndexOf("content"u8)] = (byte)'k';
        File.WriteAllBytes(zip, bytes);
        using var source = TableSource.Open(zip);
        using var text = source.OpenText("a.txt");

        Assert.Contains("a.txt: damaged: the CRC-32 of its bytes is ", Assert.Throws<SourceException>(text.ReadToEnd).Message);
    }

    [Fact]
    public void The_checksum_of_the_digits_is_the_published_one_however_they_are_parted()
    {
        var checksum = new Crc32();
        Assert.Equal(0u, checksum.Value);

        checksum.Append("1234"u8);
        checksum.Append("56789"u8);

        Assert.Equal(0xCBF43926u, checksum.Value);
    }

    private static void Refuses(string path, params string[] expected)
    {
        var exception = Assert.Throws<SourceException>(() => TableSource.Open(path).Dispose());
        Assert.All(expected, part => Assert.Contains(part, exception.Message));
    }

    private string Zip(params (string Name, string Content)[] entries) => Zip(CompressionLevel.Optimal, entries);

    private string Zip(CompressionLevel compression, params (string Name, string Content)[] entries)
    {
        var file = _folder.File("made.zip");
        using var archive = ZipFile.Open(file, ZipArchiveMode.Create);
        foreach (var (name, content) in entries)
        {
            using var writer = new StreamWriter(archive.CreateEntry(name, compression).Open());
            writer.Write(content);
        }

        return file;
    }
}
