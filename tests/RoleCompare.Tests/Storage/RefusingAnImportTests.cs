using RoleCompare.Storage;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>What is no exported profile, and what the message says: the source, the member, the value and what is allowed.</summary>
public sealed class RefusingAnImportTests
{
    private const string Start = """ "format": "rolecompare-saved-profile-1", "name": "me", "created": "2026-11-22T12:00:00.000Z" """;
    private const string Answer = """ "question": "goals", "value": "x", "given": "2026-11-22T12:00:00.000Z" """;

    [Theory]
    [InlineData("""{"answer": [], $start}""", "'answer' is not a member; did you mean 'answers'? Allowed: format, name, created, base, answers, results.")]
    [InlineData("""{"answers": []}""", "'format' is missing.")]
    [InlineData("""{"format": "rolecompare-saved-profile-2"}""", "'format' is 'rolecompare-saved-profile-2'; this program reads 'rolecompare-saved-profile-1'. Import it with the version of RoleCompare that exported it.")]
    [InlineData("""{"format": "rolecompare-saved-profile-1"}""", "'name' is missing.")]
    [InlineData("""{"format": "rolecompare-saved-profile-1", "name": "me", "created": "yesterday"}""", "'created' is 'yesterday'; it must be a time in UTC such as 2026-01-31T09:30:00.000Z.")]
    [InlineData("""{"format": "rolecompare-saved-profile-1", "name": "me", "created": "2026-11-22T12:00:00.000+01:00"}""", "'created' is '2026-11-22T12:00:00.000+01:00'; it must be a time in UTC such as 2026-01-31T09:30:00.000Z.")]
    [InlineData("""{"answers": {}, $start}""", "'answers' is {}; it must be a list of objects: [{ … }, …].")]
    [InlineData("""{"answers": [4], $start}""", "'answers[0]' is 4; it must be a JSON object { … }.")]
    [InlineData("""{"answers": [{$answer}, {"question": "goals", "vaule": "x"}], $start}""", "'answers[1].vaule' is not a member; did you mean 'value'? Allowed: question, value, given.")]
    [InlineData("""{"answers": [{"value": "x", "given": "2026-11-22T12:00:00.000Z"}], $start}""", "'answers[0].question' is missing.")]
    [InlineData("""{"answers": [{"question": "goals", "value": 4}], $start}""", "'answers[0].value' is 4; it must be a text in quotes.")]
    [InlineData("""{"results": [{"kept": "2026-11-22T12:00:00.000Z", "catalogFingerprint": "abc"}], $start}""", "'results[0].catalogFingerprint' is 'abc'; it must be 64 hexadecimal digits in lower case.")]
    [InlineData("""{"base": {"gaols": "x"}, $start}""", "'base': 'gaols' is not a member; did you mean 'goals'?", true)]
    public void The_message_names_the_place_the_value_and_what_is_allowed(string json, string message, bool starts = false)
    {
        var whole = json.Replace("$start", Start, StringComparison.Ordinal).Replace("$answer", Answer, StringComparison.Ordinal);

        var refusal = Assert.ThrowsAny<RoleCompareException>(() => ExportRoundTripTests.Read(whole));

        Assert.Equal($"export.json: {message}", starts ? refusal.Message[..($"export.json: {message}".Length)] : refusal.Message);
    }

    [Fact]
    public void A_name_that_is_not_allowed_is_told_with_its_place()
    {
        var json = "{" + Start.Replace("\"me\"", "\"My Plan\"", StringComparison.Ordinal) + "}";

        Assert.StartsWith(
            "export.json: 'name' is not allowed. 'My Plan' cannot be the name of a saved profile;", Assert.Throws<StorageException>(() => ExportRoundTripTests.Read(json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_profile_without_a_name_is_refused() => Assert.Equal(
        "export.json: A plain profile says no name to save it under; give it one with --name.",
        Assert.Throws<StorageException>(() => ExportRoundTripTests.Read("""{"goals": "To grow."}""")).Message);

    [Theory]
    [InlineData("""{"goals": "x", "name": "Ann"}""", "'name' is not used: who a person is plays no part here.")]
    [InlineData("""{"goal": "x"}""", "'goal' is not a member; did you mean 'goals'?")]
    [InlineData("{}", "The profile says nothing to rank roles by;")]
    public void A_plain_profile_is_read_as_strictly_as_ever(string json, string message) => Assert.StartsWith(
        $"export.json: {message}", Assert.ThrowsAny<RoleCompareException>(() => ExportRoundTripTests.Read(json, StorePlace.Me)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"profile": {}, "ranking": {}""")]
    [InlineData("[]")]
    [InlineData("")]
    public void What_is_no_json_object_is_refused(string json) =>
        Assert.Equal(StorageFault.BadImport, Assert.Throws<StorageException>(() => ExportRoundTripTests.Read(json)).Fault);
}
