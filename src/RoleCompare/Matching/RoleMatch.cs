using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>A role's place in a ranking. Its reasons are worked out when they are first asked for.</summary>
public sealed class RoleMatch
{
    private readonly Lazy<IReadOnlyList<RoleId>> _tiedWith;
    private readonly Lazy<IReadOnlyList<Contribution>> _contributions;
    private readonly Lazy<IReadOnlyList<MissingSkill>> _missing;
    private readonly Lazy<IReadOnlyList<string>> _unused;

    internal RoleMatch(Role role, int number, Score score, int rank, ProfileEvidence evidence, Func<IReadOnlyList<RoleId>> tiedWith)
    {
        Role = role;
        Score = score;
        Rank = rank;
        _tiedWith = new(tiedWith);
        _contributions = new(() => evidence.Contributions(number, score.InSteps));
        _missing = new(() => evidence.Missing(number));
        _unused = new(() => evidence.Unused(number));
    }

    /// <summary>The role.</summary>
    public Role Role { get; }

    /// <summary>The sum of the contributions' values. Where the sum of what was said goes beyond an end of the scale, the base has a second part that takes it back; the order is by the sum without that part.</summary>
    public Score Score { get; }

    /// <summary>The place, from 1. Every place is taken once: equal sums stand by role id.</summary>
    public int Rank { get; }

    /// <summary>The roles with the same sum, by id. Scores that are equal only because the scale ends there are no tie.</summary>
    public IReadOnlyList<RoleId> TiedWith => _tiedWith.Value;

    /// <summary>The parts of the score: the base first, then by falling size, whatever the sign.</summary>
    public IReadOnlyList<Contribution> Contributions => _contributions.Value;

    /// <summary>What the role asks for and the person does not have at that level, by what having it would add to the score, most first.</summary>
    public IReadOnlyList<MissingSkill> Missing => _missing.Value;

    /// <summary>The skills that the person has and the role does not ask for, as they stated them; they count for nothing here.</summary>
    public IReadOnlyList<string> Unused => _unused.Value;
}

/// <summary>A role that the person's constraints rule out.</summary>
/// <param name="Role">The role.</param>
/// <param name="Reason">Why, as a sentence that quotes the constraint and the catalogue.</param>
public sealed record ExcludedRole(Role Role, string Reason);
