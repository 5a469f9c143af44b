using System.CommandLine;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare catalog …</c>: what is done with catalogues as such.</summary>
internal static class CatalogCommand
{
    public static Command Create() => new("catalog", "Work on a catalogue's files.")
    {
        CatalogCheckCommand.Create(),
        CatalogImportCommand.Create(),
    };
}
