using System.Diagnostics;
using Xunit;

namespace RoleCompare.Tests.Embedding;

/// <summary>Vectors have the same bytes on a machine with narrower registers, with none, and in another language.</summary>
public sealed class OtherMachineTests : IDisposable
{
    private static readonly string Library = typeof(OtherMachineTests).Assembly.Location;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Vector512", "DOTNET_EnableAVX512=0", "DOTNET_EnableAVX512F=0")]
    [InlineData("Vector256", "DOTNET_EnableAVX2=0")]
    [InlineData("Vector128", "DOTNET_EnableHWIntrinsic=0")]
    public void Vectors_are_the_same_without_registers_of_a_width(string width, params string[] environment)
    {
        var lines = Dump(environment);

        Assert.Contains($"{width} False", lines);
        Assert.Equal(VectorDump.Vectors(), lines.Skip(VectorDump.Machine().Count()));
    }

    [Theory]
    [InlineData("tr_TR", "ı")]
    [InlineData("ar_SA", "i")]
    [InlineData("th_TH", "i")]
    public void Vectors_are_the_same_in_another_language(string language, string smallI)
    {
        var lines = Dump([$"LC_ALL={language}.UTF-8"], withCultures: true);

        Assert.Contains($"I {smallI}", lines);
        Assert.Equal(VectorDump.Vectors(), lines.Skip(VectorDump.Machine().Count()));
    }

    [Fact]
    public void Vectors_are_the_same_when_everything_is_compiled_at_once() =>
        Assert.Equal(VectorDump.Vectors(), Dump(["DOTNET_TieredCompilation=0", "DOTNET_ReadyToRun=0"]).Skip(VectorDump.Machine().Count()));

    private string[] Dump(string[] environment, bool withCultures = false)
    {
        var file = _folder.File("vectors.txt");
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("exec");
        if (withCultures)
        {
            start.ArgumentList.Add("--runtimeconfig");
            start.ArgumentList.Add(ConfigurationWithCultures());
            start.ArgumentList.Add("--depsfile");
            start.ArgumentList.Add(Path.ChangeExtension(Library, ".deps.json"));
        }

        foreach (var argument in new[] { Library, "-method", $"{typeof(VectorDump).FullName}.{nameof(VectorDump.Written_vectors_have_length_one_or_are_zeros)}" })
            start.ArgumentList.Add(argument);
        start.Environment[VectorDump.Variable] = file;
        foreach (var pair in environment.Select(variable => variable.Split('=')))
            start.Environment[pair[0]] = pair[1];

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        output += errors.GetAwaiter().GetResult();
        Assert.SkipWhen(withCultures && output.Contains("valid ICU package", StringComparison.Ordinal), "ICU is not installed, so there is no culture data.");
        Assert.True(process.ExitCode == 0 && File.Exists(file), output);
        return File.ReadAllLines(file);
    }

    // The programs of RoleCompare run without culture data; a library in another program would not.
    private string ConfigurationWithCultures()
    {
        var configuration = File.ReadAllText(Path.ChangeExtension(Library, ".runtimeconfig.json"));
        var altered = configuration.Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false");
        Assert.NotEqual(configuration, altered);
        return _folder.Write("cultures.runtimeconfig.json", altered);
    }
}
