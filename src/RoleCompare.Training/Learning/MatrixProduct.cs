using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RoleCompare.Training.Learning;

/// <summary>
/// Products of dense matrices, row-major, single precision. Every element is summed in the order of the inner index with fused
/// multiply-adds, so the result does not depend on the number of threads or on the machine. The right factor is packed in panels of
/// 16 columns, and blocks of 4 × 16 results stay in registers (after Goto and van de Geijn 2008).
/// </summary>
internal sealed class MatrixProduct
{
    private const int PanelWidth = 16;
    private const int RowsAtOnce = 4;
    private const int RowBlock = 64;
    private readonly ParallelOptions _parallel;
    private float[] _panels = [];

    /// <summary>Uses at most the threads of <paramref name="parallel"/>.</summary>
    public MatrixProduct(ParallelOptions parallel) => _parallel = parallel;

    /// <summary>Sets <paramref name="result"/> to <c>left × right</c>.</summary>
    /// <param name="left">rows × inner.</param>
    /// <param name="right">inner × columns.</param>
    /// <param name="result">rows × columns; overwritten.</param>
    /// <param name="rows">A multiple of 4.</param>
    /// <param name="inner">Any number.</param>
    /// <param name="columns">A multiple of 16.</param>
    public void Multiply(float[] left, float[] right, float[] result, int rows, int inner, int columns) =>
        Run(left, right, result, rows, inner, columns, columns, 1);

    /// <summary>Sets <paramref name="result"/> to <c>left × rightᵀ</c>.</summary>
    /// <param name="left">rows × inner.</param>
    /// <param name="right">columns × inner.</param>
    /// <param name="result">rows × columns; overwritten.</param>
    /// <param name="rows">A multiple of 4.</param>
    /// <param name="inner">Any number.</param>
    /// <param name="columns">A multiple of 16.</param>
    public void MultiplyTransposed(float[] left, float[] right, float[] result, int rows, int inner, int columns) =>
        Run(left, right, result, rows, inner, columns, 1, inner);

    private void Run(float[] left, float[] right, float[] result, int rows, int inner, int columns, int innerStride, int columnStride)
    {
        if (rows % RowsAtOnce != 0 || columns % PanelWidth != 0)
            throw new ArgumentException($"{rows} × {columns}: the rows must be a multiple of {RowsAtOnce} and the columns of {PanelWidth}.", nameof(rows));
        if (_panels.Length < inner * columns)
            _panels = new float[inner * columns];

        var panels = columns / PanelWidth;
        Parallel.For(0, panels, _parallel, panel => Pack(right, panel, inner, innerStride, columnStride));
        Parallel.For(0, (rows + RowBlock - 1) / RowBlock, _parallel, block =>
        {
            var end = Math.Min(rows, (block + 1) * RowBlock);
            for (var panel = 0; panel < panels; panel++)
            {
                for (var row = block * RowBlock; row < end; row += RowsAtOnce)
                {
                    Kernel(ref left[row * inner], ref _panels[panel * inner * PanelWidth], ref result[(row * columns) + (panel * PanelWidth)], inner, columns);
                }
            }
        });
    }

    private void Pack(float[] right, int panel, int inner, int innerStride, int columnStride)
    {
        var target = _panels.AsSpan(panel * inner * PanelWidth, inner * PanelWidth);
        var first = panel * PanelWidth * columnStride;
        for (var k = 0; k < inner; k++)
        {
            for (var column = 0; column < PanelWidth; column++)
                target[(k * PanelWidth) + column] = right[first + (k * innerStride) + (column * columnStride)];
        }
    }

    private static void Kernel(ref float left, ref float panel, ref float result, int inner, int columns)
    {
        Vector256<float> a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default, a3 = default, b3 = default;
        for (var k = 0; k < inner; k++)
        {
            var a = Vector256.LoadUnsafe(ref panel, (nuint)(k * PanelWidth));
            var b = Vector256.LoadUnsafe(ref panel, (nuint)((k * PanelWidth) + 8));
            var r0 = Vector256.Create(Unsafe.Add(ref left, k));
            var r1 = Vector256.Create(Unsafe.Add(ref left, inner + k));
            var r2 = Vector256.Create(Unsafe.Add(ref left, (2 * inner) + k));
            var r3 = Vector256.Create(Unsafe.Add(ref left, (3 * inner) + k));
            a0 = Vector256.FusedMultiplyAdd(r0, a, a0);
            b0 = Vector256.FusedMultiplyAdd(r0, b, b0);
            a1 = Vector256.FusedMultiplyAdd(r1, a, a1);
            b1 = Vector256.FusedMultiplyAdd(r1, b, b1);
            a2 = Vector256.FusedMultiplyAdd(r2, a, a2);
            b2 = Vector256.FusedMultiplyAdd(r2, b, b2);
            a3 = Vector256.FusedMultiplyAdd(r3, a, a3);
            b3 = Vector256.FusedMultiplyAdd(r3, b, b3);
        }

        Store(ref result, 0, a0, b0);
        Store(ref result, columns, a1, b1);
        Store(ref result, 2 * columns, a2, b2);
        Store(ref result, 3 * columns, a3, b3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float result, int offset, Vector256<float> a, Vector256<float> b)
    {
        a.StoreUnsafe(ref result, (nuint)offset);
        b.StoreUnsafe(ref result, (nuint)(offset + 8));
    }
}
