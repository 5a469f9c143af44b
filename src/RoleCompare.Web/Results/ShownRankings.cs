using System.Text;
using Microsoft.Extensions.Caching.Memory;
using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Web.Results;

/// <summary>
/// The rankings that were shown last, by the answers that they are of: how firm places are takes tens of milliseconds to work out, and a page is often looked at again. Safe for many threads.
/// </summary>
/// <param name="index">The catalogue.</param>
/// <param name="services">What the parts of the page need.</param>
/// <param name="loggers">Told of faults in them.</param>
internal sealed class ShownRankings(CatalogIndex index, IServiceProvider services, ILoggerFactory loggers) : IDisposable
{
    /// <summary>How many rankings are kept; one takes some 300 KB.</summary>
    public const int MaximumEntries = 100;

    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MaximumEntries });

    /// <summary>The ranking of some answers with some changes.</summary>
    /// <exception cref="RoleCompareException">A role that the answers name does not exist, or a change is none.</exception>
    public Task<ShownRanking> GetAsync(Profile profile, WhatIfQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var key = $"{query.Key}\n{Encoding.UTF8.GetString(ProfileWriter.Write(profile))}";
        if (_cache.TryGetValue(key, out Lazy<Task<ShownRanking>>? known) && !known!.Value.IsFaulted)
            return known.Value;

        // Many requests for one ranking at once wait for the first of them. What a visitor breaks off is finished: another may want it.
        var work = new Lazy<Task<ShownRanking>>(() => RankAsync(profile, query));
        _cache.Set(key, work, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = KeptFor });
        return work.Value;
    }

    /// <inheritdoc/>
    public void Dispose() => _cache.Dispose();

    private async Task<ShownRanking> RankAsync(Profile profile, WhatIfQuery query)
    {
        var before = await new RoleMatcher(index).RankAsync(profile);
        var ranked = await RankedRoles.CreateAsync(index, before, query.Read(index, before.Understood), CancellationToken.None);
        return await ShownRanking.CreateAsync(ranked, query, services, loggers);
    }
}
