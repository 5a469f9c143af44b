using RoleCompare.Confidence;
using RoleCompare.Matching;

namespace RoleCompare.Cli.Terminal;

/// <summary>How firm the places of a ranking are, in words.</summary>
internal static class RangeWords
{
    /// <summary>The places that a role may stand at, to follow its score: <c>, 1st to 2nd</c>; empty where they are not known.</summary>
    public static string Of(RoleMatch match, RankRanges ranges) => ranges.Find(match.Role.Id) is { } range ? $", {range}" : "";

    /// <summary>That the order of roles cannot be told, and what would tell it.</summary>
    /// <param name="group">At least two roles.</param>
    /// <param name="first">The place of the first one.</param>
    public static string Of(RoleGroup group, int first)
    {
        var places = $"{first} to {first + group.Roles.Count - 1}";
        return group switch
        {
            { AnsweredTooLittle: true } => $"{places}: you answered too little to tell these apart. What would tell most between the first two: {group.WouldTellName} ({group.WouldTell}).",
            { WouldTell: not null } => $"{places}: these are too close to tell apart, and more answers would change little; most would {group.WouldTellName} ({group.WouldTell}).",
            _ => $"{places}: these are too close to tell apart.",
        };
    }
}
