using RoleCompare.Catalog;
using RoleCompare.Confidence;
using RoleCompare.Explaining;
using RoleCompare.Matching;

namespace RoleCompare.Web.Results;

/// <summary>One of the first roles, with the reasons that are shown at once.</summary>
public sealed record RoleCard
{
    private const int ReasonsFor = 3;
    private const int ReasonsAgainst = 2;
    private const int MissingSkills = 4;

    /// <summary>The role and its place.</summary>
    public required RolePlace Place { get; init; }

    /// <summary>Its place before the changes; null when nothing was changed.</summary>
    public required int? RankBefore { get; init; }

    /// <summary>The strongest reasons for it.</summary>
    public required IReadOnlyList<Reason> For { get; init; }

    /// <summary>The strongest reasons against it.</summary>
    public required IReadOnlyList<Reason> Against { get; init; }

    /// <summary>How many reasons are not shown.</summary>
    public required int MoreReasons { get; init; }

    /// <summary>What each kind of answer adds and takes away.</summary>
    public required IReadOnlyList<ScorePart> Parts { get; init; }

    /// <summary>The skills that it asks for and that are not there, those that would add most first.</summary>
    public required IReadOnlyList<MissingReason> Missing { get; init; }

    /// <summary>How many of these are not in <see cref="Missing"/>.</summary>
    public required int MoreMissing { get; init; }

    /// <summary>How the person's levels lie to what it asks for, in sentences; may be empty.</summary>
    public required string Levels { get; init; }

    /// <summary>The roles that cannot be told apart from this one and stand after it, when it is the first of them; null else.</summary>
    public required RoleGroup? LeadsGroup { get; init; }

    /// <summary>The roles with the same score.</summary>
    public required IReadOnlyList<RoleId> TiedWith { get; init; }

    internal static RoleCard Create(RoleRanking ranking, RoleMatch match, QuoteSelector quotes, int? rankBefore)
    {
        var explanation = Explanation.Create(ranking, match, quotes);
        var (reasonsFor, against, missing) = (explanation.For.Take(ReasonsFor).ToList(), explanation.Against.Take(ReasonsAgainst).ToList(), explanation.Missing.Take(MissingSkills).ToList());
        return new RoleCard
        {
            Place = new RolePlace(match.Role, match.Rank, ranking.Ranges.Find(match.Role.Id), match.Score),
            RankBefore = rankBefore,
            For = reasonsFor,
            Against = against,
            MoreReasons = explanation.For.Count + explanation.Against.Count - reasonsFor.Count - against.Count,
            Parts = ScorePart.Of(explanation),
            Missing = missing,
            MoreMissing = explanation.Missing.Count - missing.Count,
            Levels = explanation.Levels.Describe(),
            LeadsGroup = ranking.Ranges.GroupOf(match.Role.Id) is { Roles.Count: > 1 } group && group.Roles[0] == match.Role ? group : null,
            TiedWith = match.TiedWith,
        };
    }
}
