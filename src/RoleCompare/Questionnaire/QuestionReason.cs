using RoleCompare.Naming;

namespace RoleCompare.Questionnaire;

/// <summary>Says why a closed question is the next one: which of the likeliest roles it tells apart.</summary>
internal static class QuestionReason
{
    /// <summary>A sentence about the likeliest role and the next likely one that differs in it; empty when all are alike, or none is likelier than another yet.</summary>
    public static string Of(ClosedItem item, AnswerState state)
    {
        var roles = state.Likeliest(int.MaxValue).ToList();
        if (roles.Count < 2 || state.Posterior.Max() == state.Posterior.Min())
            return "";
        var kind = item.ClassOf(roles[0]);
        return roles.FirstOrDefault(role => item.ClassOf(role) != kind, -1) is >= 0 and var other
            ? $"It tells roles in the running apart: {Describe(item, state, roles[0])}, {Describe(item, state, other)}."
            : "";
    }

    private static string Describe(ClosedItem item, AnswerState state, int number)
    {
        var role = state.Items.Catalog.Roles[number];
        if (item.IsWish)
            return item.ClassOf(number) == 0 ? $"of {role.Title} it is not known" : $"{role.Title} stands at {item.ClassOf(number) - 1 + item.Lowest}";
        var need = role.Requirement(state.Items.Catalog.Skills[item.Target]);
        return need is null ? $"{role.Title} does not ask for it"
            : need.Level is { } level ? $"{role.Title} asks for level {level} ({need.Need.Word()})"
            : $"{role.Title} asks for it ({need.Need.Word()})";
    }
}
