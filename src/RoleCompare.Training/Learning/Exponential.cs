using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RoleCompare.Training.Learning;

/// <summary>
/// The exponential function of eight numbers at once, with the same bits on every machine: the argument is split into a power of two
/// and a rest of at most ln 2 / 2, whose Taylor series is summed to the seventh term. The relative error is below 3 · 10⁻⁷.
/// </summary>
internal static class Exponential
{
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    /// <summary>e to the power of each element; arguments are held between −87 and 88.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Of(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(88f));
        var power = Vector256.Floor(Vector256.FusedMultiplyAdd(x, Vector256.Create(Log2E), Vector256.Create(0.5f)));
        var rest = Vector256.FusedMultiplyAdd(power, Vector256.Create(-Ln2High), x);
        rest = Vector256.FusedMultiplyAdd(power, Vector256.Create(-Ln2Low), rest);

        var sum = Vector256.Create(1f / 5040f);
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f / 720f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f / 120f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f / 24f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f / 6f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(0.5f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256<float>.One);
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256<float>.One);

        var scale = Vector256.ShiftLeft(Vector256.ConvertToInt32(power) + Vector256.Create(127), 23).AsSingle();
        return sum * scale;
    }
}
