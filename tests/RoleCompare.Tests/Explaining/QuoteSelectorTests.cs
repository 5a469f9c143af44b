using RoleCompare.Catalog;
using RoleCompare.Explaining;
using RoleCompare.Matching;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Explaining;

public sealed class QuoteSelectorTests
{
    private const string Guiding = "Coaches younger colleagues and guides newcomers.";

    [Theory]
    [InlineData(2, Guiding)]
    [InlineData(4, "Manages a team: hires people, sets their pay and writes their reviews.")]
    public async Task A_wanted_level_is_answered_by_the_sentence_about_the_roles_own_level(int level, string expected)
    {
        var dimension = Shipped.Catalog.Dimensions.Single(dimension => dimension.Id == "team-management");
        var role = Make.Role("some-role");
        role = role with
        {
            Dimensions = [.. role.Dimensions.Select(entry => entry.Dimension.Id == dimension.Id
                ? entry with { Dimension = dimension, Level = DimensionLevel.Create(level), Text = $"Keeps a calendar. {expected}" }
                : entry)],
        };
        var part = new Contribution
        {
            Source = ContributionSource.Preference,
            Dimension = dimension,
            Value = 0.25,
            YouSaid = "1: I work on my own or as one of a team",
            RoleSays = $"Keeps a calendar. {expected}",
        };

        Assert.Equal(expected, (await SelectorAsync()).Quote(role, part));
    }

    [Theory]
    [InlineData("Wrangles the index. Retrieval indexes belong to engineers.", "Wrangles the index.")]
    [InlineData("Retrieval indexes belong to engineers.", "Retrieval indexes belong to engineers.")]
    [InlineData("Retrieval indexes belong to engineers. Index tuning is left to the vendor.", "Retrieval indexes belong to engineers.")]
    public async Task A_goal_is_answered_by_what_the_role_does_where_there_is_such_a_sentence(string says, string expected)
    {
        var part = new Contribution { Source = ContributionSource.Goal, Value = 0.25, YouSaid = "Retrieval indexes belong to engineers.", RoleSays = says };

        Assert.Equal(expected, (await SelectorAsync()).Quote(Make.Role("some-role"), part));
    }

    [Theory]
    [InlineData("Retrieval indexes, model serving and the surrounding code belong to engineers.")]
    [InlineData("Model quality belongs to its authors.")]
    [InlineData("Fixing the holes is left to their owners.")]
    [InlineData("Writing detection rules and forensics are left to security engineers.")]
    [InlineData("Owns the backlog, while models are built by others.")]
    [InlineData("Teams keep their own model code.")]
    public void What_is_left_to_others_is_not_the_roles_own(string sentence) => Assert.False(QuoteSelector.IsOwn(sentence));

    [Theory]
    [InlineData("Belongs to a team of four to eight cloud engineers and has no reports.")]
    [InlineData("Formally belongs to the manager of the team.")]
    [InlineData("Leaves a trace in every log that is written.")]
    [InlineData("Builds models that are set to run at night.")]
    [InlineData("Keeps teams to their own budgets.")]
    public void What_the_role_does_or_where_it_stands_is_its_own(string sentence) => Assert.True(QuoteSelector.IsOwn(sentence));

    private static async Task<QuoteSelector> SelectorAsync() =>
        await QuoteSelector.CreateAsync(Shipped.Index, new RoleMatcher(Shipped.Index).Rank(new()), [], TestContext.Current.CancellationToken);
}
