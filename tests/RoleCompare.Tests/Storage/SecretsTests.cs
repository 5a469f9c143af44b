using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Storage;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>Capabilities and recovery codes as texts.</summary>
public sealed class SecretsTests
{
    private const string Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    [Fact]
    public void A_capability_is_43_characters_that_give_it_back()
    {
        var capability = Capability.Create();

        Assert.Matches("^[A-Za-z0-9_-]{43}$", capability.Reveal());
        Assert.True(Capability.TryParse(capability.Reveal(), out var again));
        Assert.Equal((capability.Reveal(), capability.Hash), (again.Reveal(), again.Hash));
    }

    // The SHA-256 of 32 zero bytes, from sha256sum.
    [Fact]
    public void The_hash_of_a_capability_is_that_of_its_bytes()
    {
        Assert.True(Capability.TryParse(new string('A', 43), out var zero));

        Assert.Equal("66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925", zero.Hash);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA AAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA+AAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAéAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void What_is_no_capability_is_none(string? text) => Assert.False(Capability.TryParse(text, out _));

    [Fact]
    public void No_two_secrets_are_alike()
    {
        Assert.Distinct(Enumerable.Range(0, 1000).Select(_ => Capability.Create().Reveal()));
        Assert.Distinct(Enumerable.Range(0, 1000).Select(_ => RecoveryCode.Create().Reveal()));
    }

    [Fact]
    public void A_secret_shows_itself_in_no_log()
    {
        Assert.Equal(("a capability", "a recovery code"), (Capability.Create().ToString(), RecoveryCode.Create().ToString()));
        Assert.Empty(typeof(Capability).GetProperties().Concat(typeof(RecoveryCode).GetProperties()));
    }

    [Fact]
    public void A_recovery_code_is_six_groups_of_four_symbols_that_give_it_back() => Assert.All(Enumerable.Range(0, 100), _ =>
    {
        var code = RecoveryCode.Create();

        Assert.Matches($"^[{Symbols}]{{4}}(-[{Symbols}]{{4}}){{5}}$", code.Reveal());
        Assert.True(RecoveryCode.TryParse(code.Reveal(), out var again));
        Assert.Equal((code.Reveal(), code.Hash), (again.Reveal(), again.Hash));
    });

    [Theory]
    [InlineData("7Q2M-0KXR-9A4D-TT61-HZ5B-C8WE")]
    [InlineData("7q2m0kxr9a4dtt61hz5bc8we")]
    [InlineData("  7Q2M 0KXR\t9A4D–TT61\nHZ5B—C8WE ")]
    [InlineData("7Q2MOKXR-9A4D-TT6I-HZ5B-C8WE")]
    [InlineData("7q2m-okxr-9a4d-tt6l-hz5b-c8we")]
    public void A_code_is_read_as_people_write_it(string typed)
    {
        Assert.True(RecoveryCode.TryParse(typed, out var code));

        Assert.Equal("7Q2M-0KXR-9A4D-TT61-HZ5B-C8WE", code.Reveal());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes("7Q2M0KXR9A4DTT61HZ5BC8WE"))), code.Hash);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7Q2M-0KXR-9A4D-TT61-HZ5B-C8W")]
    [InlineData("7Q2M-0KXR-9A4D-TT61-HZ5B-C8WE7")]
    [InlineData("7Q2M-0KXR-9A4D-TT61-HZ5B-C8WU")]
    [InlineData("7Q2M-0KXR-9A4D-TT61-HZ5B-C8Wı")]
    [InlineData("my code")]
    public void What_is_no_code_is_none(string? typed) => Assert.False(RecoveryCode.TryParse(typed, out _));

    [Fact]
    public void Anything_may_be_typed() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(ArbMap.Default.ArbFor<string?>(), typed =>
    {
        Assert.Equal(RecoveryCode.TryParse(typed, out var code), code is not null);
        Assert.Equal(Capability.TryParse(typed, out var capability), capability is not null);
    }));
}
