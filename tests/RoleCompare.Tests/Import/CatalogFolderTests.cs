using RoleCompare.Catalog;
using RoleCompare.Import.Catalogs;
using RoleCompare.Import.Tables;
using RoleCompare.Tests.Catalog;
using Xunit;

namespace RoleCompare.Tests.Import;

/// <summary>The folder of an import appears whole or not at all, and nothing that somebody wrote is lost.</summary>
public sealed class CatalogFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_import_replaces_an_old_one_and_keeps_other_files()
    {
        Write("out", Table("A", "B"));
        _folder.Write("out/notes.txt", "mine");

        Write("out", Table("B", "C"));

        Assert.Equal(["b", "c"], RoleCatalog.Load(_folder.File("out")).Roles.Select(role => role.Id.Value));
        Assert.Equal("mine", File.ReadAllText(_folder.File("out/notes.txt")));
        Assert.Equal(["out"], Entries("out*"));
    }

    [Fact]
    public void The_same_import_gives_the_same_bytes()
    {
        Write("one", Table("A", "B"));
        Write("two", Table("A", "B"));

        Assert.Equal(RoleCatalog.Load(_folder.File("one")).Fingerprint, RoleCatalog.Load(_folder.File("two")).Fingerprint);
    }

    [Fact]
    public void A_role_that_somebody_wrote_is_not_replaced()
    {
        Write("out", Table("A", "B"));
        var own = _folder.Write("out/roles/own.yaml", "id: own\n");

        var message = Assert.Throws<RoleCompareException>(() => CatalogFolder.Create(_folder.File("out"))).Message;

        Assert.Equal($"{own}: this was not imported, and would be lost. Move it out of the folder, or name another folder to write.", message);
    }

    [Fact]
    public void A_catalogue_that_was_not_imported_is_not_replaced()
    {
        using var bakery = new BakeryCatalog();

        Assert.Contains("the folder holds files but no imported catalogue", Assert.Throws<RoleCompareException>(() => CatalogFolder.Create(bakery.Folder)).Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_stays_and_the_folder_it_points_to_is_replaced(bool isThere)
    {
        if (isThere)
            Write("real", Table("A", "B"));
        Directory.CreateSymbolicLink(_folder.File("out"), "real");

        Write("out", Table("C", "D"));

        Assert.Equal("real", new DirectoryInfo(_folder.File("out")).LinkTarget);
        Assert.Equal(["c", "d"], RoleCatalog.Load(_folder.File("real")).Roles.Select(role => role.Id.Value));
        Assert.Equal(["out", "real"], Entries("*").Where(name => name != "t.csv").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_to_itself_is_refused()
    {
        Directory.CreateSymbolicLink(_folder.File("out"), "out");

        Assert.Contains("the link cannot be followed", Assert.Throws<RoleCompareException>(() => CatalogFolder.Create(_folder.File("out"))).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_name_is_refused(string name) => Assert.Contains("is empty", Assert.Throws<RoleCompareException>(() => CatalogFolder.Create(name)).Message);

    [Fact]
    public void An_import_that_is_stopped_leaves_what_was_there()
    {
        Write("out", Table("A", "B"));
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() =>
        {
            using var folder = CatalogFolder.Create(_folder.File("out"));
            folder.Write(Table("C", "D", "E"), Shipped.Catalog.Dimensions, new StopAt(2, stop), stop.Token);
        });

        Assert.Equal(["a", "b"], RoleCatalog.Load(_folder.File("out")).Roles.Select(role => role.Id.Value));
        Assert.Equal(["out"], Entries("out*"));
    }

    private void Write(string name, ImportedCatalog catalog)
    {
        using var folder = CatalogFolder.Create(_folder.File(name));
        folder.Write(catalog, Shipped.Catalog.Dimensions, cancellationToken: TestContext.Current.CancellationToken);
    }

    private IEnumerable<string?> Entries(string pattern) => Directory.EnumerateFileSystemEntries(_folder.Path, pattern).Select(Path.GetFileName);

    private ImportedCatalog Table(params string[] titles) =>
        TableImport.Read(_folder.Write("t.csv", $"Dimension,{string.Join(',', titles)}\nPrimary role,{string.Join(',', titles)}\n"), Shipped.Catalog.Dimensions);

    private sealed class StopAt(int role, CancellationTokenSource stop) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value == role)
                stop.Cancel();
        }
    }
}
