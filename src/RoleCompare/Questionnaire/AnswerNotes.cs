namespace RoleCompare.Questionnaire;

/// <summary>Finds what a person should know of their answers before they trust a ranking.</summary>
internal static class AnswerNotes
{
    private const int FlatFrom = 5;
    private const int NearLevels = 1;
    private const int MostContradictions = 2;
    private const int LackingFrom = 4;
    private const int ManyAnswers = 25;
    private const double UndecidedBelow = 0.5;

    private static readonly string[] Numbers = ["No", "One", "Two", "Three", "Four", "Five"];

    /// <summary>The notes, as sentences.</summary>
    /// <param name="sheet">The answers.</param>
    /// <param name="state">What follows from them.</param>
    /// <param name="settled">How settled the first three roles are, from 0 to 1.</param>
    public static IReadOnlyList<string> Find(AnswerSheet sheet, AnswerState state, double settled) =>
    [
        .. TooFew(sheet),
        .. Flat(sheet, QuestionKind.Preference, "about what you want"),
        .. Flat(sheet, QuestionKind.Skill, "about skills"),
        .. Contradictions(sheet, state),
        .. Lacking(state),
        .. Undecided(sheet, settled),
        .. Close(sheet, state),
    ];

    private static IEnumerable<string> TooFew(AnswerSheet sheet)
    {
        if (sheet.AnsweredCount < AdaptiveQuestionnaire.EnoughAnswers)
            yield return $"You answered {Count(sheet.AnsweredCount, "question")}, not counting \"not sure\"; the order of the roles means little before {AdaptiveQuestionnaire.EnoughAnswers}.";
    }

    private static IEnumerable<string> Flat(AnswerSheet sheet, QuestionKind kind, string what)
    {
        var values = sheet.AnsweredIds.Select(sheet.Bank.Find).Where(question => question?.Kind == kind).Select(question => sheet.Choice(question!)).Where(value => value is not null).ToList();
        if (values.Count >= FlatFrom && values.Distinct().Count() == 1)
            yield return $"All your {values.Count} answers {what} are {values[0]}: equal answers tell roles apart badly.";
    }

    // Two wishes that no role of the catalogue comes near together.
    private static IEnumerable<string> Contradictions(AnswerSheet sheet, AnswerState state)
    {
        var wishes = state.Items.All
            .Where(item => item.IsWish && sheet.Choice(item.Question) is not null)
            .Select(item => (item.Question, Value: sheet.Choice(item.Question)!.Value, Near: RolesNear(item, sheet.Choice(item.Question)!.Value)))
            .ToList();
        return wishes
            .SelectMany((wish, i) => wishes.Skip(i + 1).Where(other => !wish.Near.Overlaps(other.Near)).Select(other =>
                $"No role of the catalogue comes within a level of both \"{wish.Question.Title}\" at {wish.Value} and \"{other.Question.Title}\" at {other.Value}; look at the two again, or expect a compromise."))
            .Take(MostContradictions);
    }

    // Of a wish, class 1 are the roles at the first level; class 0 those whose level is not known.
    private static HashSet<int> RolesNear(ClosedItem item, int value) =>
        [.. item.Roles.Where((_, i) => Math.Abs(item.Classes[i] - 1 + item.Lowest - value) <= NearLevels)];

    // Wishes alone can bring a role to the top of which the person can do nothing.
    private static IEnumerable<string> Lacking(AnswerState state)
    {
        if (state.Leaders(1) is not [var first])
            yield break;
        var asked = state.Items.AskedBy(first).Where(item => !state.Items.All[item].IsWish).ToList();
        var none = asked.Count(item => state.Answers[item] == 0);
        if (none >= LackingFrom && 2 * none >= asked.Count)
            yield return $"Of the {asked.Count} skills that {Title(state, first)} asks for, you have none of {none}: it stands first by what you want, not by what you can do.";
    }

    private static IEnumerable<string> Undecided(AnswerSheet sheet, double settled)
    {
        if (sheet.AnsweredCount >= ManyAnswers && settled < UndecidedBelow)
            yield return $"After {sheet.AnsweredCount} answers no three roles stand out: several fit about as well, or none fits clearly. More answers will change little; look at the ranges.";
    }

    private static IEnumerable<string> Close(AnswerSheet sheet, AnswerState state)
    {
        if (sheet.AnsweredCount < AdaptiveQuestionnaire.EnoughAnswers || state.Leaders(2) is not [var first, var second])
            yield break;
        var (one, other) = (Title(state, first), Title(state, second));
        yield return OrderOutlook.AnswersToSettle(state, first, second) switch
        {
            0 => $"1st is settled against 2nd: {one} stays before {other} in nine of ten ways to answer the rest.",
            1 => $"One more answer would settle 1st against 2nd: {one} against {other}.",
            { } more => $"{Numbers[more]} more answers would settle 1st against 2nd: {one} against {other}.",
            null => $"{one} and {other} are so close that {Numbers[OrderOutlook.Farthest].ToLowerInvariant()} more answers would not settle which comes first.",
        };
    }

    private static string Title(AnswerState state, int role) => state.Items.Catalog.Roles[role].Title;

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
