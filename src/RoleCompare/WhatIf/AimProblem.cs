using RoleCompare.Matching;

namespace RoleCompare.WhatIf;

/// <summary>
/// What raising skills does to the distances between a role that is aimed at and its rivals. The score is a sum over skills, so each raise moves each distance by an amount that does
/// not depend on the others. Only the skills that the role asks for are raised, and none above the level that it asks for.
/// </summary>
internal sealed class AimProblem
{
    // A step of rounding can let a role pass one that is ahead by less than a step; which one decides is told by ranking again.
    private const double Slack = 1.001 / Score.Steps;

    private readonly double[] _leads;
    private readonly double[][][] _gains;

    private AimProblem(IReadOnlyList<Raisable> skills, double[] leads, double[][][] gains)
    {
        Skills = skills;
        _leads = leads;
        _gains = gains;
    }

    /// <summary>The skills that can be raised, by what they can add to the role, most first.</summary>
    public IReadOnlyList<Raisable> Skills { get; }

    /// <summary>How many rivals could stand before the role, now or after raises; the others never can.</summary>
    public int Rivals => _leads.Length;

    /// <summary>Works the distances out.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="ranking">The ranking of the profile as it is.</param>
    /// <param name="aim">The number of the role in the catalogue; it is not excluded.</param>
    public static AimProblem Create(CatalogIndex index, RoleRanking ranking, int aim)
    {
        var values = new ChangeValues(index);
        var scores = ranking.ExactScores();
        var skills = Raisables(index, ranking.Understood, aim, values);
        var (leads, gains) = (new List<double>(), new List<double[][]>());
        foreach (var (rival, role) in index.Catalog.Roles.Index())
        {
            if (rival == aim || ConstraintFilter.Excludes(ranking.Understood, role))
                continue;
            var lead = scores[aim] - scores[rival];
            var differences = skills.Select(skill => GainsOf(index, values, skill, rival).Zip(skill.Gains, (their, mine) => mine - their).ToArray()).ToArray();
            if (lead + differences.Sum(skill => Math.Min(0, skill.Min())) > Slack)
                continue;
            leads.Add(lead);
            gains.Add(differences);
        }

        // The hardest first: most of what cannot work is then seen at once.
        var order = Enumerable.Range(0, leads.Count).OrderBy(rival => leads[rival]).ToArray();
        return new AimProblem(skills, [.. order.Select(rival => leads[rival])], [.. order.Select(rival => gains[rival])]);
    }

    /// <summary>How far the role is ahead of a rival; negative when it is behind.</summary>
    public double Lead(int rival) => _leads[rival];

    /// <summary>What raising a skill adds to that lead.</summary>
    /// <param name="rival">The rival.</param>
    /// <param name="skill">The place of the skill in <see cref="Skills"/>.</param>
    /// <param name="levels">The levels that it is raised by; 0 for none.</param>
    public double Gain(int rival, int skill, int levels) => levels == 0 ? 0 : _gains[rival][skill][levels - 1];

    /// <summary>Whether a lead may be enough to stand before a rival. What is not enough never is.</summary>
    public static bool MayPass(double lead) => lead >= -Slack;

    private static List<Raisable> Raisables(CatalogIndex index, UnderstoodProfile understood, int aim, ChangeValues values)
    {
        var skills = new List<Raisable>();
        foreach (var (place, asked) in index.Catalog.Roles[aim].Skills.Index())
        {
            var stated = ProfileChange.LevelOf(understood, asked.Skill);
            var from = stated ?? 0;
            var highest = asked.Level?.Value ?? SkillScorer.LevelWhereUnstated;
            if (from >= highest)
                continue;
            var need = index.Needs.OfRole(aim)[place];
            skills.Add(new Raisable(asked, need.Skill, stated, [.. Enumerable.Range(from + 1, highest - from).Select(to => values.OfSkill(need, stated, to))]));
        }

        return [.. skills.OrderByDescending(skill => Math.Round(skill.Gains.Max(), 9)).ThenBy(skill => skill.Need.Skill.Id, StringComparer.Ordinal)];
    }

    private static double[] GainsOf(CatalogIndex index, ChangeValues values, Raisable skill, int rival)
    {
        foreach (var need in index.Needs.OfSkill(skill.Number))
        {
            if (need.Role == rival)
                return [.. Enumerable.Range(skill.From + 1, skill.Gains.Count).Select(to => values.OfSkill(need, skill.Stated, to))];
        }

        return new double[skill.Gains.Count];
    }
}
