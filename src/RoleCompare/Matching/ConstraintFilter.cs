using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Profiles;

namespace RoleCompare.Matching;

/// <summary>Decides which roles a person's constraints rule out.</summary>
internal static class ConstraintFilter
{
    /// <summary>Why a role is ruled out, as a sentence; null when it is not. What is not known of a role rules nothing out.</summary>
    public static string? Reason(UnderstoodProfile understood, Role role)
    {
        var constraints = understood.Profile.Constraints;
        if (understood.CurrentRole == role)
            return "It is your current role.";
        if (understood.ExcludedRoles.Contains(role))
            return "You excluded it.";
        if (constraints.MinSeniority is { } minimum && role.Seniority < minimum)
            return $"Its seniority is {role.Seniority}; you want at least {minimum}.";
        if (constraints.MaxSeniority is { } maximum && role.Seniority > maximum)
            return $"Its seniority is {role.Seniority}; you want at most {maximum}.";
        var team = role["team-management"];
        return constraints.NoPeopleManagement && team.Level?.Value >= ProfileConstraints.ManagesPeopleFrom
            ? $"It manages people, which you do not want: \"{SentenceSplitter.SplitAtFullStops(team.Text ?? team.Dimension.Anchor(team.Level.Value))[0]}\""
            : null;
    }
}
