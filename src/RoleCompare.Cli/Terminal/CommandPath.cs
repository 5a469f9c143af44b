using System.CommandLine.Parsing;

namespace RoleCompare.Cli.Terminal;

/// <summary>Names commands as a person types them.</summary>
internal static class CommandPath
{
    /// <summary>The words of a command, from the program's name on.</summary>
    public static IEnumerable<string> Path(this CommandResult result) =>
        result.Parent is CommandResult parent ? parent.Path().Append(result.Command.Name) : ["rolecompare"];
}
