using RoleCompare.Training.Scoring;
using Xunit;

namespace RoleCompare.Tests.Training.Scoring;

public sealed class JudgementFilesTests : IDisposable
{
    private const string Sound = """{"id":"a","expected":"data-engineer","acceptable":["Data Analyst"],"kind":"skills","hard":true,"note":"n","profile":{"skills":{"sql":4}}}""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_is_a_person()
    {
        var person = Assert.Single(JudgementFiles.Read(Write(Sound + "\n\n"), Shipped.Catalog));

        Assert.Equal(("a", "data-engineer", "skills", true), (person.Id, person.Expected.Id.Value, person.Kind, person.Hard));
        Assert.Equal("data-analyst", Assert.Single(person.Acceptable).Id.Value);
        Assert.Equal("sql", Assert.Single(person.Profile.Skills).Name);
    }

    [Theory]
    [InlineData("\"expected\":\"data-engineer\"", "\"expected\":\"data-enginer\"", "'expected'", "data-engineer")]
    [InlineData("\"kind\":\"skills\",", "", "'kind'", "is missing")]
    [InlineData("\"hard\":true", "\"hard\":1", "'hard'", "true or false")]
    [InlineData("\"note\"", "\"notes\"", "'notes'", "'note'")]
    [InlineData("\"sql\":4", "\"sql\":6", "skills.sql", "0 to 5")]
    public void A_fault_is_told_with_file_line_and_member(string sound, string wrong, string member, string allowed)
    {
        var path = Write(Sound + "\n" + Sound.Replace(sound, wrong, StringComparison.Ordinal));

        var fault = Assert.ThrowsAny<RoleCompareException>(() => JudgementFiles.Read(path, Shipped.Catalog));

        Assert.Contains($"{path}, line 2", fault.Message, StringComparison.Ordinal);
        Assert.Contains(member, fault.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("nobody.jsonl", Assert.Throws<RoleCompareException>(() => JudgementFiles.Read(Path.Combine(_folder.Path, "nobody.jsonl"), Shipped.Catalog)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_catalogue_without_judgements_has_none() => Assert.Empty(JudgementFiles.OfCatalog(_folder.Path, Shipped.Catalog));

    [Fact]
    public void A_role_that_the_profile_rules_out_cannot_be_expected()
    {
        var path = Write(Sound.Replace("\"profile\":{", "\"profile\":{\"currentRole\":\"data-engineer\",", StringComparison.Ordinal));
        var people = JudgementFiles.Read(path, Shipped.Catalog);

        var fault = Assert.Throws<RoleCompareException>(() => PeopleCheck.RankOf(Shipped.Index, people[0]));

        Assert.Contains($"{path}, line 1: 'expected' is 'data-engineer'", fault.Message, StringComparison.Ordinal);
    }

    private string Write(string lines)
    {
        var path = Path.Combine(_folder.Path, "people.jsonl");
        File.WriteAllText(path, lines);
        return path;
    }
}
