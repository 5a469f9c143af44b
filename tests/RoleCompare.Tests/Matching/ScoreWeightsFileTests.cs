using System.Text.Json.Nodes;
using RoleCompare.Matching;
using Xunit;

namespace RoleCompare.Tests.Matching;

public sealed class ScoreWeightsFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_is_read_again_with_the_same_id()
    {
        var weights = ScoreWeights.Create(Enum.GetValues<ScoreFeature>().ToDictionary(feature => feature, feature => 0.001 * (int)feature), new Dictionary<string, double> { ["communication"] = 0.25 });

        ScoreWeightsFile.Save(_folder.Path, weights, new JsonObject { ["catalog"] = "c" });
        var (read, learned) = ScoreWeightsFile.Read(_folder.Path);

        Assert.Equal(weights.Id, read.Id);
        Assert.Equal(0.25, read.Dimensions["communication"]);
        Assert.All(Enum.GetValues<ScoreFeature>(), feature => Assert.Equal(weights[feature], read[feature]));
        Assert.Equal("c", learned!["catalog"]!.GetValue<string>());
    }

    [Fact]
    public void Another_weight_is_another_id()
    {
        var other = ScoreWeights.Create(
            Enum.GetValues<ScoreFeature>().ToDictionary(feature => feature, feature => ScoreWeights.Judged[feature] + (feature == ScoreFeature.Wish ? 0.0001 : 0)), ScoreWeights.Judged.Dimensions);

        Assert.NotEqual(ScoreWeights.Judged.Id, other.Id);
        Assert.Matches("^score-[0-9a-f]{8}$", other.Id);
    }

    [Theory]
    [InlineData("\"wish\": 0.015,", "", "wish has none", "weight of 0 or more")]
    [InlineData("\"wish\": 0.015,", "\"wish\": -0.015,", "wish is -0.015", "weight of 0 or more")]
    [InlineData("\"wish\": 0.015,", "\"wish\": 0.015, \"wishes\": 1,", "'wishes'", "skillHad")]
    [InlineData("\"wish\": 0.015,", "\"wish\": \"much\",", "features.wish", "could not be converted")]
    [InlineData("\"dimensions\": {}", "\"dimensions\": { \"communication\": -1 }", "communication is -1", "at least -0.025")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2", "'rolecompare-score' 2", "'rolecompare-score' 1")]
    [InlineData("\"learned\"", "\"learnt\"", "learnt", "train")]
    public void A_fault_is_told_with_the_file_the_member_and_what_is_allowed(string sound, string wrong, string member, string allowed)
    {
        ScoreWeightsFile.Save(_folder.Path, ScoreWeights.Judged, null);
        var path = _folder.File(ScoreWeightsFile.FileName);
        var text = File.ReadAllText(path);
        Assert.Contains(sound, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(sound, wrong, StringComparison.Ordinal));

        var fault = Assert.Throws<RoleCompareException>(() => ScoreWeightsFile.Load(_folder.Path));

        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
        Assert.Contains(member, fault.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_weights_is_told_with_the_edit() =>
        Assert.Contains("model train", Assert.Throws<RoleCompareException>(() => ScoreWeightsFile.Load(_folder.Path)).Message, StringComparison.Ordinal);
}
