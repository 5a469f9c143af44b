using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RoleCompare.Embedding;

/// <summary>
/// Arithmetic on vectors of single precision whose results are the same bit for bit on every machine: eight lanes always, one
/// order of summation, multiply and add rounded one after the other. See docs/decisions/reproducible-arithmetic.md.
/// </summary>
public static class VectorMath
{
    private const int Lanes = 8;

    /// <summary>The dot product of two vectors.</summary>
    /// <param name="left">Any length.</param>
    /// <param name="right">The same length as <paramref name="left"/>.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        if (left.Length != right.Length)
            throw new ArgumentException($"The vectors have {left.Length} and {right.Length} elements; they must have the same number.", nameof(right));

        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var even = Vector256<float>.Zero;
        var odd = Vector256<float>.Zero;
        var i = 0;
        for (; i <= left.Length - (2 * Lanes); i += 2 * Lanes)
        {
            even += Load(ref a, i) * Load(ref b, i);
            odd += Load(ref a, i + Lanes) * Load(ref b, i + Lanes);
        }

        var sum = HorizontalSum(even + odd);
        for (; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }

    /// <summary>The dot products of one vector with several, each the same bit for bit as <see cref="Dot"/> gives it.</summary>
    /// <param name="row">Any length.</param>
    /// <param name="queries">As many vectors of the same length, one after the other, as there is room for in <paramref name="results"/>.</param>
    /// <param name="results">Overwritten.</param>
    /// <exception cref="ArgumentException">The lengths do not fit.</exception>
    public static void Dots(ReadOnlySpan<float> row, ReadOnlySpan<float> queries, Span<float> results)
    {
        if (queries.Length != row.Length * results.Length)
            throw new ArgumentException($"{results.Length} vectors of {row.Length} elements have {row.Length * results.Length}; there are {queries.Length}.", nameof(queries));

        // Four at a time: what is loaded of the row serves four sums.
        var query = 0;
        for (; query <= results.Length - 4; query += 4)
            FourDots(row, queries.Slice(query * row.Length, 4 * row.Length), results.Slice(query, 4));
        for (; query < results.Length; query++)
            results[query] = Dot(row, queries.Slice(query * row.Length, row.Length));
    }

    /// <summary>The Euclidean length of a vector: 0 or more.</summary>
    public static float Norm(ReadOnlySpan<float> vector) => MathF.Sqrt(Dot(vector, vector));

    /// <summary>Scales a vector to length 1 in place. A vector whose length is 0 or not finite becomes all zeros.</summary>
    /// <returns>Whether the vector has length 1 now; false when it is all zeros.</returns>
    public static bool Normalize(Span<float> vector)
    {
        var norm = Norm(vector);
        if (!(norm > 0f) || !float.IsFinite(norm))
        {
            vector.Clear();
            return false;
        }

        foreach (ref var element in vector)
            element /= norm;
        return true;
    }

    /// <summary>Adds a vector to another, element by element.</summary>
    /// <param name="destination">Changed in place.</param>
    /// <param name="addend">The same length.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Add(Span<float> destination, ReadOnlySpan<float> addend)
    {
        if (destination.Length != addend.Length)
            throw new ArgumentException($"The vectors have {destination.Length} and {addend.Length} elements; they must have the same number.", nameof(addend));
        for (var i = 0; i < destination.Length; i++)
            destination[i] += addend[i];
    }

    /// <summary>Adds <c>scale × row</c> to a vector, element by element.</summary>
    /// <param name="destination">Changed in place.</param>
    /// <param name="row">Signed bytes, the same length.</param>
    /// <param name="scale">What one unit of the row is worth.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void AddScaled(Span<float> destination, ReadOnlySpan<sbyte> row, float scale)
    {
        if (destination.Length != row.Length)
            throw new ArgumentException($"The vectors have {destination.Length} and {row.Length} elements; they must have the same number.", nameof(row));

        ref var target = ref MemoryMarshal.GetReference(destination);
        ref var source = ref MemoryMarshal.GetReference(row);
        var factor = Vector256.Create(scale);
        var i = 0;
        for (; i <= row.Length - (2 * Lanes); i += 2 * Lanes)
        {
            var shorts = Vector256.WidenLower(Vector128.LoadUnsafe(ref source, (nuint)i).ToVector256Unsafe());
            (Load(ref target, i) + (Vector256.ConvertToSingle(Vector256.WidenLower(shorts)) * factor)).StoreUnsafe(ref target, (nuint)i);
            (Load(ref target, i + Lanes) + (Vector256.ConvertToSingle(Vector256.WidenUpper(shorts)) * factor)).StoreUnsafe(ref target, (nuint)(i + Lanes));
        }

        for (; i < row.Length; i++)
            destination[i] += row[i] * scale;
    }

    private static void FourDots(ReadOnlySpan<float> row, ReadOnlySpan<float> queries, Span<float> results)
    {
        var length = row.Length;
        ref var a = ref MemoryMarshal.GetReference(row);
        ref var b = ref MemoryMarshal.GetReference(queries);
        var (even0, odd0, even1, odd1) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var (even2, odd2, even3, odd3) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var i = 0;
        for (; i <= length - (2 * Lanes); i += 2 * Lanes)
        {
            var (even, odd) = (Load(ref a, i), Load(ref a, i + Lanes));
            even0 += even * Load(ref b, i);
            odd0 += odd * Load(ref b, i + Lanes);
            even1 += even * Load(ref b, length + i);
            odd1 += odd * Load(ref b, length + i + Lanes);
            even2 += even * Load(ref b, (2 * length) + i);
            odd2 += odd * Load(ref b, (2 * length) + i + Lanes);
            even3 += even * Load(ref b, (3 * length) + i);
            odd3 += odd * Load(ref b, (3 * length) + i + Lanes);
        }

        results[0] = HorizontalSum(even0 + odd0);
        results[1] = HorizontalSum(even1 + odd1);
        results[2] = HorizontalSum(even2 + odd2);
        results[3] = HorizontalSum(even3 + odd3);
        for (; i < length; i++)
        {
            for (var query = 0; query < 4; query++)
                results[query] += row[i] * queries[(query * length) + i];
        }
    }

    // Halves are added to halves: ((0+4)+(2+6)) + ((1+5)+(3+7)).
    private static float HorizontalSum(Vector256<float> lanes)
    {
        var four = lanes.GetLower() + lanes.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        return two.GetElement(0) + two.GetElement(1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Load(ref float start, int index) => Vector256.LoadUnsafe(ref start, (nuint)index);
}
