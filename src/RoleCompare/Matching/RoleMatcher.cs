using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Profiles;

namespace RoleCompare.Matching;

/// <summary>Ranks every role of a catalogue for a profile. Safe for many threads.</summary>
public sealed class RoleMatcher
{
    private readonly CatalogIndex _index;

    /// <summary>Creates a matcher over an indexed catalogue.</summary>
    /// <param name="index">The catalogue with its vectors and the weights of the score.</param>
    public RoleMatcher(CatalogIndex index) => _index = index;

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
    public RoleRanking Rank(Profile profile) => Rank(profile, new RankingBuffer());

    /// <summary>Ranks the roles for a profile, over an index of the built-in model, in room that is there already.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="buffer">The room; the ranking is valid until it is used again.</param>
    /// <returns>As <see cref="Rank(Profile)"/> gives it.</returns>
    /// <exception cref="RoleCompareException">A role that the profile names does not exist; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">The index is of another model: it must be asked, by <see cref="RankAsync"/>.</exception>
    public RoleRanking Rank(Profile profile, RankingBuffer buffer) => Rank(Understand(profile), _index.OnDemand, buffer);

    /// <summary>Ranks the roles for a profile, with whatever model the index was made. Another than the built-in one is asked for vectors.</summary>
    /// <param name="profile">The profile. Its names are resolved before a model is asked for anything.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <returns>Every role once, either ranked or excluded.</returns>
    /// <exception cref="RoleCompareException">A role that the profile names does not exist, or the model cannot be reached or used.</exception>
    public async Task<RoleRanking> RankAsync(Profile profile, CancellationToken cancellationToken = default)
    {
        var understood = Understand(profile);
        return Rank(understood, await _index.EmbedAsync(ProfileEvidence.Texts(profile), null, cancellationToken), new RankingBuffer());
    }

    /// <summary>Ranks the roles for a profile of which everything is known.</summary>
    /// <param name="understood">The profile.</param>
    /// <param name="said">The vectors of its texts; see <see cref="ProfileEvidence.Texts"/>.</param>
    /// <param name="buffer">The room; the ranking is valid until it is used again.</param>
    internal RoleRanking Rank(UnderstoodProfile understood, TextVectors said, RankingBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        var roles = _index.Catalog.Roles;
        var evidence = ProfileEvidence.Create(_index, _index.Weights, understood, said, buffer.Text);
        if (evidence.SaysNothing)
            understood = understood with { Warnings = [.. understood.Warnings, "Nothing in the profile was understood: all roles have the same score, and their order means nothing."] };

        var scores = buffer.Scores(roles.Count);
        evidence.AddTo(scores);
        var order = buffer.Order(roles.Count);
        var ranked = 0;
        for (var role = 0; role < roles.Count; role++)
        {
            if (!ConstraintFilter.Excludes(understood, roles[role]))
                order.Span[ranked++] = RoleRanking.Pack(role, Score.ToSteps(ScoreWeights.Base + scores[role]));
        }

        order = order[..ranked];
        order.Span.Sort();
        return new RoleRanking(_index, understood, evidence, order, said);
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
