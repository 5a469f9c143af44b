using System.CommandLine;
using RoleCompare.Cli.Quiz;
using RoleCompare.Cli.Quiz.Screens;
using RoleCompare.Cli.Terminal;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Storage;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare quiz [NAME]</c>: the questionnaire, on a terminal a screen a question, else line by line.</summary>
internal static class QuizCommand
{
    private const string Reserved = "simulate";

    public static Command Create()
    {
        var nameArgument = new Argument<string?>("NAME")
        {
            Description = $"The name to keep the answers under; one that is there goes on where it stopped. [default: {QuizWords.DefaultName}]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        nameArgument.Validators.Add(UsageError.RefuseOptions);
        var startOption = new Option<string>("--start") { Description = "A profile to begin with under a new name, such as one made from a CV: a JSON file.", HelpName = "FILE" };
        var linearOption = new Option<bool>("--linear") { Description = "Ask line by line, as a screen reader reads it and a script answers it; without a terminal it is always so." };
        var jsonOption = new Option<bool>("--json") { Description = "Ask line by line, on standard error, and print the result as JSON." };
        var databaseOption = Shared.Database();
        var indexOptions = new IndexOptions(databaseOption);
        var command = new Command("quiz", "Answer questions, a few minutes of them, and see which roles fit.")
        {
            nameArgument, startOption, linearOption, jsonOption, databaseOption, indexOptions.Catalog, indexOptions.Model, indexOptions.Settings,
            QuizSimulateCommand.Create(nameArgument),
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var name = Name(parsed.GetValue(nameArgument) ?? QuizWords.DefaultName);
            var start = parsed.GetValue(startOption) is { } file ? Start(file) : null;
            using var saved = SavedProfiles.Open(DatabaseFile.Resolve(parsed.GetValue(databaseOption)), TimeProvider.System);
            var index = await Workspace.LoadIndexAsync(parsed, indexOptions, null, cancellationToken);
            var session = await QuizSession.OpenAsync(index, saved, name, start, $"{Typed(parsed, databaseOption)}{Typed(parsed, indexOptions.Catalog)}", cancellationToken);
            foreach (var warning in session.Warnings)
                Output.Warning(warning);
            var asJson = parsed.GetValue(jsonOption);
            return await RunAsync(session, asJson, asJson || parsed.GetValue(linearOption) || !Screen.IsPossible, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(QuizSession session, bool asJson, bool isLinear, CancellationToken cancellationToken)
    {
        try
        {
            if (!await (isLinear ? new LinearQuiz(session, asJson).RunAsync(cancellationToken) : ScreenQuiz.RunAsync(session, cancellationToken)))
            {
                Leave(session, asJson);
                return ExitCode.Done;
            }

            var ranking = await session.RankAsync(cancellationToken);
            Keep(session, ranking);
            if (asJson)
                QuizResult.WriteJson(session, ranking);
            else
                await QuizResult.WriteAsync(session, ranking, cancellationToken);
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            Output.Error($"Interrupted. {QuizWords.Left(session)}");
            return ExitCode.Interrupted;
        }
    }

    // The answers are kept, whatever becomes of the ranking that is made of them.
    private static void Keep(QuizSession session, RoleRanking ranking)
    {
        try
        {
            session.Keep(ranking);
        }
        catch (StorageException exception)
        {
            Output.Warning($"The ranking is not kept. {exception.Message}");
        }
    }

    private static string Typed(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) is { } value ? $" {option.Name} {(value.All(letter => char.IsLetterOrDigit(letter) || "/._-~\\:".Contains(letter, StringComparison.Ordinal)) ? value : $"'{value}'")}" : "";

    private static void Leave(QuizSession session, bool asJson)
    {
        if (asJson)
            Output.Note(QuizWords.Left(session));
        else
            Output.Line(QuizWords.Left(session));
    }

    // It would be taken for the command of this name wherever it was typed.
    private static ProfileName Name(string text) => text != Reserved
        ? ProfileName.Create(text)
        : throw new RoleCompareException($"'{Reserved}' cannot be the name of a saved profile here; it is a command. Such as '{QuizWords.DefaultName}'.");

    private static Profile Start(string file) => file != "-"
        ? ProfileReader.ReadFile(file)
        : throw new RoleCompareException("--start is '-', but answers come from standard input; name a file.");
}
