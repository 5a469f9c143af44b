using System.CommandLine;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare profile …</c>: the profiles that are kept.</summary>
internal static class ProfileCommand
{
    public static Command Create() => new("profile", "Work on saved profiles.")
    {
        ProfileListCommand.Create(),
        ProfileShowCommand.Create(),
        ProfileExportCommand.Create(),
        ProfileImportCommand.Create(),
        ProfileDeleteCommand.Create(),
    };
}
