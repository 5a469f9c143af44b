using System.Globalization;
using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Naming;
using RoleCompare.Profiles;

namespace RoleCompare.WhatIf;

/// <summary>Reads changes as people write them: <c>kubernetes=4</c>, or <c>kubernetes=+1</c> for one level more than before.</summary>
/// <param name="index">The skills and dimensions.</param>
/// <param name="before">The profile as it is.</param>
public sealed class ChangeReader(CatalogIndex index, UnderstoodProfile before)
{
    /// <summary>Reads a change of a skill.</summary>
    /// <param name="place">What the text stands in, for messages, such as <c>--skill</c>.</param>
    /// <param name="text">A name as in a profile, an equals sign and a level from 0 to 5 or a number of levels with its sign.</param>
    /// <exception cref="RoleCompareException">It is none, or it changes nothing.</exception>
    public ProfileChange Skill(string place, string text)
    {
        var (name, level) = Split(place, text, "kubernetes=4 or kubernetes=+1");
        var skill = Find(place, text, name);
        var from = ProfileChange.LevelOf(before, skill);
        var to = Level(place, text, level, skill.Name, from ?? 0, SkillLevel.Minimum, SkillLevel.Maximum);
        return Changing(place, text, ProfileChange.OfSkill(before, skill, SkillLevel.Create(to)));
    }

    /// <summary>Reads the name of a skill that is to be left out.</summary>
    /// <exception cref="RoleCompareException">The profile does not have it.</exception>
    public ProfileChange WithoutSkill(string place, string text)
    {
        var skill = Find(place, text, text);
        return ProfileChange.LevelOf(before, skill) is null
            ? throw new RoleCompareException($"{place} '{Shown(text)}': the profile does not mention {skill.Name}. It mentions {Listed(before.Skills.Where(stated => stated.Skill is not null).Select(stated => stated.Skill!.Id))}.")
            : ProfileChange.OfSkill(before, skill, null);
    }

    /// <summary>Reads a change of a wanted level.</summary>
    /// <param name="place">What the text stands in, for messages.</param>
    /// <param name="text">A dimension's id or name, an equals sign and a level from 1 to 5 or a number of levels with its sign.</param>
    /// <exception cref="RoleCompareException">It is none, or it changes nothing.</exception>
    public ProfileChange Preference(string place, string text)
    {
        var (name, level) = Split(place, text, "team-management=3 or team-management=+1");
        var dimensions = index.Catalog.Dimensions;
        var dimension = dimensions.FirstOrDefault(known => NameKey.Of(known.Id) == NameKey.Of(name) || NameKey.Of(known.Name) == NameKey.Of(name))
            ?? throw new RoleCompareException(
                $"{place} '{Shown(text)}': there is no dimension '{Shown(name)}'{(NearestNames.Guess(name, dimensions.Select(known => known.Id)) is { } guess ? $"; did you mean '{guess}'?" : ".")} Allowed: {string.Join(", ", dimensions.Select(known => known.Id))}.");
        int? from = before.Profile.Preferences.TryGetValue(dimension.Id, out var stated) ? stated.Value : null;
        var to = Level(place, text, level, dimension.Name, from, DimensionLevel.Minimum, DimensionLevel.Maximum);
        return Changing(place, text, ProfileChange.OfPreference(before, dimension, DimensionLevel.Create(to)));
    }

    /// <summary>Reads a change of the wanted seniority.</summary>
    /// <param name="place">What the text stands in, for messages.</param>
    /// <param name="text">A seniority from 1 to 7, or a number of steps with its sign.</param>
    /// <exception cref="RoleCompareException">It is none, or it changes nothing.</exception>
    public ProfileChange WantedSeniority(string place, string text)
    {
        var to = Level(place, text, text, "The wanted seniority", before.Profile.WantedSeniority?.Value, Seniority.Minimum, Seniority.Maximum);
        return Changing(place, text, ProfileChange.OfSeniority(before, Seniority.Create(to)));
    }

    private static (string Name, string Level) Split(string place, string text, string example)
    {
        var equals = text.LastIndexOf('=');
        return equals <= 0 || equals == text.Length - 1
            ? throw new RoleCompareException($"{place} '{Shown(text)}': a name and a level are needed, such as {example}.")
            : (text[..equals].Trim(), text[(equals + 1)..].Trim());
    }

    private static int Level(string place, string text, string level, string subject, int? from, int minimum, int maximum)
    {
        var isStep = level.StartsWith('+') || level.StartsWith('-');
        if (!int.TryParse(level, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number is < -100 or > 100)
            throw new RoleCompareException($"{place} '{Shown(text)}': '{Shown(level)}' is no level; it must be a whole number from {minimum} to {maximum}, or one with its sign, such as +1.");
        if (isStep && from is null)
            throw new RoleCompareException($"{place} '{Shown(text)}': {subject} is not in the profile, so {level} has nothing to start from; give a whole number from {minimum} to {maximum}.");
        var to = isStep ? from!.Value + number : number;
        return to >= minimum && to <= maximum
            ? to
            : throw new RoleCompareException($"{place} '{Shown(text)}': {(isStep ? $"{subject} is {from}, and {level} makes {to}" : $"the level is {to}")}; it must be from {minimum} to {maximum}.");
    }

    private static ProfileChange Changing(string place, string text, ProfileChange change) => change.From == change.To
        ? throw new RoleCompareException($"{place} '{Shown(text)}': {change.Subject} is {change.To} already; name another level.")
        : change;

    private static string Shown(string text) => PlainText.OneLine(text.Length <= 60 ? text : text[..59] + "…");

    private static string Listed(IEnumerable<string> ids) => string.Join(", ", ids.Distinct()) is { Length: > 0 } list ? list : "no skill";

    private Skill Find(string place, string text, string name)
    {
        var understood = index.Skills.Resolve(new StatedSkill(name, default));
        return understood.Skill
            ?? throw new RoleCompareException(
                $"{place} '{Shown(text)}': there is no skill '{Shown(name)}'.{(understood.Nearest.Count > 0 ? $" The nearest: {string.Join(", ", understood.Nearest.Select(near => near.Id))}." : "")} Name a skill by its id, name or alias.");
    }
}
