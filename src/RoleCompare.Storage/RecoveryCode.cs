using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace RoleCompare.Storage;

/// <summary>
/// A secret that a person writes down, and types in where they have no <see cref="Capability"/>: 120 random bits in Crockford's base 32
/// (https://www.crockford.com/base32.html), which has no letters that are taken for digits. The database knows its hash only.
/// </summary>
public sealed class RecoveryCode
{
    private const string Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 24;
    private const int GroupLength = 4;

    // Someone may paste more than the code.
    private const int MaximumTyped = 200;

    private readonly string _secret;

    private RecoveryCode(string secret) => _secret = secret;

    /// <summary>The SHA-256 of the code without its hyphens, 64 hexadecimal digits in lower case.</summary>
    internal string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(_secret)));

    /// <summary>Makes one that nobody has.</summary>
    public static RecoveryCode Create() => new(RandomNumberGenerator.GetString(Symbols, Length));

    /// <summary>Reads what somebody typed: in any case, with blanks and hyphens anywhere or nowhere, with O for 0, and I or L for 1.</summary>
    /// <param name="typed">What was typed; null is none.</param>
    /// <param name="code">The code; null where it is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? typed, [NotNullWhen(true)] out RecoveryCode? code)
    {
        code = null;
        if (typed is null or { Length: > MaximumTyped })
            return false;
        var secret = string.Concat(typed.Where(character => !char.IsWhiteSpace(character) && !IsHyphen(character)).Select(Meant));
        if (secret.Length != Length || !secret.All(Symbols.Contains))
            return false;
        code = new RecoveryCode(secret);
        return true;
    }

    /// <summary>The code as it is shown, such as <c>7Q2M-0KXR-9A4D-TT61-HZ5B-C8WE</c>; to its owner, once.</summary>
    public string Reveal() => string.Join('-', _secret.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>Says what it is; not the code, for logs.</summary>
    public override string ToString() => "a recovery code";

    // Word processors put dashes in the place of hyphens.
    private static bool IsHyphen(char character) => char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.DashPunctuation;

    private static char Meant(char typed) => char.ToUpperInvariant(typed) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var other => other,
    };
}
