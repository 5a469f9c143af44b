using RoleCompare.Matching;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RoleCompare.Cli.Terminal;

/// <summary>Names the roles with the same score.</summary>
internal static class TiedLine
{
    private const int Shown = 5;

    /// <summary>The line, indented; for a match that is tied with at least one role.</summary>
    public static IRenderable Of(RoleMatch match)
    {
        var more = match.TiedWith.Count > Shown ? $" and {match.TiedWith.Count - Shown} more" : "";
        return new Padder(new Text($"the same score as {string.Join(", ", match.TiedWith.Take(Shown))}{more}; ties stand by id"), new Padding(3, 0, 0, 0));
    }
}
