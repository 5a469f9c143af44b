using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

/// <summary>A ranking has the same bytes on a machine with narrower registers, with none, and in another language.</summary>
public sealed class SameBytesTests : IDisposable
{
    private static readonly string[] Recommend = ["recommend", "--profile", "data/samples/operations-lead.json", "--json"];

    private static readonly Lazy<CliResult> Here = new(() => Cli.Run(Recommend));

    private readonly string _folder = Directory.CreateTempSubdirectory("rolecompare-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("DOTNET_EnableAVX512=0", "DOTNET_EnableAVX512F=0")]
    [InlineData("DOTNET_EnableAVX2=0")]
    [InlineData("DOTNET_EnableHWIntrinsic=0")]
    public void A_ranking_is_the_same_without_wide_registers(params string[] environment) =>
        Assert.Equal(Here.Value, Cli.Under(environment, [], Recommend));

    [Theory]
    [InlineData("tr_TR")]
    [InlineData("ar_SA")]
    [InlineData("de_DE")]
    public void A_ranking_is_the_same_in_another_language_even_with_culture_data(string language)
    {
        var configuration = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "RoleCompare.Cli.runtimeconfig.json"));
        var altered = configuration.Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal);
        Assert.NotEqual(configuration, altered);
        var file = Path.Combine(_folder, "cultures.runtimeconfig.json");
        File.WriteAllText(file, altered);

        var result = Cli.Under([$"LC_ALL={language}.UTF-8"], ["exec", "--runtimeconfig", file], Recommend);

        Assert.SkipWhen(result.Errors.Contains("valid ICU package", StringComparison.Ordinal), "ICU is not installed, so there is no culture data.");
        Assert.Equal(Here.Value, result);
    }
}
