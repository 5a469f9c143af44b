using RoleCompare.Catalog;

namespace RoleCompare.Confidence;

/// <summary>Neighbors in a ranking whose order what the person said cannot tell.</summary>
/// <param name="Number">The place of the group among the groups, from 1.</param>
/// <param name="Roles">Its roles, best first; a single one is told from both its neighbors.</param>
/// <param name="AnsweredTooLittle">Whether more answers could tell the first two apart; false when it is rather the wording of texts and slips of levels that leaves it open.</param>
/// <param name="WouldTell">
/// The member of the profile that would tell the first two apart most: <c>skills.ID</c>, <c>preferences.ID</c>, <c>preferences.seniority</c>, <c>goals</c> or <c>experience</c>;
/// null when there is nothing left to say, or one role.
/// </param>
/// <param name="WouldTellName">Its name, to be shown; null like it.</param>
public sealed record RoleGroup(int Number, IReadOnlyList<Role> Roles, bool AnsweredTooLittle, string? WouldTell, string? WouldTellName);
