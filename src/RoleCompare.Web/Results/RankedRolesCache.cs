using System.Text;
using Microsoft.Extensions.Caching.Memory;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.WhatIf;

namespace RoleCompare.Web.Results;

/// <summary>
/// The rankings that were shown last, by the answers that they are of: how firm places are takes tens of milliseconds to work out, and a page is often looked at again. Safe for many threads.
/// </summary>
/// <param name="index">The catalogue.</param>
internal sealed class RankedRolesCache(CatalogIndex index) : IDisposable
{
    /// <summary>How many rankings are kept; one takes some 100 KB.</summary>
    public const int MaximumEntries = 200;

    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MaximumEntries });

    /// <summary>The ranking of some answers with some changes.</summary>
    /// <param name="profile">The answers.</param>
    /// <param name="read">Reads the changes, for what the answers were taken to mean.</param>
    /// <param name="changesKey">Tells these changes from others.</param>
    /// <exception cref="RoleCompareException">A role that the answers name does not exist, or a change is none.</exception>
    public Task<RankedRoles> GetAsync(Profile profile, Func<UnderstoodProfile, IReadOnlyList<ProfileChange>> read, string changesKey)
    {
        var key = $"{changesKey}\n{Encoding.UTF8.GetString(ProfileWriter.Write(profile))}";
        if (_cache.TryGetValue(key, out Lazy<Task<RankedRoles>>? known))
            return known!.Value;

        // Many requests for one ranking at once wait for the first of them. What a visitor breaks off is finished: another may want it.
        var work = new Lazy<Task<RankedRoles>>(() => RankAsync(profile, read));
        using (var entry = _cache.CreateEntry(key))
        {
            entry.Size = 1;
            entry.SlidingExpiration = KeptFor;
            entry.Value = work;
        }

        return work.Value;
    }

    /// <inheritdoc/>
    public void Dispose() => _cache.Dispose();

    private async Task<RankedRoles> RankAsync(Profile profile, Func<UnderstoodProfile, IReadOnlyList<ProfileChange>> read)
    {
        var before = await new RoleMatcher(index).RankAsync(profile);
        return await RankedRoles.CreateAsync(index, before, read(before.Understood), CancellationToken.None);
    }
}
