namespace RoleCompare.Import.Sources;

/// <summary>A forward stream that fails after a stated number of bytes, whatever length an archive claims for it.</summary>
internal sealed class LimitedStream : Stream
{
    private readonly Stream _inner;
    private readonly long _limit;
    private readonly string _place;
    private long _read;

    /// <summary>Takes over <paramref name="inner"/>: disposing closes it.</summary>
    public LimitedStream(Stream inner, long limit, string place)
    {
        _inner = inner;
        _limit = limit;
        _place = place;
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
        return _read <= _limit ? count : throw new SourceException($"{_place}: unpacks to more than {_limit} bytes, which is not allowed.");
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
}
