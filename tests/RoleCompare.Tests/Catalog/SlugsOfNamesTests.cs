using RoleCompare.Catalog;
using Xunit;

namespace RoleCompare.Tests.Catalog;

public sealed class SlugsOfNamesTests
{
    [Theory]
    [InlineData("CI/CD Engineer", "ci-cd-engineer")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("C#", "c-sharp")]
    [InlineData("R&D", "r-and-d")]
    [InlineData("  Crème brûlée -- maker ", "creme-brulee-maker")]
    [InlineData("women's wear", "womens-wear")]
    [InlineData("Æsop", "aesop")]
    [InlineData("3D animator", "role-3d-animator")]
    [InlineData("漢字", "role")]
    [InlineData("", "role")]
    public void A_name_gives_its_slug(string name, string slug)
    {
        Assert.Equal(slug, Slug.Of(name, "role"));
        Assert.True(Slug.IsValid(slug));
    }

    [Fact]
    public void A_long_name_is_cut_after_a_word()
    {
        Assert.Equal(string.Join('-', Enumerable.Repeat("worker", 14)), Slug.Of(string.Join(' ', Enumerable.Repeat("worker", 20)), "role"));
        Assert.Equal(new string('x', 100), Slug.Of(new string('x', 200), "role"));
    }
}
