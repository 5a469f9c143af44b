using RoleCompare.Catalog;
using RoleCompare.Explaining;
using RoleCompare.Matching;
using RoleCompare.Naming;
using RoleCompare.Profiles;

namespace RoleCompare.Searching;

/// <summary>Finds roles by their names, and by what somebody would like to do. Safe for many threads.</summary>
/// <param name="index">The catalogue with its vectors.</param>
public sealed class RoleSearch(CatalogIndex index)
{
    private readonly RoleMatcher _matcher = new(index);

    /// <summary>
    /// The roles with a title or alias that has every word of a text, or a word that begins with it: those with a name that is the text first, then those whose title has the
    /// words, then by id. None when the text has no word.
    /// </summary>
    public IReadOnlyList<Role> ByName(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (key, words) = (NameKey.Of(text), Words(text));
        return words.Count == 0
            ? []
            : [.. index.Catalog.Roles
                .Where(role => role.Aliases.Prepend(role.Title).Any(name => HasAll(name, words)))
                .OrderByDescending(role => role.Aliases.Prepend(role.Title).Any(name => NameKey.Of(name) == key))
                .ThenByDescending(role => HasAll(role.Title, words))
                .ThenBy(role => role.Id)];
    }

    /// <summary>
    /// The roles that a text would speak for if somebody gave it as their goals, best first. What the text refuses ("not managing people") counts against the roles that are like it.
    /// </summary>
    /// <param name="text">What somebody would like to do, in their words.</param>
    /// <param name="isWanted">Which roles may be found; null for all.</param>
    /// <param name="count">How many to return at most.</param>
    /// <param name="cancellationToken">Stops the asking of another model than the built-in one.</param>
    /// <returns>The roles; none when the text says nothing that the model knows, or only what is not wanted.</returns>
    /// <exception cref="RoleCompareException">The model cannot be reached or used.</exception>
    public async Task<IReadOnlyList<FoundRole>> ByMeaningAsync(string text, Func<Role, bool>? isWanted, int count, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ranking = await _matcher.RankAsync(new Profile { Goals = text }, cancellationToken);
        var best = ranking.Matches.Where(match => isWanted?.Invoke(match.Role) ?? true).Take(count).Where(match => Nearest(match) is not null && Worth(match) > 0).ToList();
        var quotes = await QuoteSelector.CreateAsync(index, ranking, best, cancellationToken);
        return [.. best.Select(match => new FoundRole(match.Role, Worth(match), Nearest(match)!.Dimension, quotes.Quote(match.Role, Nearest(match)!)))];
    }

    private static double Worth(RoleMatch match) => match.Contributions.Where(part => part.Source == ContributionSource.Goal).Sum(part => part.Value);

    private static Contribution? Nearest(RoleMatch match) =>
        match.Contributions.Where(part => part is { Source: ContributionSource.Goal, IsAversion: false, Value: > 0 }).MaxBy(part => part.Value);

    private static bool HasAll(string name, List<string> words)
    {
        var own = Words(name);
        return words.TrueForAll(word => own.Exists(other => other.StartsWith(word, StringComparison.Ordinal)));
    }

    private static List<string> Words(string text) =>
        [.. text.Split([' ', '/', '-', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(NameKey.Of).Where(word => word.Length > 0)];
}
