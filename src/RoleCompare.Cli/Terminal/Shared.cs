using System.CommandLine;
using System.Globalization;
using RoleCompare.Settings;
using RoleCompare.Storage;

namespace RoleCompare.Cli.Terminal;

/// <summary>Options and arguments that several commands have.</summary>
internal static class Shared
{
    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON." };

    /// <summary><c>--catalog DIR</c>.</summary>
    public static Option<string> Catalog() => new("--catalog")
    {
        Description = "The catalogue's folder. [default: the built-in catalogue]",
        HelpName = "DIR",
    };

    /// <summary><c>--model DIR</c>.</summary>
    public static Option<string> Model() => new("--model")
    {
        Description = "The folder of the embedding model. [default: the built-in model]",
        HelpName = "DIR",
    };

    /// <summary><c>--settings FILE</c>.</summary>
    public static Option<string> Settings() => new("--settings")
    {
        Description = $"The settings: a JSON file. [default: ${SettingsFile.Variable}, else your own, see docs/settings.md]",
        HelpName = "FILE",
    };

    /// <summary><c>--database FILE</c>.</summary>
    public static Option<string> Database() => new("--database")
    {
        Description = $"The database of saved profiles. [default: ${DatabaseFile.Variable}, else your own, see docs/storage.md]",
        HelpName = "FILE",
    };

    /// <summary>The name of a saved profile.</summary>
    public static Argument<string> SavedName() => new("NAME") { Description = "The saved profile." };

    /// <summary>A role, by id, title or alias.</summary>
    public static Argument<string> Role(string name, string description) => new(name) { Description = description };

    /// <summary>An option that takes a whole number in a range.</summary>
    /// <param name="name">With its hyphens.</param>
    /// <param name="description">What it is for, and its default.</param>
    /// <param name="minimum">The lowest number allowed.</param>
    /// <param name="maximum">The highest number allowed.</param>
    public static Option<int?> WholeNumber(string name, string description, int minimum, int maximum) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum)
                return number;
            result.AddError($"{name} is '{text}'; it must be a whole number from {minimum} to {maximum}.");
            return null;
        },
    };
}
