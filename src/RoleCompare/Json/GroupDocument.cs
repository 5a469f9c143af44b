using RoleCompare.Confidence;
using RoleCompare.Matching;

namespace RoleCompare.Json;

/// <summary>Roles whose order cannot be told, as JSON.</summary>
/// <param name="Group">Its number, as <see cref="MatchDocument.Group"/> gives it.</param>
/// <param name="Roles">The ids of the roles, best first; at least two.</param>
/// <param name="AnsweredTooLittle">Whether more answers could tell the first two apart.</param>
/// <param name="WouldTell">The member of the profile that would tell them apart most, such as <c>skills.kubernetes</c>; null when nothing is left to say.</param>
public sealed record GroupDocument(int Group, IReadOnlyList<string> Roles, bool AnsweredTooLittle, string? WouldTell)
{
    internal static IReadOnlyList<GroupDocument> Of(RankRanges ranges, IEnumerable<RoleMatch> shown)
    {
        var ids = shown.Select(match => match.Role.Id).ToHashSet();
        return
        [
            .. ranges.Groups
                .Where(group => group.Roles.Count > 1 && group.Roles.Any(role => ids.Contains(role.Id)))
                .Select(group => new GroupDocument(group.Number, [.. group.Roles.Select(role => role.Id.Value)], group.AnsweredTooLittle, group.WouldTell)),
        ];
    }
}
