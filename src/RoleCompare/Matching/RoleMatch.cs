using RoleCompare.Catalog;
using RoleCompare.Embedding;

namespace RoleCompare.Matching;

/// <summary>A role's place in a ranking.</summary>
/// <param name="Role">The role.</param>
/// <param name="Score">The sum of the contributions' values.</param>
/// <param name="Rank">The place, from 1. Every place is taken once: equal scores stand by role id.</param>
/// <param name="TiedWith">The roles with the same score, by id.</param>
/// <param name="Contributions">The parts of the score: the base first, then by falling size, whatever the sign.</param>
public sealed record RoleMatch(Role Role, Score Score, int Rank, IReadOnlyList<RoleId> TiedWith, IReadOnlyList<Contribution> Contributions);

/// <summary>A role that the person's constraints rule out.</summary>
/// <param name="Role">The role.</param>
/// <param name="Reason">Why, as a sentence that quotes the constraint and the catalogue.</param>
public sealed record ExcludedRole(Role Role, string Reason);

/// <summary>Every role of a catalogue, ranked for a profile or excluded.</summary>
/// <param name="Matches">The roles that are left, best first.</param>
/// <param name="Excluded">The roles that are ruled out, by id.</param>
/// <param name="Understood">What the profile was taken to mean.</param>
public sealed record RoleRanking(IReadOnlyList<RoleMatch> Matches, IReadOnlyList<ExcludedRole> Excluded, UnderstoodProfile Understood)
{
    /// <summary>The vectors of what the person said, so that a quote need not ask for them again.</summary>
    internal TextVectors? Said { get; init; }
}
