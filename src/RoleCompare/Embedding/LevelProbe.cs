using System.Buffers.Binary;

namespace RoleCompare.Embedding;

/// <summary>
/// Estimates how much preparation a job asks for from the vector of its texts: a linear function fitted to the job zones of O*NET
/// (1 little or no preparation, 5 extensive preparation). File format: one weight a dimension, then the offset; 32-bit little-endian floats.
/// </summary>
internal sealed class LevelProbe
{
    private readonly float[] _weights;
    private readonly float _offset;

    private LevelProbe(float[] weights, float offset)
    {
        _weights = weights;
        _offset = offset;
    }

    /// <summary>Reads the content of the file.</summary>
    /// <param name="content">4 × (dimensions + 1) bytes; finite numbers.</param>
    /// <param name="dimensions">Elements of an embedding.</param>
    /// <param name="place">The file, for the error message.</param>
    /// <exception cref="ModelException">The length is another, or a number is not finite.</exception>
    public static LevelProbe Parse(ReadOnlySpan<byte> content, int dimensions, string place)
    {
        if (content.Length != (dimensions + 1) * sizeof(float))
            throw new ModelException($"{place}: {content.Length} bytes; {dimensions} dimensions need {(dimensions + 1) * sizeof(float)}. Train the model again.");
        var numbers = new float[dimensions + 1];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadSingleLittleEndian(content[(i * sizeof(float))..]);
            if (!float.IsFinite(numbers[i]))
                throw new ModelException($"{place}: number {i + 1} is not finite. Train the model again.");
        }

        return new LevelProbe(numbers[..dimensions], numbers[dimensions]);
    }

    /// <summary>The content of the file for some weights and an offset.</summary>
    public static byte[] Format(ReadOnlySpan<float> weights, float offset)
    {
        var content = new byte[(weights.Length + 1) * sizeof(float)];
        for (var i = 0; i < weights.Length; i++)
            BinaryPrimitives.WriteSingleLittleEndian(content.AsSpan(i * sizeof(float)), weights[i]);
        BinaryPrimitives.WriteSingleLittleEndian(content.AsSpan(weights.Length * sizeof(float)), offset);
        return content;
    }

    /// <summary>The estimate for a vector of length 1, held between 1 and 5.</summary>
    public float Estimate(ReadOnlySpan<float> vector) => Math.Clamp(VectorMath.Dot(vector, _weights) + _offset, 1f, 5f);
}
