using RoleCompare.Catalog;
using RoleCompare.Checking;
using RoleCompare.Matching;
using Xunit;

namespace RoleCompare.Tests.Checking;

/// <summary>How many wrong levels of the shipped catalogue are found, and whether right ones are: the figures of data/README.md.</summary>
public sealed class FarLevelsTests(ITestOutputHelper output)
{
    /// <summary>Every level that can be set three or more off is set to the far end of the scale, in one role at a time.</summary>
    [Fact]
    public void Of_levels_set_to_the_far_end_most_are_found_and_of_the_right_ones_none()
    {
        var (planted, found) = (0, 0);
        foreach (var role in Shipped.Catalog.Roles)
        {
            var wrong = role with { Dimensions = [.. role.Dimensions.Select(entry => entry with { Level = FarEnd(entry.Level!.Value) ?? entry.Level })] };
            planted += role.Dimensions.Count(entry => FarEnd(entry.Level!.Value) is not null);
            found += Messages([.. Shipped.Catalog.Roles.Select(other => other == role ? wrong : other)])
                .Count(message => message.StartsWith($"'{role.Id}' has level ", StringComparison.Ordinal));
        }

        output.WriteLine($"{found} of {planted} levels at the far end are found ({(double)found / planted:P1}).");
        Assert.InRange(planted, 300, int.MaxValue);
        Assert.InRange((double)found / planted, 0.6, 1);
        Assert.Empty(Messages(Shipped.Catalog.Roles));
    }

    [Theory]
    [InlineData(5, "'lamp' has level 5 on communication; the median of the other roles of about its seniority (3) is 2.")]
    [InlineData(4, null)]
    public void A_level_three_above_its_peers_is_found_whatever_the_words(int level, string? message)
    {
        var office = new Office();
        foreach (var name in (string[])["lamp", "stamp", "filing"])
            office.Add(office.Describe(name, 3));
        foreach (var role in office.Catalog.Roles)
        {
            office.Change(role.Id.Value, other => other with
            {
                Seniority = Seniority.Create(3),
                Dimensions = [.. other.Dimensions.Select(entry => entry.Dimension.Id == "communication" ? entry with { Level = DimensionLevel.Create(role.Id.Value == "lamp" ? level : 2) } : entry)],
            });
        }

        Assert.Equal(
            message is null ? [] : [message],
            office.Examine().Where(finding => finding.Rule == "level-contradicts-text").Select(finding => finding.Message));
    }

    private static List<string> Messages(IReadOnlyList<Role> roles)
    {
        var catalog = RoleCatalog.Create(Shipped.Catalog.Dimensions, Shipped.Catalog.Skills, roles, Shipped.Catalog.Fingerprint);
        var subject = new CheckedCatalog(CatalogIndex.Create(catalog, Shipped.Model), new TextSearchReport(0, []), null);
        return [.. ContradictedLevels.Find(subject, TestContext.Current.CancellationToken).Select(problem => problem.Message)];
    }

    private static DimensionLevel? FarEnd(DimensionLevel level) => level.Value switch
    {
        < 3 => DimensionLevel.Create(5),
        > 3 => DimensionLevel.Create(1),
        _ => null,
    };
}
