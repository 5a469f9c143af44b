using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace RoleCompare.Storage;

/// <summary>A secret that opens a profile to whoever has it: 256 random bits. The database knows its hash only.</summary>
public sealed class Capability
{
    /// <summary>How many characters it has as a text.</summary>
    public const int Length = 43;

    private const int Bytes = 32;

    private readonly byte[] _secret;

    private Capability(byte[] secret) => _secret = secret;

    /// <summary>The SHA-256 of the secret, 64 hexadecimal digits in lower case.</summary>
    internal string Hash => Convert.ToHexStringLower(SHA256.HashData(_secret));

    /// <summary>Makes one that nobody has.</summary>
    public static Capability Create() => new(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Reads what <see cref="Reveal"/> gave.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="capability">The secret; null where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Capability? capability)
    {
        var secret = new byte[Bytes];
        var isSecret = text is { Length: Length } && Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, secret, out var written) && written == Bytes;

        // The last character has two bits more than are needed: only one of four texts is the one that was given.
        capability = isSecret && Base64Url.EncodeToString(secret) == text ? new Capability(secret) : null;
        return capability is not null;
    }

    /// <summary>The secret as 43 characters of base64url, for the cookie and nothing else.</summary>
    public string Reveal() => Base64Url.EncodeToString(_secret);

    /// <summary>Says what it is; not the secret, for logs.</summary>
    public override string ToString() => "a capability";
}
