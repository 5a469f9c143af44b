using System.CommandLine;
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

    /// <summary>Gives the options to a command, which refuses both at once.</summary>
    /// <param name="command">The command.</param>
    /// <param name="required">Whether it refuses neither.</param>
    public void AddTo(Command command, bool required)
    {
        command.Add(Profile);
        command.Add(Saved);
        command.Add(Database);
        command.Validators.Add(result =>
        {
            var (file, name) = (result.GetResult(Profile), result.GetResult(Saved));
            if (file is not null && name is not null)
                result.AddError("--profile and --saved exclude each other; use one of them.");
            else if (required && file is null && name is null)
                result.AddError("Say whose profile: --profile FILE or --saved NAME.");
        });
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
