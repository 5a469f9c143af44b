using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Naming;
using Xunit;

namespace RoleCompare.Tests.Naming;

/// <summary>The form in which names are compared.</summary>
public sealed class NameKeysTests
{
    [Theory]
    [InlineData("CI/CD", "cicd")]
    [InlineData("ci cd", "cicd")]
    [InlineData("CI-CD", "cicd")]
    [InlineData("C", "c")]
    [InlineData("C#", "c#")]
    [InlineData("C++", "c++")]
    [InlineData("  .NET 10 ", "net10")]
    [InlineData("Größe", "größe")]
    [InlineData("機械学習", "機械学習")]
    [InlineData("…!", "")]
    public void Letters_digits_plus_and_hash_count(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Fact]
    public void The_key_of_a_key_is_itself() =>
        Prop.ForAll((string? text) => NameKey.Of(NameKey.Of(text ?? "")) == NameKey.Of(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Case_does_not_count() =>
        Prop.ForAll((string? text) => NameKey.Of((text ?? "").ToUpperInvariant()) == NameKey.Of((text ?? "").ToUpperInvariant().ToLowerInvariant())).QuickCheckThrowOnFailure();
}
