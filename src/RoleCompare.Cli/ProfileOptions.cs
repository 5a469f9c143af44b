using System.CommandLine;
using System.CommandLine.Parsing;
using RoleCompare.Cli.Terminal;
using RoleCompare.Storage;

namespace RoleCompare.Cli;

/// <summary>The options of a command that is about a person: a profile's file, or the name of a saved profile.</summary>
internal sealed class ProfileOptions
{
    /// <summary><c>--profile FILE|-</c>.</summary>
    public Option<string> Profile { get; } = new("--profile")
    {
        Description = "The profile: a JSON file, or - for standard input.",
        HelpName = "FILE",
    };

    /// <summary><c>--saved NAME</c>.</summary>
    public Option<string> Saved { get; } = new("--saved")
    {
        Description = "The saved profile to use in place of --profile.",
        HelpName = "NAME",
    };

    /// <summary><c>--database FILE</c>.</summary>
    public Option<string> Database { get; } = Shared.Database();

    /// <summary>Refuses a command line that names both.</summary>
    public void AtMostOne(CommandResult command)
    {
        if (command.GetResult(Profile) is not null && command.GetResult(Saved) is not null)
            command.AddError("--profile and --saved exclude each other; use one of them.");
    }

    /// <summary>Refuses a command line that names both or neither.</summary>
    public void ExactlyOne(CommandResult command)
    {
        AtMostOne(command);
        if (command.GetResult(Profile) is null && command.GetResult(Saved) is null)
            command.AddError("Say whose profile: --profile FILE or --saved NAME.");
    }

    /// <summary>Reads what is named; null when nothing is.</summary>
    /// <exception cref="RoleCompareException">It cannot be read, or there is no such saved profile.</exception>
    public ChosenProfile? Read(ParseResult parsed)
    {
        if (parsed.GetValue(Saved) is { } name)
            return ChosenProfile.OfSaved(DatabaseFile.Resolve(parsed.GetValue(Database)), ProfileName.Create(name));
        return parsed.GetValue(Profile) is { } file ? ChosenProfile.OfFile(Workspace.ReadProfile(file)) : null;
    }
}
