using RoleCompare.Catalog;
using RoleCompare.Embedding;
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
        return understood with { Warnings = ProfileWarnings.Find(understood, _index) };
    }

    /// <summary>Ranks the roles for a profile, over an index of the built-in model.</summary>
    /// <returns>Every role once, either ranked or excluded. The same profile always gives the same ranking.</returns>
    /// <exception cref="RoleCompareException">A role that the profile names does not exist; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">The index is of another model: it must be asked, by <see cref="RankAsync"/>.</exception>
    public RoleRanking Rank(Profile profile) => Rank(Understand(profile), _index.OnDemand);

    /// <summary>Ranks the roles for a profile, with whatever model the index was made. Another than the built-in one is asked for vectors.</summary>
    /// <param name="profile">The profile. Its names are resolved before a model is asked for anything.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <returns>Every role once, either ranked or excluded.</returns>
    /// <exception cref="RoleCompareException">A role that the profile names does not exist, or the model cannot be reached or used.</exception>
    public async Task<RoleRanking> RankAsync(Profile profile, CancellationToken cancellationToken = default)
    {
        var understood = Understand(profile);
        return Rank(understood, await _index.EmbedAsync(ProfileEvidence.Texts(profile), null, cancellationToken));
    }

    private RoleRanking Rank(UnderstoodProfile understood, TextVectors said)
    {
        var evidence = ProfileEvidence.Create(_index, understood, said, _weights);
        if (evidence.SaysNothing)
            understood = understood with { Warnings = [.. understood.Warnings, "Nothing in the profile was understood: all roles have the same score, and their order means nothing."] };
        var excluded = new List<ExcludedRole>();
        var matches = new List<RoleMatch>();
        for (var i = 0; i < _index.Catalog.Roles.Count; i++)
        {
            var role = _index.Catalog.Roles[i];
            if (ConstraintFilter.Reason(understood, role) is { } reason)
            {
                excluded.Add(new ExcludedRole(role, reason));
                continue;
            }

            var contributions = evidence.Contributions(i);
            matches.Add(new RoleMatch(role, Score.FromSteps(contributions.Sum(part => Score.ToSteps(part.Value))), 0, [], contributions));
        }

        matches.Sort((left, right) => left.Score == right.Score ? left.Role.Id.CompareTo(right.Role.Id) : right.Score.CompareTo(left.Score));
        Place(matches);
        return new RoleRanking(matches, excluded, understood) { Said = said };
    }

    // Equal scores stand next to one another.
    private static void Place(List<RoleMatch> matches)
    {
        for (var start = 0; start < matches.Count;)
        {
            var score = matches[start].Score;
            var tied = matches.Skip(start).TakeWhile(match => match.Score == score).Select(match => match.Role.Id).ToList();
            for (var own = 0; own < tied.Count; own++)
                matches[start + own] = matches[start + own] with { Rank = start + own + 1, TiedWith = new TiedRoles(tied, own) };
            start += tied.Count;
        }
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
