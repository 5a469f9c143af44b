using RoleCompare.Import.Onet;
using RoleCompare.Import.Sources;
using Xunit;

namespace RoleCompare.Tests.Import;

public sealed class OnetDatabaseTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_release_is_read_from_a_folder_and_from_a_zip_file(bool zipped)
    {
        var path = ReleaseFiles.WriteOnet(_folder);

        var database = OnetDatabase.Load(zipped ? ReleaseFiles.Zip(_folder, path) : path);

        Assert.Equal("29.3", database.Version);
        Assert.Equal(new OnetOccupation("1", "Title1 Makers", "Make thing1 of stuff1. Sell thing1."), database.Occupations[1]);
        Assert.Equal([new OnetTitle("0", "Chief \"Maker\" 0", ""), new OnetTitle("1", "Chief \"Maker\" 1", "CM1")], database.AlternateTitles.Take(2));
        Assert.Equal("Maker2 Reported", database.ReportedTitles[2].Title);
        Assert.Equal([new OnetTask("0", "00", "Do work0 with tool0 and part0.", false), new OnetTask("0", "01", "Do work1 with tool0 and part1.", true)], database.Tasks.Take(2));
        Assert.Equal(new OnetActivity("D1", "Do some work.", "Do all work.", "Working"), Assert.Single(database.Activities));
        Assert.Equal(new OnetTaskActivity("2", "20", "D1"), database.TaskActivities[2]);
        Assert.Equal(new OnetTechnology("0", "Tool0 Suite", "Tool software", false, false), database.Technologies[0]);
        Assert.Equal([new OnetRelation("0", "1", "Supplemental"), new OnetRelation("1", "2", "Primary-Short")], database.Relations.Take(2));
        Assert.Equal([new OnetJobZone("0", 1), new OnetJobZone("1", 2)], database.JobZones.Take(2));
    }

    [Fact]
    public void A_job_zone_out_of_range_is_named()
    {
        var path = ReleaseFiles.WriteOnet(_folder);
        File.WriteAllText(Path.Combine(path, "Job Zones.txt"), "O*NET-SOC Code\tJob Zone\n1\t7\n");

        var message = Assert.Throws<SourceException>(() => OnetDatabase.Load(path)).Message;

        Assert.Contains("Job Zones.txt, line 2: 'Job Zone' is '7'; 1 to 5", message);
    }

    [Fact]
    public void Without_the_official_folder_name_the_version_is_not_stated() =>
        Assert.Equal("not stated", OnetDatabase.Load(ReleaseFiles.WriteOnet(_folder, subfolder: "tables")).Version);

    [Fact]
    public void A_missing_table_is_named_with_those_that_are_there()
    {
        var path = ReleaseFiles.WriteOnet(_folder);
        File.Delete(Path.Combine(path, "Task Statements.txt"));

        var exception = Assert.Throws<SourceException>(() => OnetDatabase.Load(path));

        Assert.Contains("'Task Statements.txt' is missing", exception.Message);
        Assert.Contains("Occupation Data.txt", exception.Message);
    }

    [Fact]
    public void The_public_release_is_read_whole()
    {
        var database = OnetDatabase.Load(SharedData.Find("data/onet.zip"));

        Assert.Equal((1016, 56560, 18796), (database.Occupations.Count, database.AlternateTitles.Count, database.Tasks.Count));
        Assert.Equal("29.3", database.Version);
    }
}
