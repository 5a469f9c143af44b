using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Questionnaire;

/// <summary>
/// The questions that can be asked about a catalogue, made from it: what tells none of its roles from another is not in it, such as a dimension on which
/// no role's level is known.
/// </summary>
public sealed class ItemBank
{
    private readonly Dictionary<string, Question> _byId;

    private ItemBank(IReadOnlyList<Question> questions)
    {
        Questions = questions;
        _byId = questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
    }

    /// <summary>The questions in their fixed order: free text and roles, wishes, skills by how many roles ask for them, constraints.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Makes the questions for a catalogue.</summary>
    public static ItemBank Create(RoleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var hasSeniority = catalog.Roles.Any(role => role.Seniority is not null);
        return new ItemBank(
        [
            ItemTexts.Goals,
            ItemTexts.CurrentRole,
            ItemTexts.Experience,
            ItemTexts.TargetRole,
            .. catalog.Dimensions.Where(dimension => catalog.Roles.Any(role => role[dimension.Id].Level is not null)).Select(dimension => ItemTexts.Preference(dimension, catalog)),
            .. hasSeniority ? [ItemTexts.Seniority(catalog)] : (Question[])[],
            .. catalog.Roles
                .SelectMany(role => role.Skills)
                .GroupBy(need => need.Skill.Id, StringComparer.Ordinal)
                .OrderByDescending(needs => needs.Count())
                .ThenBy(needs => needs.Key, StringComparer.Ordinal)
                .Select(needs => ItemTexts.Skill(needs.First().Skill, [.. needs], catalog)),
            .. catalog.Roles.Any(role => ItemTexts.ManagesPeople(role) == true) ? [ItemTexts.NoPeopleManagement(catalog)] : (Question[])[],
            .. hasSeniority ? [ItemTexts.MinSeniority(catalog), ItemTexts.MaxSeniority(catalog)] : (Question[])[],
            ItemTexts.ExcludedRoles,
        ]);
    }

    /// <summary>The question with an id; null when there is none.</summary>
    public Question? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The question with an id.</summary>
    /// <exception cref="RoleCompareException">There is none; the message names the nearest.</exception>
    public Question Get(string id) => Find(id)
        ?? throw new RoleCompareException($"There is no question '{PlainText.OneLine(id)}'{(NearestNames.Guess(id, _byId.Keys) is { } guess ? $"; did you mean '{guess}'?" : ".")}");
}
