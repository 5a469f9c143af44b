namespace RoleCompare.Questionnaire;

/// <summary>Says why a closed question is the next one: which of the leading roles it tells apart.</summary>
internal static class QuestionReason
{
    private const int Leaders = 8;

    /// <summary>A sentence about the first two of the leading roles that differ in it; empty when all of them are alike, or nothing leads yet.</summary>
    public static string Of(ClosedItem item, AnswerState state)
    {
        var leaders = state.Leaders(Leaders);
        if (leaders.Count < 2 || state.ScoreOf(leaders[0]) == state.ScoreOf(leaders[^1]))
            return "";
        var kind = item.ClassOf(leaders[0]);
        return leaders.FirstOrDefault(role => item.ClassOf(role) != kind, -1) is >= 0 and var other
            ? $"It tells leading roles apart: {Describe(item, state, leaders[0])}, {Describe(item, state, other)}."
            : "";
    }

    private static string Describe(ClosedItem item, AnswerState state, int number)
    {
        var role = state.Items.Catalog.Roles[number];
        if (item.IsWish)
            return item.ClassOf(number) == 0 ? $"of {role.Title} it is not known" : $"{role.Title} stands at {item.ClassOf(number) - 1 + item.Lowest}";
        var need = role.Requirement(state.Items.Catalog.Skills[item.Target]);
        return need is null ? $"{role.Title} does not ask for it"
            : need.Level is { } level ? $"{role.Title} asks for level {level}"
            : $"{role.Title} asks for it";
    }
}
