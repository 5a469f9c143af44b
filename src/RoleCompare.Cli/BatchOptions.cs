using System.CommandLine;
using System.CommandLine.Parsing;

namespace RoleCompare.Cli;

/// <summary>The options of a command that takes many profiles in place of one.</summary>
/// <param name="profile">What names the one.</param>
internal sealed class BatchOptions(ProfileOptions profile)
{
    /// <summary><c>--batch FILE|-</c>.</summary>
    public Option<string> Batch { get; } = new("--batch")
    {
        Description = "Many profiles in place of one: a file with one JSON object a line, or - for standard input. A line is a profile, or {\"id\": …, \"profile\": {…}}.",
        HelpName = "FILE",
    };

    /// <summary><c>--output FILE|-</c>.</summary>
    public Option<string> Output { get; } = new("--output")
    {
        Description = "With --batch: the file to write, one JSON object for each line, in place of the one that is there; only you may read it. [default: -, standard output]",
        HelpName = "FILE",
    };

    /// <summary><c>--no-ranges</c>.</summary>
    public Option<bool> NoRanges { get; } = new("--no-ranges")
    {
        Description = "With --batch: leave out between which places each role stands and which roles cannot be told apart, which takes longer than the ranking.",
    };

    /// <summary>Refuses a command line that names both or neither, or without a batch what belongs to one.</summary>
    public void ProfileOrBatch(CommandResult command)
    {
        if (command.GetResult(Batch) is null)
        {
            profile.ExactlyOne(command);
            if (command.GetResult(Output) is not null)
                command.AddError("--output belongs to --batch; the ranking of one profile is printed.");
            if (command.GetResult(NoRanges) is not null)
                command.AddError("--no-ranges belongs to --batch; the ranges of one profile take no time to speak of.");
        }
        else if (command.GetResult(profile.Profile) is not null || command.GetResult(profile.Saved) is not null)
        {
            command.AddError("--batch excludes --profile and --saved; use one of them.");
        }
    }
}
