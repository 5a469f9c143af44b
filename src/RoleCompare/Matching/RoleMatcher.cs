using RoleCompare.Catalog;
using RoleCompare.Profiles;

namespace RoleCompare.Matching;

/// <summary>Ranks every role of a catalogue for a profile. Safe for many threads.</summary>
public sealed class RoleMatcher
{
    private readonly CatalogIndex _index;
    private readonly MatchWeights _weights;

    /// <summary>Creates a matcher over an indexed catalogue.</summary>
    /// <param name="index">The catalogue with its vectors.</param>
    /// <param name="weights">How much each source counts; the defaults when null.</param>
    /// <exception cref="ArgumentException">A weight is not a positive, finite number.</exception>
    public RoleMatcher(CatalogIndex index, MatchWeights? weights = null)
    {
        _index = index;
        _weights = weights ?? new MatchWeights();
        if (!_weights.IsValid)
            throw new ArgumentException($"Every weight must be a positive, finite number: {_weights}.", nameof(weights));
    }

    /// <summary>Resolves the names in a profile against the catalogue.</summary>
    /// <exception cref="RoleCompareException">A role that the profile names does not exist; the message names the nearest.</exception>
    public UnderstoodProfile Understand(Profile profile)
    {
        var understood = new UnderstoodProfile
        {
            Profile = profile,
            Skills = [.. profile.Skills.Select(_index.Skills.Resolve)],
            CurrentRole = ResolveRole(profile.CurrentRole, "currentRole"),
            TargetRole = ResolveRole(profile.TargetRole, "targetRole"),
            ExcludedRoles = [.. profile.Constraints.ExcludeRoles.Select(name => ResolveRole(name, "constraints.excludeRoles")!)],
        };
        return understood with { Warnings = ProfileWarnings.Find(understood, _index.Model) };
    }

    /// <summary>Ranks the roles for a profile.</summary>
    /// <returns>Every role once, either ranked or excluded. The same profile always gives the same ranking.</returns>
    /// <exception cref="RoleCompareException">A role that the profile names does not exist; the message names the nearest.</exception>
    public RoleRanking Rank(Profile profile)
    {
        var understood = Understand(profile);
        var evidence = ProfileEvidence.Create(_index, understood, _weights);
        if (evidence.SaysNothing)
            understood = understood with { Warnings = [.. understood.Warnings, "Nothing in the profile was understood: all roles have the same score, and their order means nothing."] };
        var excluded = new List<ExcludedRole>();
        var scored = new List<(Role Role, Score Score, IReadOnlyList<Contribution> Contributions)>();
        for (var i = 0; i < _index.Catalog.Roles.Count; i++)
        {
            var role = _index.Catalog.Roles[i];
            if (ConstraintFilter.Reason(understood, role) is { } reason)
            {
                excluded.Add(new ExcludedRole(role, reason));
                continue;
            }

            var contributions = evidence.Contributions(i);
            scored.Add((role, Score.FromSteps(contributions.Sum(part => Score.ToSteps(part.Value))), contributions));
        }

        var tied = scored.ToLookup(entry => entry.Score, entry => entry.Role.Id);
        var matches = scored
            .OrderByDescending(entry => entry.Score)
            .ThenBy(entry => entry.Role.Id)
            .Select((entry, i) => new RoleMatch(
                entry.Role, entry.Score, i + 1, [.. tied[entry.Score].Where(id => id != entry.Role.Id)], entry.Contributions))
            .ToList();
        return new RoleRanking(matches, excluded, understood);
    }

    private Role? ResolveRole(string? name, string member)
    {
        if (name is null)
            return null;
        try
        {
            return _index.Catalog.Resolve(name);
        }
        catch (RoleCompareException exception)
        {
            throw new RoleCompareException($"'{member}' of the profile: {exception.Message}", exception);
        }
    }
}
