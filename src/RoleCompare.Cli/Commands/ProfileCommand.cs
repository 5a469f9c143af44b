using System.CommandLine;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare profile …</c>: profiles that are made from a CV, and those that are kept.</summary>
internal static class ProfileCommand
{
    public static Command Create() => new("profile", "Make a profile from a CV; list, show, move and delete saved ones.")
    {
        ProfileFromCvCommand.Create(),
        ProfileListCommand.Create(),
        ProfileShowCommand.Create(),
        ProfileExportCommand.Create(),
        ProfileImportCommand.Create(),
        ProfileDeleteCommand.Create(),
    };
}
