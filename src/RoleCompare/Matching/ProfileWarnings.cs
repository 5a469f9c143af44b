using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Profiles;

namespace RoleCompare.Matching;

/// <summary>Finds what was not understood in a profile and what contradicts itself. None of it is an error: a person may mean it.</summary>
internal static class ProfileWarnings
{
    private const double LeastKnownShare = 0.5;
    private const int LeastWords = 4;

    /// <summary>The warnings, as sentences.</summary>
    public static IReadOnlyList<string> Find(UnderstoodProfile understood, CatalogIndex index) =>
    [
        .. understood.Skills.Where(skill => skill.Skill is null).Select(NotUnderstood),
        .. understood.Skills.Where(skill => skill.Skill is not null).GroupBy(skill => skill.Skill!).Where(same => same.Count() > 1).Select(Twice),
        .. index.IsBuiltIn ? UnknownWords("goals", understood.Profile.Goals, index.Model) : UnheardRefusals(understood.Profile.Goals, index.Model),
        .. index.IsBuiltIn ? UnknownWords("experience", understood.Profile.Experience, index.Model) : [],
        .. Contradictions(understood),
        .. NotKnown(understood.Profile, index.Catalog),
    ];

    private static string NotUnderstood(UnderstoodSkill skill) =>
        $"The skill '{skill.Stated.Name}' was not understood and does not count." +
        (skill.Nearest.Count > 0 ? $" The nearest: {string.Join(", ", skill.Nearest.Select(nearest => nearest.Name))}." : "");

    private static string Twice(IGrouping<Skill, UnderstoodSkill> same) =>
        $"{string.Join(" and ", same.Select(skill => $"'{skill.Stated.Name}'"))} mean the same skill, {same.Key.Name}; the highest level counts, {same.Max(skill => skill.Stated.Level)}.";

    private static IEnumerable<string> UnknownWords(string member, string text, EmbeddingModel model)
    {
        var (known, all) = model.CountWords(text);
        if (!string.IsNullOrWhiteSpace(text) && (known == 0 || !model.Embed(text, new float[model.Dimensions])))
            yield return $"Nothing in '{member}' was understood; it does not count. RoleCompare reads English.";
        else if (all >= LeastWords && known < LeastKnownShare * all)
            yield return $"Only {known} of {all} words in '{member}' are known; do not trust what is made of them. RoleCompare reads English.";
    }

    // Another model may read any language; the rules that find refusals do not.
    private static IEnumerable<string> UnheardRefusals(string goals, EmbeddingModel model)
    {
        var (known, all) = model.CountWords(goals);
        if (all >= LeastWords && known < LeastKnownShare * all)
            yield return $"Only {known} of {all} words in 'goals' are known; what you want to avoid is recognized in English only.";
    }

    // Roles of a publication may leave unknown what a person asks for; then nothing is ruled out, and nothing counts.
    private static IEnumerable<string> NotKnown(Profile profile, RoleCatalog catalog)
    {
        // Counted only for those whom it concerns: a catalogue may have thousands of roles.
        var constraints = profile.Constraints;
        var asksForSeniority = (constraints.MinSeniority ?? constraints.MaxSeniority) is not null;
        var seniorities = asksForSeniority || profile.WantedSeniority is not null ? catalog.Roles.Count(role => role.Seniority is null) : 0;
        if (seniorities > 0 && asksForSeniority)
            yield return $"The seniority of {seniorities} of {catalog.Roles.Count} roles is not known: minSeniority and maxSeniority rule none of them out.";
        if (profile.WantedSeniority is not null && seniorities == catalog.Roles.Count)
            yield return "The seniority of no role is known: the seniority that you want does not count.";
        var teams = constraints.NoPeopleManagement ? catalog.Roles.Count(role => role["team-management"].Level is null) : 0;
        if (teams > 0)
            yield return $"Whether {teams} of {catalog.Roles.Count} roles manage people is not known: noPeopleManagement rules none of them out.";
        var silent = catalog.Dimensions.Where(dimension => profile.Preferences.ContainsKey(dimension.Id) && catalog.Roles.All(role => role[dimension.Id].Level is null)).ToList();
        if (silent.Count > 0)
            yield return $"The level of no role is known on {string.Join(", ", silent.Select(dimension => dimension.Id))}: what you prefer there does not count.";
    }

    private static IEnumerable<string> Contradictions(UnderstoodProfile understood)
    {
        var constraints = understood.Profile.Constraints;
        if (understood.TargetRole is { } target)
        {
            if (target == understood.CurrentRole)
                yield return $"The target role is the current role, {target.Title}; name the role you want to reach, or leave it out.";
            else if (ConstraintFilter.ReasonRuledOut(understood, target) is { } reason)
                yield return $"The target role, {target.Title}, is ruled out by your constraints. {reason}";
        }

        if (constraints.NoPeopleManagement
            && understood.Profile.Preferences.TryGetValue("team-management", out var wanted)
            && wanted.Value >= ProfileConstraints.ManagesPeopleFrom)
        {
            yield return $"You want team-management at {wanted} and no people management; roles that manage people are excluded.";
        }
    }
}
