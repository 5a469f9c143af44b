using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using Xunit;

namespace RoleCompare.Tests.Questionnaire;

public sealed class OpenPriorTests
{
    [Fact]
    public void Nothing_open_is_no_prior() => Assert.Null(OpenPrior.Of([], new Profile(), Shipped.Model));

    [Fact]
    public void A_text_of_fifteen_known_words_has_half_the_strength_of_a_long_one()
    {
        var profile = new Profile { Goals = string.Join(' ', Enumerable.Repeat("data", 15)) };

        var prior = OpenPrior.Of([new OpenSource(ContributionSource.Goal, [0.25, 0])], profile, Shipped.Model)!;

        Assert.Equal(0.25 * OpenPrior.TextStrength / 2, prior[0] - prior[1], 9);
    }

    [Fact]
    public void Words_that_are_not_known_add_nothing()
    {
        var profile = new Profile { Goals = "数据 数据 数据" };

        Assert.Equal([0, 0], OpenPrior.Of([new OpenSource(ContributionSource.Goal, [0.25, 0])], profile, Shipped.Model)!);
    }

    [Fact]
    public void Moves_count_with_their_own_strength_whatever_the_words()
    {
        var prior = OpenPrior.Of([new OpenSource(ContributionSource.Progression, [0.06, -0.02])], new Profile { CurrentRole = "x" }, Shipped.Model)!;

        Assert.Equal(0.08 * OpenPrior.MoveStrength, prior[0] - prior[1], 9);
    }
}
