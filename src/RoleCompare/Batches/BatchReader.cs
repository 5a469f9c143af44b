using System.Runtime.CompilerServices;
using RoleCompare.Profiles;

namespace RoleCompare.Batches;

/// <summary>Reads a stream line by line, as UTF-8, and holds no more of it in memory than the longest line allowed.</summary>
internal static class BatchReader
{
    /// <summary>The most bytes that a line may have: a profile, and an id beside it.</summary>
    public const int MaximumLineBytes = ProfileReader.MaximumBytes + 1_000;

    private const int FirstBytes = 65_536;

    /// <summary>The lines in their order. A line feed at the end of the last one starts no other.</summary>
    /// <param name="stream">What is read, to its end.</param>
    /// <param name="source">Where it comes from, for messages.</param>
    /// <param name="cancellationToken">Stops the reading, even one that waits for somebody to type.</param>
    /// <exception cref="RoleCompareException">The stream cannot be read.</exception>
    public static async IAsyncEnumerable<BatchLine> ReadAsync(Stream stream, string source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[FirstBytes];
        var (start, end, number) = (0, 0, 1);
        var isTooLong = false;
        while (true)
        {
            if (buffer.AsSpan(start, end - start).IndexOf((byte)'\n') is >= 0 and var length)
            {
                yield return LineOf(number++, buffer.AsSpan(start, length), isTooLong);
                start += length + 1;
                isTooLong = false;
                continue;
            }

            // The rest of a line that is too long is read and not kept.
            isTooLong |= end - start > MaximumLineBytes;
            var kept = isTooLong ? 0 : end - start;
            buffer.AsSpan(start, kept).CopyTo(buffer);
            (start, end) = (0, kept);
            if (end == buffer.Length)
                Array.Resize(ref buffer, 2 * buffer.Length);
            var read = await FillAsync(stream, source, buffer.AsMemory(end), cancellationToken);
            end += read;
            if (read > 0)
                continue;
            if (end > 0 || isTooLong)
                yield return LineOf(number, buffer.AsSpan(0, end), isTooLong);
            yield break;
        }
    }

    private static BatchLine LineOf(int number, ReadOnlySpan<byte> bytes, bool isTooLong) =>
        isTooLong || bytes.Length > MaximumLineBytes ? new BatchLine(number, null) : new BatchLine(number, bytes.ToArray());

    private static async Task<int> FillAsync(Stream stream, string source, Memory<byte> room, CancellationToken cancellationToken)
    {
        try
        {
            // A console that waits for a key does not look at the token.
            return await stream.ReadAsync(room, cancellationToken).AsTask().WaitAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RoleCompareException($"{source}: cannot be read: {exception.Message}", exception);
        }
    }
}
