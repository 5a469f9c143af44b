using RoleCompare.Embedding;
using RoleCompare.Training.Pairs;

namespace RoleCompare.Training.Learning;

/// <summary>One step of learning after the other: embeds the texts of a batch, and moves the rows so that pairs come nearer.</summary>
internal sealed class Learner
{
    private const int Block = 32;
    private readonly Parameters _parameters;
    private readonly Batch _batch;
    private readonly ContrastiveLoss _loss;
    private readonly MatrixProduct _product;
    private readonly ParallelOptions _parallel;
    private readonly int _size;
    private readonly int _dimensions;
    private readonly float[][] _vectors;
    private readonly float[][] _gradients;
    private readonly float[] _norms;
    private readonly float[] _similarities;
    private readonly float[] _transposed;
    private float[] _wordVectors = [];

    /// <summary>Allocates the buffers of a step.</summary>
    public Learner(Parameters parameters, Features features, int wordCount, TrainingOptions options, ParallelOptions parallel)
    {
        _parameters = parameters;
        _parallel = parallel;
        _size = options.BatchSize;
        _dimensions = options.Dimensions;
        _batch = new Batch(features, wordCount);
        _loss = new ContrastiveLoss(_size, (float)options.Temperature, parallel);
        _product = new MatrixProduct(parallel);
        _vectors = [new float[_size * _dimensions], new float[_size * _dimensions]];
        _gradients = [new float[_size * _dimensions], new float[_size * _dimensions]];
        _norms = new float[2 * _size];
        _similarities = new float[_size * _size];
        _transposed = new float[_size * _size];
    }

    /// <summary>Learns from one batch.</summary>
    /// <param name="pairs">As many pairs as the batch size.</param>
    /// <param name="texts">The texts that they name.</param>
    /// <param name="rate">The step size.</param>
    /// <returns>The mean loss of the pairs before the step, in nats.</returns>
    public double Step(ReadOnlySpan<TextPair> pairs, TextPool texts, float rate)
    {
        _batch.Fill(pairs, texts);
        if (_wordVectors.Length < _batch.Words.Count * _dimensions)
            _wordVectors = new float[_batch.Words.Count * _dimensions * 5 / 4];
        ForBlocks(_batch.Words.Count, EmbedWord);
        ForBlocks(2 * _size, EmbedText);

        _product.MultiplyTransposed(_vectors[0], _vectors[1], _similarities, _size, _dimensions, _size);
        var loss = _loss.Gradient(pairs, _similarities, _transposed);
        _product.Multiply(_similarities, _vectors[1], _gradients[0], _size, _size, _dimensions);
        _product.Multiply(_transposed, _vectors[0], _gradients[1], _size, _size, _dimensions);

        ForBlocks(2 * _size, DifferentiateText);
        ForBlocks(_batch.Words.Count, DifferentiateWord);
        ForBlocks(_batch.Rows.Count, row => UpdateRow(row, rate));
        return loss;
    }

    private void ForBlocks(int count, Action<int> action) =>
        Parallel.For(0, (count + Block - 1) / Block, _parallel, block =>
        {
            for (var i = block * Block; i < Math.Min(count, (block + 1) * Block); i++)
                action(i);
        });

    private Span<float> Word(int word) => _wordVectors.AsSpan(word * _dimensions, _dimensions);

    private Span<float> Text(float[][] sides, int text) => sides[text / _size].AsSpan(text % _size * _dimensions, _dimensions);

    private void EmbedWord(int word)
    {
        var vector = Word(word);
        vector.Clear();
        foreach (var row in _batch.RowsOf(word))
            VectorKernels.Add(vector, _parameters[row]);
    }

    private void EmbedText(int text)
    {
        var vector = Text(_vectors, text);
        vector.Clear();
        foreach (var word in _batch.TextWords[text])
            VectorKernels.Add(vector, Word(word));
        _norms[text] = VectorMath.Norm(vector);
        VectorMath.Normalize(vector);
    }

    // The gradient through v = t / |t| is (g − (g·v) v) / |t|.
    private void DifferentiateText(int text)
    {
        var gradient = Text(_gradients, text);
        var vector = Text(_vectors, text);
        VectorKernels.AddScaled(gradient, vector, -VectorMath.Dot(gradient, vector));
        var scale = _norms[text] > 0f ? 1f / _norms[text] : 0f;
        foreach (ref var element in gradient)
            element *= scale;
    }

    // The vectors of words are not needed any more: their gradients take their place.
    private void DifferentiateWord(int word)
    {
        var gradient = Word(word);
        gradient.Clear();
        foreach (var text in _batch.WordTexts[word])
            VectorKernels.Add(gradient, Text(_gradients, text));
    }

    private void UpdateRow(int row, float rate)
    {
        Span<float> gradient = stackalloc float[_dimensions];
        gradient.Clear();
        foreach (var word in _batch.RowWords[row])
            VectorKernels.Add(gradient, Word(word));
        _parameters.Update(_batch.Rows[row], gradient, rate);
    }
}
