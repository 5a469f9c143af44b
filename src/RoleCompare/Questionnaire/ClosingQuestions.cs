namespace RoleCompare.Questionnaire;

/// <summary>What is asked when the first roles are settled: what could still rule one of the leading roles out, and nothing else.</summary>
internal static class ClosingQuestions
{
    /// <summary>The next such question; null when none is left.</summary>
    public static NextQuestion? Next(AnswerSheet sheet, IReadOnlyList<LeadingRole> leaders)
    {
        var roles = leaders.Select(leader => leader.Role).ToList();
        var seniorities = roles.Select(role => role.Seniority?.Value).Where(seniority => seniority is not null).Distinct().ToList();
        var managers = roles.Where(role => ItemTexts.ManagesPeople(role) == true).ToList();
        (string Id, bool Matters, string Reason)[] questions =
        [
            (ItemTexts.NoPeopleManagementId, managers.Count > 0, managers.Count > 0 ? $"Among the leading roles, {managers[0].Title} manages people." : ""),
            (ItemTexts.MinSeniorityId, seniorities.Count > 1, $"The leading roles stand at seniority {seniorities.Min()} to {seniorities.Max()}."),
            (ItemTexts.MaxSeniorityId, seniorities.Count > 1, $"The leading roles stand at seniority {seniorities.Min()} to {seniorities.Max()}."),
            (ItemTexts.ExcludedRolesId, true, $"The leading roles are {string.Join(", ", roles.Select(role => role.Title))}."),
        ];
        return questions
            .Where(question => question.Matters && sheet.Bank.Find(question.Id) is { } item && !sheet.Has(item))
            .Select(question => new NextQuestion(sheet.Bank.Get(question.Id), question.Reason))
            .FirstOrDefault();
    }
}
