using System.CommandLine;

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

    /// <summary><c>--profile FILE|-</c>.</summary>
    public static Option<string> Profile(bool required) => new("--profile")
    {
        Description = "The profile: a JSON file, or - for standard input.",
        HelpName = "FILE",
        Required = required,
    };

    /// <summary>A role, by id, title or alias.</summary>
    public static Argument<string> Role(string name, string description) => new(name) { Description = description };
}
