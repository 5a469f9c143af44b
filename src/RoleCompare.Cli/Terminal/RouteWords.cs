using RoleCompare.Catalog;
using RoleCompare.Cli.Commands;
using RoleCompare.Paths;

namespace RoleCompare.Cli.Terminal;

/// <summary>The sentences that routes, moves and trees have in common.</summary>
internal static class RouteWords
{
    private const int FirstSkills = 12;
    private const int FirstRuledOut = 5;

    /// <summary>Says what counts as there, and what a profile keeps off the routes.</summary>
    public static string WhatCountsAsThere(RouteRequest request, bool isRoute)
    {
        var first = request.Options.Have is null ? $"what {request.From!.Title} asks for" : "what your profile shows";
        var there = $"What counts as there: {first}{(isRoute ? ", and at each move what the role that it leaves asks for" : "")}.";
        var ruledOut = request.Options.RuledOut;
        var more = ruledOut.Count > FirstRuledOut ? $" and {ruledOut.Count - FirstRuledOut} more" : "";
        return ruledOut.Count > 0 ? $"{there} Left out, as your profile says: {string.Join(", ", ruledOut.Take(FirstRuledOut).Select(excluded => excluded.Role.Title))}{more}." : there;
    }

    /// <summary>Writes what moves cost, and what an inferred move is where there is one.</summary>
    public static void WriteFooter(RouteRequest request, bool hasInferred)
    {
        var costs = request.Options.Costs;
        var leap = request.Options.AllowLeaps ? $", {costs.Leap} each beyond {RouteCosts.LongestStep} at once" : "";
        if (hasInferred)
            Output.Line("Inferred: the catalogue states no such move, and nobody promises that people make it; --stated-only leaves it out.");
        Output.Line(
            $"Cost: {costs.Move} a move, {costs.Level} a missing level ({costs.Level * costs.Useful:0.###} of a useful skill), {costs.Seniority} a step of seniority{leap}, {costs.Family} for another family, {costs.Bridge} for an inferred move. --cost changes them.");
    }

    /// <summary>Names of skills; the first few where they are many.</summary>
    public static string Skills(IEnumerable<Skill> skills)
    {
        var names = skills.Select(skill => skill.Name).ToList();
        return names.Count > FirstSkills ? $"{string.Join(", ", names.Take(FirstSkills))} and {names.Count - FirstSkills} more" : string.Join(", ", names);
    }

    /// <summary>A missing skill: from which level to which, what was learnt of it before, and the later moves that need it too.</summary>
    public static string Gap(SkillGap gap, bool withLaterMoves)
    {
        var before = gap.LearntBefore is { } level ? $", {level} before" : "";
        var later = withLaterMoves && gap.AlsoFor.Count > 0 ? $", also for {string.Join(" and ", gap.AlsoFor)}" : "";
        var notes = $"{before}{later}";
        return $"{gap.Skill.Name} {gap.From}→{gap.To?.ToString() ?? "?"}{(notes.Length > 0 ? $" ({notes[2..]})" : "")}";
    }
}
