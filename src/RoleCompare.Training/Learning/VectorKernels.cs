using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RoleCompare.Training.Learning;

/// <summary>Element by element operations of training. They round each step, so their results do not depend on the machine.</summary>
internal static class VectorKernels
{
    private const int Lanes = 8;

    /// <summary>Adds <c>scale × addend</c> to a vector.</summary>
    public static void AddScaled(Span<float> destination, ReadOnlySpan<float> addend, float scale)
    {
        ref var target = ref MemoryMarshal.GetReference(destination);
        ref var source = ref MemoryMarshal.GetReference(addend);
        var factor = Vector256.Create(scale);
        for (nuint i = 0; i < (nuint)destination.Length; i += Lanes)
            (Vector256.LoadUnsafe(ref target, i) + (Vector256.LoadUnsafe(ref source, i) * factor)).StoreUnsafe(ref target, i);
    }

    /// <summary>Adds a vector to another.</summary>
    public static void Add(Span<float> destination, ReadOnlySpan<float> addend)
    {
        ref var target = ref MemoryMarshal.GetReference(destination);
        ref var source = ref MemoryMarshal.GetReference(addend);
        for (nuint i = 0; i < (nuint)destination.Length; i += Lanes)
            (Vector256.LoadUnsafe(ref target, i) + Vector256.LoadUnsafe(ref source, i)).StoreUnsafe(ref target, i);
    }
}
