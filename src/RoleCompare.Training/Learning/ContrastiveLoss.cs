using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RoleCompare.Training.Pairs;

namespace RoleCompare.Training.Learning;

/// <summary>
/// Symmetric InfoNCE with in-batch negatives (van den Oord et al. 2018; Radford et al. 2021): each left text must find its right text
/// among all right texts of the batch, and the other way round. A pair with the same group, left text or right text is no negative.
/// </summary>
internal sealed class ContrastiveLoss
{
    private const int Lanes = 8;
    private const int RowBlock = 32;
    private readonly int _size;
    private readonly float _temperature;
    private readonly ParallelOptions _parallel;
    private readonly int[] _groups;
    private readonly int[] _lefts;
    private readonly int[] _rights;
    private readonly float[] _rowSums;
    private readonly float[] _columnSums;
    private readonly float[] _blockSums;
    private readonly float[] _diagonal;

    /// <summary>A loss over batches of <paramref name="size"/> pairs, a multiple of 32.</summary>
    public ContrastiveLoss(int size, float temperature, ParallelOptions parallel)
    {
        _size = size;
        _temperature = temperature;
        _parallel = parallel;
        _groups = new int[size];
        _lefts = new int[size];
        _rights = new int[size];
        _rowSums = new float[size];
        _columnSums = new float[size];
        _blockSums = new float[size / RowBlock * size];
        _diagonal = new float[size];
    }

    /// <summary>Turns similarities into their gradient.</summary>
    /// <param name="pairs">The pairs of the batch.</param>
    /// <param name="similarities">size × size, left by right; becomes the gradient of the summed loss.</param>
    /// <param name="transposed">size × size; becomes the same gradient, right by left.</param>
    /// <returns>The mean loss of the pairs, in nats.</returns>
    public double Gradient(ReadOnlySpan<TextPair> pairs, float[] similarities, float[] transposed)
    {
        for (var i = 0; i < _size; i++)
            (_lefts[i], _rights[i], _groups[i]) = pairs[i];

        Parallel.For(0, _size / RowBlock, _parallel, block => Exponentiate(block, similarities));
        Array.Clear(_columnSums);
        for (var block = 0; block < _size / RowBlock; block++)
            VectorKernels.Add(_columnSums, _blockSums.AsSpan(block * _size, _size));
        Parallel.For(0, _size / RowBlock, _parallel, block => Differentiate(block, similarities, transposed));

        var loss = 0.0;
        for (var i = 0; i < _size; i++)
            loss += (Math.Log(_rowSums[i]) + Math.Log(_columnSums[i])) / 2 - Math.Log(_diagonal[i]);
        return loss / _size;
    }

    private void Exponentiate(int block, float[] similarities)
    {
        var sharpness = Vector256.Create(1f / _temperature);
        var columns = _blockSums.AsSpan(block * _size, _size);
        columns.Clear();
        for (var row = block * RowBlock; row < (block + 1) * RowBlock; row++)
        {
            var values = similarities.AsSpan(row * _size, _size);
            _diagonal[row] = Exponential.Of(Vector256.Create(values[row]) * sharpness).ToScalar();
            ref var start = ref MemoryMarshal.GetReference(values);
            ref var sums = ref MemoryMarshal.GetReference(columns);
            var sum = Vector256<float>.Zero;
            for (nuint i = 0; i < (nuint)_size; i += Lanes)
            {
                var power = Vector256.AndNot(Exponential.Of(Vector256.LoadUnsafe(ref start, i) * sharpness), Same(row, i));
                power.StoreUnsafe(ref start, i);
                sum += power;
                (Vector256.LoadUnsafe(ref sums, i) + power).StoreUnsafe(ref sums, i);
            }

            // The pair itself was masked with its group.
            values[row] = _diagonal[row];
            columns[row] += _diagonal[row];
            _rowSums[row] = Total(sum) + _diagonal[row];
        }
    }

    private Vector256<float> Same(int row, nuint column)
    {
        var groups = Vector256.Equals(Vector256.LoadUnsafe(ref _groups[0], column), Vector256.Create(_groups[row]));
        var lefts = Vector256.Equals(Vector256.LoadUnsafe(ref _lefts[0], column), Vector256.Create(_lefts[row]));
        var rights = Vector256.Equals(Vector256.LoadUnsafe(ref _rights[0], column), Vector256.Create(_rights[row]));
        return (groups | lefts | rights).AsSingle();
    }

    private void Differentiate(int block, float[] similarities, float[] transposed)
    {
        var scale = 0.5f / _temperature;
        for (var row = block * RowBlock; row < (block + 1) * RowBlock; row++)
        {
            ref var start = ref similarities[row * _size];
            var byRow = Vector256.Create(1f / _rowSums[row]);
            for (nuint i = 0; i < (nuint)_size; i += Lanes)
            {
                var weight = byRow + (Vector256<float>.One / Vector256.LoadUnsafe(ref _columnSums[0], i));
                (Vector256.LoadUnsafe(ref start, i) * weight * scale).StoreUnsafe(ref start, i);
            }

            similarities[(row * _size) + row] -= 2f * scale;
        }

        for (var column = 0; column < _size; column++)
        {
            for (var row = block * RowBlock; row < (block + 1) * RowBlock; row++)
                transposed[(column * _size) + row] = similarities[(row * _size) + column];
        }
    }

    private static float Total(Vector256<float> lanes)
    {
        var four = lanes.GetLower() + lanes.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        return two.GetElement(0) + two.GetElement(1);
    }
}
