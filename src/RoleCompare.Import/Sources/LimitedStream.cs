namespace RoleCompare.Import.Sources;

/// <summary>
/// A forward stream that fails after a stated number of bytes, whatever length an archive claims for it, and at its end when the bytes are
/// not those of which the archive states the checksum.
/// </summary>
internal sealed class LimitedStream : Stream
{
    private readonly Stream _inner;
    private readonly long _limit;
    private readonly string _place;
    private readonly uint? _stated;
    private readonly Crc32 _checksum = new();
    private long _read;

    /// <summary>Takes over <paramref name="inner"/>: disposing closes it.</summary>
    /// <param name="inner">What is read.</param>
    /// <param name="limit">The most bytes that it may have.</param>
    /// <param name="place">Its name in messages.</param>
    /// <param name="checksum">The CRC-32 of all of it; null where none is stated.</param>
    public LimitedStream(Stream inner, long limit, string place, uint? checksum = null)
    {
        _inner = inner;
        _limit = limit;
        _place = place;
        _stated = checksum;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = _inner.Read(buffer);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw new SourceException($"{_place}: cut short or damaged after {_read} bytes ({exception.Message}). Download it again.", exception);
        }

        _read += count;
        if (_read > _limit)
            throw new SourceException($"{_place}: unpacks to more than {_limit} bytes, which is not allowed.");
        if (_stated is { } stated)
            Check(buffer, count, stated);
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inner.Dispose();
        base.Dispose(disposing);
    }

    private void Check(Span<byte> buffer, int count, uint stated)
    {
        _checksum.Append(buffer[..count]);
        if (count == 0 && !buffer.IsEmpty && _checksum.Value != stated)
            throw new SourceException($"{_place}: damaged: the CRC-32 of its bytes is {_checksum.Value:X8}, but the zip file states {stated:X8}. Download it again.");
    }
}
