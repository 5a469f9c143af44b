using RoleCompare.Catalog;
using Xunit;

namespace RoleCompare.Tests.Catalog;

/// <summary>The types that hold a number in a range, and ids.</summary>
public sealed class BoundedNumbersTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(int.MinValue, false)]
    public void A_dimension_level_runs_from_1_to_5(int value, bool allowed)
    {
        Assert.Equal(allowed ? value : null, DimensionLevel.TryCreate(value)?.Value);
        Assert.Equal(allowed, Record.Exception(() => DimensionLevel.Create(value)) is null);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(int.MaxValue, false)]
    public void A_skill_level_runs_from_0_to_5(int value, bool allowed)
    {
        Assert.Equal(allowed ? value : null, SkillLevel.TryCreate(value)?.Value);
        Assert.Equal(allowed, Record.Exception(() => SkillLevel.Create(value)) is null);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Seniority_runs_from_1_to_7(int value, bool allowed)
    {
        Assert.Equal(allowed ? value : null, Seniority.TryCreate(value)?.Value);
        Assert.Equal(allowed, Record.Exception(() => Seniority.Create(value)) is null);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("a1-b2", true)]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("é", false)]
    [InlineData("a b", false)]
    [InlineData("a\n", false)]
    public void A_slug_has_lower_case_letters_digits_and_single_hyphens(string text, bool allowed) => Assert.Equal(allowed, Slug.IsValid(text));

    [Fact]
    public void A_slug_has_at_most_100_characters()
    {
        Assert.True(Slug.IsValid(new string('a', 100)));
        Assert.False(Slug.IsValid(new string('a', 101)));
    }

    [Fact]
    public void Role_ids_are_ordered_by_their_characters_codes() =>
        Assert.Equal(["a", "a-b", "a1", "ab"], new[] { "ab", "a1", "a-b", "a" }.Select(RoleId.Create).Order().Select(id => id.Value));
}
