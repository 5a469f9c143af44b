using System.Globalization;
using RoleCompare.Questionnaire;

namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>All answers, to be checked before the result.</summary>
internal sealed class ReviewScreen(Dialog dialog, QuestionScreen questions)
{
    private const int LongestNumber = 4;

    /// <summary>Shows them until the result is wanted (true), the person leaves (false) or goes on with the questions (null).</summary>
    public async Task<bool?> RunAsync()
    {
        dialog.ToTop();
        var (number, problem) = ("", "");
        while (true)
        {
            var answers = ReviewedAnswer.Of(dialog.Session.Sheet);
            var asked = number.Length > 0 ? $"Change answer {number}_" : problem;
            (string, string) enter = number.Length > 0 ? ("Enter", "change it") : ("Enter", "see the result");
            var stroke = await dialog.ShowAsync(
                "check your answers", () => Draw(answers), asked, [enter, ("a number", "change an answer"), ("b", "more questions"), ("q", "save and leave"), ("↑ ↓", "scroll")]);
            problem = "";
            switch (stroke)
            {
                case { Kind: KeyKind.EndOfInput } or { Text: "q" or "Q" }:
                    return false;
                case { Text: "b" or "B" }:
                    if (dialog.Session.Current is null)
                        dialog.Session.Back();
                    return null;
                case { Kind: KeyKind.Enter } when number.Length == 0:
                case { Text: "r" or "R" }:
                    return true;
                case { Kind: KeyKind.Enter }:
                    var chosen = int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
                    number = "";
                    if (chosen < 1 || chosen > answers.Count)
                        problem = $"There is no answer {chosen}; they have the numbers 1 to {answers.Count}.";
                    else if (await questions.AskAsync(answers[chosen - 1].Question, "", "change an answer", "") == QuizStep.Leave)
                        return false;
                    break;
                case { Kind: KeyKind.Text, Text: [>= '0' and <= '9'] } when number.Length < LongestNumber:
                    number += stroke.Text;
                    break;
                case { Kind: KeyKind.Backspace } when number.Length > 0:
                    number = number[..^1];
                    break;
                case { Kind: KeyKind.Escape }:
                    number = "";
                    break;
            }
        }
    }

    private static Page Draw(IReadOnlyList<ReviewedAnswer> answers)
    {
        var page = new Page(Screen.Width);
        var width = $"{answers.Count}".Length;
        foreach (var section in answers.GroupBy(answer => answer.Section))
        {
            if (page.Height > 0)
                page.Space();
            page.Add(section.Key, Styles.Title);
            foreach (var answer in section)
                page.Add(answer.Sentence, lead: $"{$"{answer.Number}".PadLeft(width)}  ", leadStyle: Styles.Key);
        }

        return page;
    }
}
