using System.CommandLine;
using RoleCompare.Cli.Terminal;

namespace RoleCompare.Cli;

/// <summary>The options of a command that embeds the catalogue and a profile.</summary>
/// <param name="database"><c>--database FILE</c>, which the command has already.</param>
internal sealed class IndexOptions(Option<string> database)
{
    /// <summary><c>--database FILE</c>.</summary>
    public Option<string> Database => database;

    /// <summary><c>--catalog DIR</c>.</summary>
    public Option<string> Catalog { get; } = Shared.Catalog();

    /// <summary><c>--model DIR</c>.</summary>
    public Option<string> Model { get; } = Shared.Model();

    /// <summary><c>--settings FILE</c>.</summary>
    public Option<string> Settings { get; } = Shared.Settings();
}
