using System.Runtime.InteropServices;
using RoleCompare.Embedding;
using RoleCompare.Randomness;
using RoleCompare.Training.Pairs;

namespace RoleCompare.Training.Learning;

/// <summary>The rows that are learnt, with the state of row-wise Adagrad (Duchi et al. 2011, one sum of squares a row).</summary>
internal sealed class Parameters
{
    private const float Epsilon = 1e-12f;
    private readonly float[] _values;
    private readonly float[] _squares;

    private Parameters(float[] values, int rows, int dimensions)
    {
        _values = values;
        _squares = new float[rows];
        Dimensions = dimensions;
    }

    // All that a checkpoint must hold.
    private float[][] State => [_values, _squares];

    /// <summary>Elements of a row.</summary>
    public int Dimensions { get; }

    /// <summary>
    /// Random rows. A word starts with the weight 0.001 / (0.001 + its frequency) (Arora et al. 2017), an n-gram with a smaller one.
    /// </summary>
    public static Parameters Create(Features features, TrainingOptions options)
    {
        var dimensions = options.Dimensions;
        var values = new float[features.RowCount * dimensions];
        var random = new SplitMix64((ulong)options.Seed ^ 0x726F7773UL);
        for (var row = 0; row < features.RowCount; row++)
        {
            var scale = row < features.Words.Count
                ? 0.001f / (0.001f + features.Frequencies[row])
                : options.NgramScale;
            foreach (ref var value in values.AsSpan(row * dimensions, dimensions))
                value = scale * options.InitialScale * random.Gaussian();
        }

        return new Parameters(values, features.RowCount, dimensions);
    }

    /// <summary>A row; its values may be read only.</summary>
    public ReadOnlySpan<float> this[int row] => _values.AsSpan(row * Dimensions, Dimensions);

    /// <summary>Moves a row against its gradient by the rate over the root of all its mean squares so far.</summary>
    public void Update(int row, ReadOnlySpan<float> gradient, float rate)
    {
        var square = VectorMath.Dot(gradient, gradient) / Dimensions;
        if (square == 0f)
            return;
        _squares[row] += square;
        var step = rate / MathF.Sqrt(_squares[row] + Epsilon);
        VectorKernels.AddScaled(_values.AsSpan(row * Dimensions, Dimensions), gradient, -step);
    }

    /// <summary>Writes everything that learning changes, for <see cref="Load"/>.</summary>
    public void Save(BinaryWriter writer)
    {
        foreach (var state in State)
            writer.Write(MemoryMarshal.AsBytes(state.AsSpan()));
    }

    /// <summary>Sets everything that learning changes to what <see cref="Save"/> wrote of parameters of the same shape.</summary>
    /// <exception cref="EndOfStreamException">There is less than that.</exception>
    public void Load(BinaryReader reader)
    {
        foreach (var state in State)
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(state.AsSpan()));
    }

    /// <summary>
    /// The rows as the model uses them: each word's row with the rows of its n-grams added, then the n-grams' rows for unknown words.
    /// </summary>
    /// <param name="features">Says what a word is made of.</param>
    /// <param name="words">Finds a word's features.</param>
    public float[] Fold(Features features, WordList words)
    {
        var folded = new float[_values.Length];
        var wordRows = features.Words.Count * Dimensions;
        for (var word = 0; word < words.Count; word++)
        {
            var rows = features[word];
            if (rows.IsEmpty || rows[0] >= features.Words.Count)
                continue;
            var target = folded.AsSpan(rows[0] * Dimensions, Dimensions);
            foreach (var row in rows)
                VectorMath.Add(target, this[row]);
        }

        _values.AsSpan(wordRows).CopyTo(folded.AsSpan(wordRows));
        return folded;
    }
}
