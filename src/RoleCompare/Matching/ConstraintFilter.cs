using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Profiles;

namespace RoleCompare.Matching;

/// <summary>Decides which roles a person's constraints rule out.</summary>
internal static class ConstraintFilter
{
    /// <summary>Whether a role is left out of a ranking: the constraints rule it out, or it is the current role.</summary>
    public static bool Excludes(UnderstoodProfile understood, Role role) => understood.CurrentRole == role || RulesOut(understood, role);

    /// <summary>Whether the constraints rule a role out. What is not known of a role rules nothing out.</summary>
    public static bool RulesOut(UnderstoodProfile understood, Role role)
    {
        var constraints = understood.Profile.Constraints;
        return (understood.ExcludedRoles.Count > 0 && understood.ExcludedRoles.Contains(role))
            || role.Seniority < constraints.MinSeniority
            || role.Seniority > constraints.MaxSeniority
            || (constraints.NoPeopleManagement && ManagesPeople(role));
    }

    /// <summary>Why a role is left out of a ranking, as a sentence; null when it is not.</summary>
    public static string? Reason(UnderstoodProfile understood, Role role) =>
        understood.CurrentRole == role ? "It is your current role." : ReasonRuledOut(understood, role);

    /// <summary>Why the constraints rule a role out, as a sentence; null when they do not.</summary>
    public static string? ReasonRuledOut(UnderstoodProfile understood, Role role)
    {
        var constraints = understood.Profile.Constraints;
        if (!RulesOut(understood, role))
            return null;
        if (understood.ExcludedRoles.Contains(role))
            return "You excluded it.";
        if (role.Seniority < constraints.MinSeniority)
            return $"Its seniority is {role.Seniority}; you want at least {constraints.MinSeniority}.";
        if (role.Seniority > constraints.MaxSeniority)
            return $"Its seniority is {role.Seniority}; you want at most {constraints.MaxSeniority}.";
        var team = role["team-management"];
        return $"It manages people, which you do not want: \"{SentenceSplitter.SplitAtFullStops(team.Text ?? team.Dimension.Anchor(team.Level!.Value))[0]}\"";
    }

    private static bool ManagesPeople(Role role) => role["team-management"].Level?.Value >= ProfileConstraints.ManagesPeopleFrom;
}
