using System.Globalization;
using System.Runtime.Intrinsics;
using RoleCompare.Embedding;
using Xunit;

namespace RoleCompare.Tests.Embedding;

/// <summary>
/// Writes the vectors of <see cref="AnyText"/> to a file, for <see cref="OtherMachineTests"/> to compare. Runs only when it is asked for,
/// in a process that differs from this one.
/// </summary>
public sealed class VectorDump
{
    /// <summary>The variable that names the file.</summary>
    internal const string Variable = "ROLECOMPARE_VECTOR_DUMP";

    [Fact(Explicit = true)]
    public void Write()
    {
        var file = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(file is null, $"{Variable} names no file.");
        File.WriteAllLines(file!, Machine().Concat(Vectors()));
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
