namespace RoleCompare.Import.Sources;

/// <summary>The checksum that a zip file states of each of its files (CRC-32 of ISO 3309, as in gzip and PNG), computed part by part.</summary>
internal sealed class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(value => RemainderOf((uint)value))];
    private uint _register = uint.MaxValue;

    /// <summary>The checksum of all that was appended.</summary>
    public uint Value => ~_register;

    /// <summary>Adds the next bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        var register = _register;
        foreach (var value in bytes)
            register = Remainders[(byte)(register ^ value)] ^ (register >> 8);
        _register = register;
    }

    private static uint RemainderOf(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
        return value;
    }
}
