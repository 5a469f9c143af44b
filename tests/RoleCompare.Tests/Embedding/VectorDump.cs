using System.Globalization;
using System.Runtime.Intrinsics;
using RoleCompare.Embedding;
using Xunit;

namespace RoleCompare.Tests.Embedding;

/// <summary>
/// Writes the vectors of <see cref="AnyText"/> to a file. <see cref="OtherMachineTests"/> runs it in processes that differ from this one and
/// compares the files.
/// </summary>
public sealed class VectorDump
{
    /// <summary>The variable that names the file.</summary>
    internal const string Variable = "ROLECOMPARE_VECTOR_DUMP";

    [Fact]
    public void Written_vectors_have_length_one_or_are_zeros()
    {
        using var folder = new TempFolder();
        var file = Environment.GetEnvironmentVariable(Variable) ?? folder.File("vectors.txt");
        File.WriteAllLines(file, Machine().Concat(Vectors()));

        var vectors = File.ReadAllLines(file)[Machine().Count()..];
        Assert.Equal(AnyText.Names.Count(), vectors.Length);
        Assert.All(vectors, line =>
        {
            var bytes = Convert.FromHexString(line[(line.LastIndexOf(' ') + 1)..]);
            var length = Math.Sqrt(System.Runtime.InteropServices.MemoryMarshal.Cast<byte, float>(bytes).ToArray().Sum(element => (double)element * element));
            Assert.True(length == 0 || Math.Abs(length - 1) < 1e-5, line);
        });
    }

    /// <summary>What differs from one machine to another: the width of the registers, and the small letter of I.</summary>
    internal static IEnumerable<string> Machine() =>
    [
        $"Vector128 {Vector128.IsHardwareAccelerated}",
        $"Vector256 {Vector256.IsHardwareAccelerated}",
        $"Vector512 {Vector512.IsHardwareAccelerated}",
        $"I {"I".ToLower(CultureInfo.CurrentCulture)}",
    ];

    /// <summary>A line for each text: its name and the bytes of its vector.</summary>
    internal static IEnumerable<string> Vectors()
    {
        var model = EmbeddingModel.Load(Repository.Model);
        foreach (var name in AnyText.Names)
        {
            var vector = new float[model.Dimensions];
            model.Embed(AnyText.Get(name).Text, vector);
            yield return $"{name}: {Convert.ToHexString(System.Runtime.InteropServices.MemoryMarshal.AsBytes<float>(vector))}";
        }
    }
}
