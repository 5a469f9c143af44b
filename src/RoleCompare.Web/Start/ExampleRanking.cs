using RoleCompare.Catalog;
using RoleCompare.Explaining;
using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Web.Start;

/// <summary>What a result looks like: the first roles of the catalogue for somebody who is made up. Worked out once. Safe for many threads.</summary>
/// <param name="index">The catalogue.</param>
public sealed class ExampleRanking(CatalogIndex index)
{
    /// <summary>What the somebody says that they want.</summary>
    public const string Goals = "I love finding the wording that makes a language model do what was meant, and proving with examples that one version beats another.";

    private const int Shown = 3;

    private static readonly Profile Invented = new()
    {
        Skills =
        [
            new("copywriting", SkillLevel.Create(5)), new("ChatGPT", SkillLevel.Create(4)), new("tone of voice", SkillLevel.Create(4)),
            new("user research", SkillLevel.Create(2)),
        ],
        Goals = Goals,
        Preferences = new Dictionary<string, DimensionLevel> { ["team-management"] = DimensionLevel.Create(1), ["decision-making-authority"] = DimensionLevel.Create(2) },
    };

    private readonly Lazy<Task<IReadOnlyList<ExampleRole>>> _roles = new(() => RankAsync(index));

    /// <summary>The first three roles.</summary>
    public Task<IReadOnlyList<ExampleRole>> RolesAsync() => _roles.Value;

    private static async Task<IReadOnlyList<ExampleRole>> RankAsync(CatalogIndex index)
    {
        var ranking = await new RoleMatcher(index).RankAsync(Invented);
        var first = ranking.Matches.Take(Shown).ToList();
        var quotes = await QuoteSelector.CreateAsync(index, ranking, first);
        return [.. first.Select(match => new ExampleRole(Explanation.Create(ranking, match, quotes), ranking.Ranges.Find(match.Role.Id)))];
    }
}
