using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Paths;

namespace RoleCompare.WhatIf;

/// <summary>
/// Ranks single skills by what getting better at them opens: one level up, and up to the level that most roles ask for. A role opens when it comes among the first
/// <see cref="Places"/>; a stated move from the current role opens when no more than <see cref="Reach"/> levels of essential skills are missing for the role it leads to, where more were before.
/// What stands more than <see cref="RouteCosts.LongestStep"/> steps of seniority above the person does not open by a skill; see <see cref="HighestSeniority"/>.
/// </summary>
public sealed class UnlockFinder
{
    /// <summary>The places among which a role counts as open.</summary>
    public const int Places = 10;

    /// <summary>The most missing levels of essential skills, added up, with which a stated move counts as open.</summary>
    public const int Reach = 3;

    private readonly CatalogIndex _index;
    private readonly UnderstoodProfile _profile;
    private readonly ChangeValues _values;
    private readonly double[] _scores;
    private readonly bool[] _excluded;
    private readonly long[] _order;
    private readonly HashSet<int> _first;
    private readonly List<Role> _moves;
    private readonly int? _highest;

    private UnlockFinder(CatalogIndex index, RoleRanking ranking)
    {
        _index = index;
        _profile = ranking.Understood;
        _values = new ChangeValues(index);
        _scores = ranking.ExactScores();
        _excluded = [.. index.Catalog.Roles.Select(role => ConstraintFilter.Excludes(_profile, role))];
        _order = [.. Enumerable.Range(0, _scores.Length).Where(role => !_excluded[role]).Select(role => Packed(role, 0)).Order()];
        _first = [.. _order.Take(Places).Select(RoleOf)];
        _highest = HighestSeniority(ranking);
        _moves = [.. (_profile.CurrentRole?.Progressions ?? []).Select(move => index.Catalog.Find(move.To)!).Distinct().Where(IsWithinReach).OrderBy(role => role.Id)];
    }

    /// <summary>
    /// The highest seniority of what can open: two steps above the current role; where none is known, above the wanted seniority; where that is not known either, above the role that is first
    /// now. Null when nothing of it is known. What is not known of a role does not keep it from opening.
    /// </summary>
    public static int? HighestSeniority(RoleRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var (current, wanted) = (ranking.Understood.CurrentRole?.Seniority, ranking.Understood.Profile.WantedSeniority);
        return (current ?? wanted ?? (ranking.Matches.Count > 0 ? ranking.Matches[0].Role.Seniority : null))?.Value + RouteCosts.LongestStep;
    }

    /// <summary>Tries every skill that a role asks for.</summary>
    /// <param name="index">What the ranking was made with.</param>
    /// <param name="ranking">The ranking of the profile as it is.</param>
    /// <returns>The skills that open something: those that open most first, then those of less effort, then by id. Of one skill the higher level is there only when it opens more than one level up.</returns>
    public static IReadOnlyList<Unlock> Find(CatalogIndex index, RoleRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(ranking);
        var finder = new UnlockFinder(index, ranking);
        return [.. index.Catalog.Skills
            .SelectMany(finder.Of)
            .OrderByDescending(unlock => unlock.Count)
            .ThenBy(unlock => unlock.Effort)
            .ThenBy(unlock => unlock.Skill.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<Unlock> Of(Skill skill)
    {
        var stated = ProfileChange.LevelOf(_profile, skill);
        var from = stated ?? 0;
        if (from == SkillLevel.Maximum || _index.Needs.OfSkill(_index.Needs.NumberOf(skill)).IsEmpty)
            yield break;
        var step = Try(skill, stated, from + 1);
        if (step.Count > 0)
            yield return step;
        var asked = MostAskedFor(skill);
        if (asked > from + 1 && Try(skill, stated, asked) is var whole && whole.Count > step.Count)
            yield return whole;
    }

    private Unlock Try(Skill skill, int? from, int to) => new(skill, from, to, [.. RolesOpenedBy(skill, from, to)], [.. _moves.Where(role => Opens(role, skill, from ?? 0, to))]);

    // Only the roles that ask for the skill have another score. They are held against the first of all others.
    private IEnumerable<Role> RolesOpenedBy(Skill skill, int? from, int to)
    {
        var changed = new Dictionary<int, long>();
        foreach (ref readonly var need in _index.Needs.OfSkill(_index.Needs.NumberOf(skill)))
        {
            if (!_excluded[need.Role])
                changed.Add(need.Role, Packed(need.Role, _values.OfSkill(need, from, to)));
        }

        return _order.Where(packed => !changed.ContainsKey(RoleOf(packed))).Take(Places)
            .Concat(changed.Values).Order().Take(Places)
            .Select(RoleOf).Where(role => !_first.Contains(role)).Select(role => _index.Catalog.Roles[role]).Where(IsWithinReach);
    }

    private bool IsWithinReach(Role role) => !ConstraintFilter.RulesOut(_profile, role) && !(role.Seniority?.Value > _highest);

    private bool Opens(Role role, Skill skill, int from, int to)
    {
        if (role.Requirement(skill) is not { Need: SkillNeed.Essential, Level: { } asked })
            return false;
        var before = role.Skills.Where(need => need.Need == SkillNeed.Essential).Sum(need => Math.Max(0, (need.Level?.Value ?? 0) - (ProfileChange.LevelOf(_profile, need.Skill) ?? 0)));
        var after = before - Math.Max(0, asked.Value - from) + Math.Max(0, asked.Value - to);
        return before > Reach && after <= Reach;
    }

    // Of levels that as many roles ask for, the higher one.
    private int MostAskedFor(Skill skill)
    {
        var counts = new int[SkillLevel.Maximum + 1];
        foreach (ref readonly var need in _index.Needs.OfSkill(_index.Needs.NumberOf(skill)))
            counts[need.Level == RoleNeeds.Need.UnstatedLevel ? SkillScorer.LevelWhereUnstated : need.Level]++;
        return Array.LastIndexOf(counts, counts.Max());
    }

    private long Packed(int role, double more) => RoleRanking.Pack(role, Score.ToSteps(_scores[role] + more));

    private static int RoleOf(long packed) => (int)(uint)packed;
}
