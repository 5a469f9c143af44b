using System.CommandLine;
using System.CommandLine.Parsing;
using RoleCompare.Naming;

namespace RoleCompare.Cli.Terminal;

/// <summary>Says what is wrong with a command line, in one message.</summary>
internal static class UsageError
{
    /// <summary>The message for a command line that could not be parsed.</summary>
    public static string Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var see = $"See `{string.Join(' ', Path(parsed.CommandResult))} --help`.";
        if (command.Subcommands.Count > 0 && command.Arguments.Count == 0)
        {
            var names = command.Subcommands.Select(child => child.Name).ToList();
            return parsed.UnmatchedTokens.Count == 0
                ? $"A command is missing: {string.Join(", ", names)}. {see}"
                : $"There is no command '{parsed.UnmatchedTokens[0]}'{DidYouMean(parsed.UnmatchedTokens[0], names)} The commands: {string.Join(", ", names)}. {see}";
        }

        if (parsed.UnmatchedTokens.Concat(Refused(parsed)).FirstOrDefault(IsOption) is { } unknown)
        {
            var options = command.Options.Select(option => option.Name).ToList();
            return $"There is no option '{unknown}'{DidYouMean(unknown, options)} The options: {string.Join(", ", options)}. {see}";
        }

        return parsed.UnmatchedTokens.Count > 0
            ? $"'{parsed.UnmatchedTokens[0]}' is one argument too many. {see}"
            : $"{string.Join(" ", parsed.Errors.Select(error => error.Message).Distinct())} {see}";
    }

    /// <summary>A validator for an argument that is no free text: a word that begins like an option is none of its values.</summary>
    public static void RefuseOptions(ArgumentResult argument)
    {
        if (argument.Tokens.FirstOrDefault(token => IsOption(token.Value)) is { } unknown)
            argument.AddError($"'{unknown.Value}' is no {argument.Argument.Name}.");
    }

    private static IEnumerable<string> Refused(ParseResult parsed) =>
        parsed.Errors.Select(error => error.SymbolResult).OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);

    private static bool IsOption(string token) => token.StartsWith('-');

    private static string DidYouMean(string found, IEnumerable<string> names) =>
        NearestNames.Guess(found, names) is { } guess ? $"; did you mean '{guess}'?" : ".";

    private static IEnumerable<string> Path(CommandResult result) =>
        result.Parent is CommandResult parent ? Path(parent).Append(result.Command.Name) : ["rolecompare"];
}
