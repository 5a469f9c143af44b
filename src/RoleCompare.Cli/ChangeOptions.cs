using System.CommandLine;
using System.CommandLine.Parsing;
using RoleCompare.Matching;
using RoleCompare.WhatIf;

namespace RoleCompare.Cli;

/// <summary>The options that change answers of a profile.</summary>
internal sealed class ChangeOptions
{
    /// <summary><c>--skill ID=LEVEL</c>.</summary>
    public Option<string[]> Skill { get; } = new("--skill")
    {
        Description = "A skill at another level, 0 to 5, or +1 for one more; by id, name or alias. Can be repeated.",
        HelpName = "ID=LEVEL",
    };

    /// <summary><c>--without-skill ID</c>.</summary>
    public Option<string[]> WithoutSkill { get; } = new("--without-skill") { Description = "A skill left out of the profile. Can be repeated.", HelpName = "ID" };

    /// <summary><c>--preference DIMENSION=LEVEL</c>.</summary>
    public Option<string[]> Preference { get; } = new("--preference")
    {
        Description = "A wanted level on a dimension, 1 to 5, or +1 for one more. Can be repeated.",
        HelpName = "DIMENSION=LEVEL",
    };

    /// <summary><c>--seniority LEVEL</c>.</summary>
    public Option<string> Seniority { get; } = new("--seniority") { Description = "Another wanted seniority, 1 to 7, or +1 for one more.", HelpName = "LEVEL" };

    /// <summary>Their names, for messages.</summary>
    public string Names => string.Join(", ", Skill.Name, WithoutSkill.Name, Preference.Name, Seniority.Name);

    /// <summary>Whether a command line has one of them.</summary>
    public bool AreIn(CommandResult command) => ((Option[])[Skill, WithoutSkill, Preference, Seniority]).Any(option => command.GetResult(option) is not null);

    /// <summary>Reads the changes.</summary>
    /// <exception cref="RoleCompareException">One of them is none, or an answer is changed twice.</exception>
    public IReadOnlyList<ProfileChange> Read(ParseResult parsed, CatalogIndex index, UnderstoodProfile profile)
    {
        var reader = new ChangeReader(index, profile);
        var changes = (parsed.GetValue(Skill) ?? []).Select(text => reader.Skill(Skill.Name, text))
            .Concat((parsed.GetValue(WithoutSkill) ?? []).Select(text => reader.WithoutSkill(WithoutSkill.Name, text)))
            .Concat((parsed.GetValue(Preference) ?? []).Select(text => reader.Preference(Preference.Name, text)))
            .Concat(parsed.GetValue(Seniority) is { } text ? [reader.WantedSeniority(Seniority.Name, text)] : [])
            .ToList();
        return changes.GroupBy(change => change.Subject).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new RoleCompareException($"{twice.Key} is changed {twice.Count()} times; name it once.")
            : changes;
    }
}
