using RoleCompare.Catalog;
using RoleCompare.Naming;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using RoleCompare.Web.People;

namespace RoleCompare.Web.Questions;

/// <summary>What was sent in answer to a question: an answer, or why it is none.</summary>
/// <param name="Answer">The answer; null where it is none.</param>
/// <param name="Problem">Why it is none, as a sentence; null where it is one.</param>
/// <param name="Guesses">What was probably meant: the whole text with a role's title in it that there is.</param>
public sealed record SentAnswer(Answer? Answer, string? Problem, IReadOnlyList<string> Guesses)
{
    /// <summary>What stands for "not sure" among the answers to choose from.</summary>
    public const string NotSure = "not-sure";

    private const int Guessed = 4;
    private const int ShownOfName = 80;

    /// <summary>Reads what was sent.</summary>
    /// <param name="question">The question.</param>
    /// <param name="person">Who answers.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="sent">The digits of a choice, <see cref="NotSure"/>, or a text; null and empty for nothing.</param>
    internal static SentAnswer Of(Question question, Person person, RoleCatalog catalog, string? sent)
    {
        // Browsers end the lines of a text with two characters.
        var text = (sent ?? "").ReplaceLineEndings("\n").Trim();
        if (text == NotSure)
            return new SentAnswer(new Answer(question.Id, null), null, []);
        if (text.Length == 0)
            return Wrong(question.IsClosed ? "Choose an answer. “Not sure” is one as well." : "Write an answer, or choose “Not sure, leave it open”.");
        if (text.Length > ProfileReader.MaximumTextLength)
            return Wrong($"Your answer has {text.Length:N0} characters; at most {ProfileReader.MaximumTextLength:N0} are allowed. Shorten it.");
        if (!question.IsClosed && UnknownRole(question, catalog, text) is { } name)
            return UnknownRole(catalog, text, name);
        try
        {
            var answer = new Answer(question.Id, text);
            person.Sheet.With(answer);
            return new SentAnswer(answer, null, []);
        }
        catch (RoleCompareException exception) when (exception is not StorageException)
        {
            return Wrong(exception.Message.Replace($"'{question.Id}'", $"“{question.Title}”", StringComparison.Ordinal));
        }
    }

    private static SentAnswer Wrong(string problem) => new(null, problem, []);

    private static string? UnknownRole(Question question, RoleCatalog catalog, string text) => question.Kind switch
    {
        QuestionKind.Role => RoleTitles.IsRole(catalog, text) ? null : text,
        QuestionKind.Constraint => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(name => !RoleTitles.IsRole(catalog, name)),
        _ => null,
    };

    private static SentAnswer UnknownRole(RoleCatalog catalog, string text, string name)
    {
        var guesses = catalog.Nearest(name, Guessed).Select(role => RoleTitles.Of(catalog, role)).ToList();
        var shown = PlainText.OneLine(name.Length <= ShownOfName ? name : name[..ShownOfName] + "…");
        return new SentAnswer(
            null,
            $"“{shown}” is not the title of one role here.{(guesses.Count > 0 ? " Choose one of the nearest below, write another title, or leave it open." : " Write another title, or leave it open.")}",
            [.. guesses.Select(guess => text.Replace(name, guess, StringComparison.Ordinal))]);
    }
}
