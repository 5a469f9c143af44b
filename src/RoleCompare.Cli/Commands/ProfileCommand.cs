using System.CommandLine;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare profile …</c>: what is done with profiles as such.</summary>
internal static class ProfileCommand
{
    public static Command Create() => new("profile", "Make a profile.")
    {
        ProfileFromCvCommand.Create(),
    };
}
