using Microsoft.Extensions.Caching.Memory;
using RoleCompare.Questionnaire;
using RoleCompare.Web.People;

namespace RoleCompare.Web.Questions;

/// <summary>
/// Where people stand. The address that leads to the next question and the page of that question ask for the same one after the other, so the last ones are remembered. Safe for many threads.
/// </summary>
/// <param name="questionnaire">Works it out.</param>
internal sealed class Standings(AdaptiveQuestionnaire questionnaire) : IDisposable
{
    private const int MaximumEntries = 200;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(2);

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MaximumEntries });

    /// <summary>Where a person stands with their answers.</summary>
    /// <exception cref="RoleCompareException">A role that the answers started from does not exist, or the model cannot be reached or used.</exception>
    public async Task<Standing> OfAsync(Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);

        // Answers are only ever added to a profile, so that their number tells them.
        var key = (person.Saved?.Id ?? "", person.Sheet.Given.Count);
        if (_cache.TryGetValue(key, out Standing? known))
            return known!;
        var standing = await questionnaire.ConsiderAsync(person.Sheet, cancellationToken);
        _cache.Set(key, standing, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = KeptFor });
        return standing;
    }

    /// <inheritdoc/>
    public void Dispose() => _cache.Dispose();
}
