using RoleCompare.Import.Esco;
using Xunit;

namespace RoleCompare.Tests.Import;

public sealed class EscoDatasetTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_release_is_read_from_a_folder_and_from_a_zip_file(bool zipped)
    {
        var path = ReleaseFiles.WriteEsco(_folder);

        var dataset = EscoDataset.Load(zipped ? ReleaseFiles.Zip(_folder, path) : path);

        var occupation = dataset.Occupations[1];
        Assert.Equal(("o1", "1", "maker, of thing1", "They make thing1. They say \"good\" words1."), (occupation.Uri, occupation.IscoGroup, occupation.Label, occupation.Description));
        Assert.Equal(["thing1 builder", "thing1 creator"], occupation.AlternativeLabels);
        Assert.Equal("Know about skill5.", dataset.Skills[5].Description);
        Assert.Equal([new EscoRelation("o0", "s0", false), new EscoRelation("o0", "s1", true)], dataset.Relations.Take(2));
        Assert.Equal(new EscoGroup("g1", "1", "Makers", "All makers."), Assert.Single(dataset.Groups));
        Assert.Equal(new EscoBroader("s1", "s0"), Assert.Single(dataset.BroaderSkills));
    }

    [Fact]
    public void The_public_release_is_read_whole()
    {
        var dataset = EscoDataset.Load(SharedData.Find("data/esco.zip"));

        Assert.Equal((3007, 13896, 123855), (dataset.Occupations.Count, dataset.Skills.Count, dataset.Relations.Count));
        var known = dataset.Occupations.Select(occupation => occupation.Uri).ToHashSet();
        Assert.Equal(67, dataset.Relations.Count(relation => !known.Contains(relation.OccupationUri)));
    }
}
