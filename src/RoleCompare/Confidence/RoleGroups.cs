using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Questionnaire;

namespace RoleCompare.Confidence;

/// <summary>Puts neighbors of a ranking together whose order cannot be told, and finds what would tell them apart.</summary>
internal static class RoleGroups
{
    /// <summary>From which share of the ways on the first role of a group is told from another one.</summary>
    public const double Told = 0.75;

    /// <summary>The groups, in the order of the ranking. A role joins the group before it while the group's first role stands before it in too few ways, or when it scores now as the role before it does.</summary>
    public static IReadOnlyList<RoleGroup> Find(CatalogIndex index, KnownAnswers known, RankOutcomes outcomes)
    {
        var groups = new List<RoleGroup>();
        for (int start = 0, end; start < outcomes.Roles.Length; start = end)
        {
            end = start + 1;
            while (end < outcomes.Roles.Length && (outcomes.Before(start, end) < Told || Now(end) == Now(end - 1)))
                end++;
            Role[] roles = [.. outcomes.Roles[start..end].Select(role => index.Catalog.Roles[role])];
            groups.Add(Create(index, known, outcomes, groups.Count + 1, roles, start));
        }

        return groups;

        int Now(int i) => outcomes.Scores.Of(i, known.Wishes, known.Skills);
    }

    private static RoleGroup Create(CatalogIndex index, KnownAnswers known, RankOutcomes outcomes, int number, Role[] roles, int first)
    {
        if (roles.Length == 1)
            return new RoleGroup(number, roles, false, null, null);
        var open = Differences(index, known, outcomes, first).Select(member => (member.Id, member.Name, Variance: Variance(member.Values))).ToList();
        var all = Variance([.. outcomes.Steps.Select(steps => (double)(steps[first] - steps[first + 1]) / Score.Steps)]);
        var most = open.Where(member => member.Variance > 0).OrderByDescending(member => member.Variance).FirstOrDefault();
        return new RoleGroup(number, roles, most.Id is not null && 2 * Variance(Slips(known, outcomes, first)) <= all, most.Id, most.Name);
    }

    // What was stated, as it is in each way, puts the first of two roles before the second by so much.
    private static double[] Slips(KnownAnswers known, RankOutcomes outcomes, int first)
    {
        var wishes = new int[known.Wishes.Length];
        var skills = new sbyte[known.Skills.Length];
        return
        [
            .. outcomes.Ways.Ways.Select(way =>
            {
                for (var wish = 0; wish < wishes.Length; wish++)
                    wishes[wish] = known.Wishes[wish] == 0 ? 0 : way.Wishes[wish];
                for (var skill = 0; skill < skills.Length; skill++)
                    skills[skill] = known.Skills[skill] < 0 ? known.Skills[skill] : way.Skills[skill];
                return (double)(outcomes.Scores.Of(first, wishes, skills) - outcomes.Scores.Of(first + 1, wishes, skills)) / Score.Steps;
            }),
        ];
    }

    // By how much each member that was not given puts the first of two roles before the second, in each way.
    private static IEnumerable<(string Id, string Name, double[] Values)> Differences(CatalogIndex index, KnownAnswers known, RankOutcomes outcomes, int first)
    {
        var ways = outcomes.Ways.Ways;
        var (one, other) = (outcomes.Roles[first], outcomes.Roles[first + 1]);
        yield return (ItemTexts.GoalsId, "what you want, in your own words", [.. ways.Select(way => way.Goals[first] - way.Goals[first + 1])]);
        yield return (ItemTexts.ExperienceId, "what you did, in your own words", [.. ways.Select(way => way.Experience[first] - way.Experience[first + 1])]);
        for (var wish = 0; wish < known.Wishes.Length; wish++)
        {
            if (known.Wishes[wish] != 0)
                continue;
            var dimension = wish < index.Catalog.Dimensions.Count ? index.Catalog.Dimensions[wish] : null;
            var only = new int[known.Wishes.Length];
            var values = new double[ways.Count];
            for (var way = 0; way < values.Length; way++)
            {
                only[wish] = ways[way].Wishes[wish];
                values[way] = outcomes.Scores.Wishes(first, only) - outcomes.Scores.Wishes(first + 1, only);
            }

            yield return (dimension is null ? ItemTexts.SeniorityId : ItemTexts.PreferencePrefix + dimension.Id, dimension?.Name ?? "the seniority you want", values);
        }

        foreach (var skill in Asked(index, one).Union(Asked(index, other)).Where(skill => known.Skills[skill] < 0).Order())
        {
            var its = index.Catalog.Skills[skill];
            yield return (ItemTexts.SkillPrefix + its.Id, its.Name, [.. ways.Select(way => Value(index, one, skill, way.Skills[skill]) - Value(index, other, skill, way.Skills[skill]))]);
        }
    }

    private static List<int> Asked(CatalogIndex index, int role)
    {
        var skills = new List<int>();
        foreach (ref readonly var need in index.Needs.OfRole(role))
            skills.Add(need.Skill);
        return skills;
    }

    private static double Value(CatalogIndex index, int role, int skill, int level)
    {
        foreach (ref readonly var need in index.Needs.OfRole(role))
        {
            if (need.Skill == skill)
                return SkillScorer.Value(index.Weights, need, index.Needs.Rarities[skill], level);
        }

        return 0;
    }

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Average(value => (value - mean) * (value - mean));
    }
}
