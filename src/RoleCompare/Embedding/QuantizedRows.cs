using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace RoleCompare.Embedding;

/// <summary>
/// A matrix of signed bytes with one scale a row: element <c>(r, c)</c> is <c>scale[r] × byte[r, c]</c>. In the file: the number
/// of rows and of columns (32-bit), the scales (32-bit floats), then the bytes row by row; all little-endian.
/// </summary>
internal sealed class QuantizedRows
{
    private const int HeaderLength = 8;
    private readonly byte[] _content;
    private readonly float[] _scales;

    private QuantizedRows(byte[] content, float[] scales, int columns)
    {
        _content = content;
        _scales = scales;
        Columns = columns;
    }

    /// <summary>The number of rows.</summary>
    public int Count => _scales.Length;

    /// <summary>The elements of a row.</summary>
    public int Columns { get; }

    /// <summary>Reads a matrix of a stated size.</summary>
    /// <param name="content">The file's bytes; kept.</param>
    /// <param name="rows">The number of rows that must be there.</param>
    /// <param name="columns">The number of columns that must be there.</param>
    /// <param name="place">The file's name, for messages.</param>
    /// <exception cref="ModelException">The size differs, or a scale is negative or not finite.</exception>
    public static QuantizedRows Parse(byte[] content, int rows, int columns, string place)
    {
        var expected = HeaderLength + ((long)rows * (sizeof(float) + columns));
        if (content.Length != expected
            || BinaryPrimitives.ReadInt32LittleEndian(content) != rows
            || BinaryPrimitives.ReadInt32LittleEndian(content.AsSpan(4)) != columns)
        {
            throw new ModelException($"{place}: not {rows} rows of {columns}, which the manifest and the vocabulary ask for ({expected} bytes). Restore the model folder, or train it again.");
        }

        var scales = new float[rows];
        for (var row = 0; row < rows; row++)
        {
            scales[row] = BinaryPrimitives.ReadSingleLittleEndian(content.AsSpan(HeaderLength + (row * sizeof(float))));
            if (!(scales[row] >= 0f) || !float.IsFinite(scales[row]))
                throw new ModelException($"{place}: the scale of row {row} is {scales[row]}; it must be finite and not negative. Train the model again.");
        }

        return new QuantizedRows(content, scales, columns);
    }

    /// <summary>Writes float rows as the file's bytes; each row's largest magnitude becomes 127.</summary>
    /// <param name="values">Rows × columns, row-major; finite.</param>
    /// <param name="columns">Elements of a row.</param>
    public static byte[] Quantize(ReadOnlySpan<float> values, int columns)
    {
        var rows = values.Length / columns;
        var content = new byte[HeaderLength + (rows * (sizeof(float) + columns))];
        BinaryPrimitives.WriteInt32LittleEndian(content, rows);
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(4), columns);
        for (var row = 0; row < rows; row++)
        {
            var source = values.Slice(row * columns, columns);
            var largest = 0f;
            foreach (var value in source)
                largest = MathF.Max(largest, MathF.Abs(value));
            var scale = largest / 127f;
            BinaryPrimitives.WriteSingleLittleEndian(content.AsSpan(HeaderLength + (row * sizeof(float))), scale);
            var target = content.AsSpan(HeaderLength + (rows * sizeof(float)) + (row * columns), columns);
            for (var column = 0; column < columns && scale > 0f; column++)
                target[column] = (byte)(sbyte)MathF.Round(source[column] / scale);
        }

        return content;
    }

    /// <summary>Adds a row to a vector.</summary>
    /// <param name="row">0 to <see cref="Count"/> − 1.</param>
    /// <param name="destination"><see cref="Columns"/> elements; changed in place.</param>
    public void AddTo(int row, Span<float> destination)
    {
        var bytes = _content.AsSpan(HeaderLength + (_scales.Length * sizeof(float)) + (row * Columns), Columns);
        VectorMath.AddScaled(destination, MemoryMarshal.Cast<byte, sbyte>(bytes), _scales[row]);
    }
}
