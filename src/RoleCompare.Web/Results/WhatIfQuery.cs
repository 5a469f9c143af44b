using RoleCompare.Matching;
using RoleCompare.WhatIf;

namespace RoleCompare.Web.Results;

/// <summary>Changes of answers as they stand in an address: <c>?skills.kubernetes=4&amp;preferences.team-management=2&amp;preferences.seniority=5</c>, by the ids of the questions.</summary>
public sealed class WhatIfQuery
{
    private const string SkillPrefix = "skills.";
    private const string PreferencePrefix = "preferences.";
    private const string SeniorityName = "preferences.seniority";

    private readonly IReadOnlyList<(string Name, string Value)> _changes;

    private WhatIfQuery(IReadOnlyList<(string Name, string Value)> changes) => _changes = changes;

    /// <summary>Tells these changes from others; empty for none.</summary>
    public string Key => string.Join('&', _changes.Select(change => $"{Uri.EscapeDataString(change.Name)}={Uri.EscapeDataString(change.Value)}"));

    /// <summary>The changes as the end of an address, with its question mark; empty for none.</summary>
    public string Address => _changes.Count == 0 ? "" : $"?{Key}";

    /// <summary>Takes the changes out of an address. What is empty changes nothing; other members are left alone.</summary>
    public static WhatIfQuery Of(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new WhatIfQuery([.. query
            .Where(member => member.Key.StartsWith(SkillPrefix, StringComparison.Ordinal) || member.Key.StartsWith(PreferencePrefix, StringComparison.Ordinal))
            .Select(member => (member.Key, Value: member.Value.LastOrDefault() ?? ""))
            .Where(member => member.Value.Length > 0)
            .OrderBy(member => member.Key, StringComparer.Ordinal)]);
    }

    /// <summary>The value that a member has; empty for none.</summary>
    public string this[string name] => _changes.FirstOrDefault(change => change.Name == name).Value ?? "";

    /// <summary>Reads the changes; an answer that is as it was is not changed.</summary>
    /// <exception cref="RoleCompareException">There is no such skill or dimension, or the level is none.</exception>
    public IReadOnlyList<ProfileChange> Read(CatalogIndex index, UnderstoodProfile profile)
    {
        var reader = new ChangeReader(index, profile);
        return [.. _changes.Where(change => change.Value != Now(index, profile, change.Name)).Select(change => Read(reader, change.Name, change.Value))];
    }

    /// <summary>The level that the answers have now, in digits; empty when nothing was said.</summary>
    public static string Now(CatalogIndex index, UnderstoodProfile profile, string name)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(name);
        if (name == SeniorityName)
            return profile.Profile.WantedSeniority?.ToString() ?? "";
        if (name.StartsWith(PreferencePrefix, StringComparison.Ordinal))
            return profile.Profile.Preferences.TryGetValue(name[PreferencePrefix.Length..], out var wanted) ? wanted.ToString() : "";
        var skill = index.Catalog.Skills.FirstOrDefault(known => known.Id == name[SkillPrefix.Length..]);
        return skill is null ? "" : ProfileChange.LevelOf(profile, skill)?.ToString() ?? "";
    }

    private static ProfileChange Read(ChangeReader reader, string name, string value) =>
        name == SeniorityName ? reader.WantedSeniority(name, value)
        : name.StartsWith(SkillPrefix, StringComparison.Ordinal) ? reader.Skill(name, $"{name[SkillPrefix.Length..]}={value}")
        : reader.Preference(name, $"{name[PreferencePrefix.Length..]}={value}");
}
