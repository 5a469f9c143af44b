using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Training.Scoring;

/// <summary>
/// What a catalogue tells by itself. Someone in a role, with its skills and its summary as experience, should find the roles that its stated moves lead to above those that they do not;
/// the feature of the move itself is left out, since it would explain them all. And of a role and what it is promoted to, with the skills of both, the levels should decide.
/// </summary>
internal static class CatalogComparisons
{
    private const int OffBy = 2;

    /// <summary>The comparisons.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="columns">The features.</param>
    /// <param name="roles">The numbers of the roles to start from.</param>
    /// <param name="others">The numbers of the roles that are compared with.</param>
    /// <param name="change">What to make of each profile before; null for nothing.</param>
    public static IEnumerable<Comparison> Create(CatalogIndex index, ScoreColumns columns, IEnumerable<int> roles, IReadOnlyList<int> others, Func<Profile, Profile>? change = null)
    {
        var catalog = index.Catalog;
        var numbers = catalog.Roles.Index().ToDictionary(role => role.Item.Id, role => role.Index);
        var move = columns.Of(new FeatureValue(ScoreFeature.MoveFromCurrent, 0));
        foreach (var number in roles)
        {
            var role = catalog.Roles[number];
            var targets = role.Progressions.Select(progression => numbers[progression.To]).ToHashSet();
            if (targets.Count == 0)
                continue;
            var table = Table(new Profile { Skills = Skills(role, []), Experience = role.Summary ?? "", CurrentRole = role.Id.Value });
            foreach (var target in targets.Order())
                yield return Comparison.Create(table, target, others.Where(other => !targets.Contains(other))).Without(move);
            foreach (var promotion in role.Progressions.Where(progression => progression.Kind == ProgressionKind.Promotion))
            {
                var (lower, higher) = (number, numbers[promotion.To]);
                var junior = new Profile { Skills = Skills(role, catalog.Roles[higher].Skills.Select(need => (need.Skill, LevelOf(need) - OffBy))) };
                var senior = new Profile { Skills = Skills(catalog.Roles[higher], role.Skills.Select(need => (need.Skill, LevelOf(need) + OffBy))) };
                yield return Comparison.Create(Table(junior), lower, [higher]);
                yield return Comparison.Create(Table(senior), higher, [lower]);
            }
        }

        FeatureTable Table(Profile profile) => new(index, columns, change is null ? profile : change(profile));
    }

    private static List<StatedSkill> Skills(Role role, IEnumerable<(Skill Skill, int Level)> more)
    {
        var own = role.Skills.Select(need => new StatedSkill(need.Skill.Id, SkillLevel.Create(LevelOf(need)))).ToList();
        var known = own.Select(skill => skill.Name).ToHashSet(StringComparer.Ordinal);
        return [.. own, .. more.Where(skill => !known.Contains(skill.Skill.Id)).Select(skill => new StatedSkill(skill.Skill.Id, SkillLevel.Create(Math.Clamp(skill.Level, 1, SkillLevel.Maximum))))];
    }

    private static int LevelOf(RoleSkill need) => need.Level?.Value ?? SkillScorer.LevelWhereUnstated;
}
