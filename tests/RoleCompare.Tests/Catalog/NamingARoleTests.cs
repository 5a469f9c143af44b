using RoleCompare.Catalog;
using Xunit;
using static RoleCompare.Tests.Catalog.BakeryCatalog;

namespace RoleCompare.Tests.Catalog;

/// <summary>Finding the role that a person means.</summary>
public sealed class NamingARoleTests : IDisposable
{
    private readonly BakeryCatalog _bakery = new();

    [Theory]
    [InlineData("head-baker")]
    [InlineData("Head Baker")]
    [InlineData("HEAD BAKER")]
    [InlineData("head/baker!")]
    [InlineData("master of the head-baker")]
    public void Id_title_and_alias_name_a_role_whatever_their_case_and_punctuation(string name) =>
        Assert.Equal("head-baker", RoleCatalog.Load(_bakery.Folder).Resolve(name).Id.Value);

    [Fact]
    public void Nothing_like_a_name_is_no_suggestion()
    {
        var exception = Assert.Throws<RoleCompareException>(() => Shipped.Catalog.Resolve("инженер"));

        Assert.Equal($"There is no role 'инженер'. `roles` lists all {Shipped.Catalog.Roles.Count}.", exception.Message);
    }

    [Fact]
    public void An_unknown_name_is_refused_and_the_nearest_roles_named()
    {
        var exception = Assert.Throws<RoleCompareException>(() => RoleCatalog.Load(_bakery.Folder).Resolve("heed baker"));

        Assert.Equal("There is no role 'heed baker'. The nearest by name: head-baker, baker, apprentice. `roles` lists all 4.", exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("???")]
    public void A_name_without_letters_is_refused(string name) =>
        Assert.StartsWith($"There is no role '{name}'.", Assert.Throws<RoleCompareException>(() => RoleCatalog.Load(_bakery.Folder).Resolve(name)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_long_unknown_name_is_cut_short() =>
        Assert.Contains(
            $"'{new string('x', 59)}…'",
            Assert.Throws<RoleCompareException>(() => RoleCatalog.Load(_bakery.Folder).Resolve(new string('x', 5_000))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_alias_of_two_roles_is_refused_and_both_ids_named()
    {
        _bakery.Replace(Miller, "Master of the miller", "Dusty One");
        _bakery.Replace(Baker, "Master of the baker", "dusty one");

        var exception = Assert.Throws<RoleCompareException>(() => RoleCatalog.Load(_bakery.Folder).Resolve("dusty-one"));

        Assert.Equal("'dusty-one' names 2 roles: baker, miller. Use one of these ids.", exception.Message);
    }

    [Fact]
    public void A_title_goes_before_the_same_alias_of_another_role()
    {
        _bakery.Replace(Apprentice, "Master of the apprentice", "Miller");

        Assert.Equal("miller", RoleCatalog.Load(_bakery.Folder).Resolve("MILLER ").Id.Value);
    }

    [Fact]
    public void Moves_into_a_role_are_those_that_other_roles_state()
    {
        var catalog = RoleCatalog.Load(_bakery.Folder);

        var (from, move) = Assert.Single(catalog.MovesInto(catalog.Resolve("miller")));

        Assert.Equal(("baker", "Move from dough to flour."), (from.Id.Value, move.Sentence));
    }

    public void Dispose() => _bakery.Dispose();
}
