using System.Runtime.InteropServices;
using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>
/// What the roles of a catalogue ask for, laid out for scoring: the needs of each role and, over the same needs, those for each skill, in compressed rows; and the levels
/// of the roles in a table. Never changes once created; safe for many threads.
/// </summary>
internal sealed class RoleNeeds
{
    private readonly int[] _roleStarts;
    private readonly int[] _skillStarts;
    private readonly Need[] _byRole;
    private readonly Need[] _bySkill;
    private readonly sbyte[] _levels;
    private readonly Dictionary<string, int> _numbers;

    private RoleNeeds(RoleCatalog catalog)
    {
        _numbers = catalog.Skills.Index().ToDictionary(skill => skill.Item.Id, skill => skill.Index, StringComparer.Ordinal);
        _roleStarts = new int[catalog.Roles.Count + 1];
        _skillStarts = new int[catalog.Skills.Count + 1];
        foreach (var (number, role) in catalog.Roles.Index())
        {
            _roleStarts[number + 1] = _roleStarts[number] + role.Skills.Count;
            foreach (var need in role.Skills)
                _skillStarts[_numbers[need.Skill.Id] + 1]++;
        }

        Rarities = [.. _skillStarts.Skip(1).Select(asking => RarityOf(asking, catalog.Roles.Count))];
        for (var skill = 0; skill < catalog.Skills.Count; skill++)
            _skillStarts[skill + 1] += _skillStarts[skill];

        _byRole = new Need[_roleStarts[^1]];
        _bySkill = new Need[_byRole.Length];
        var next = _skillStarts.AsSpan(0, catalog.Skills.Count).ToArray();
        var place = 0;
        foreach (var (number, role) in catalog.Roles.Index())
        {
            var asked = role.Skills.Sum(WeightOf);
            foreach (var need in role.Skills)
            {
                var skill = _numbers[need.Skill.Id];
                var laid = new Need(number, skill, (sbyte)(need.Level?.Value ?? Need.UnstatedLevel), WeightOf(need) / asked) { IsEssential = need.Need == SkillNeed.Essential };
                _byRole[place++] = laid;
                _bySkill[next[skill]++] = laid;
            }
        }

        _levels = [.. catalog.Roles.SelectMany(role => catalog.Dimensions.Select(dimension => (sbyte)(role[dimension.Id].Level?.Value ?? 0)).Append((sbyte)(role.Seniority?.Value ?? 0)))];
        WishCount = catalog.Dimensions.Count + 1;
    }

    /// <summary>How few roles ask for each skill: 1 for a skill of one role, 0 for one of all roles.</summary>
    public double[] Rarities { get; }

    /// <summary>What a person can wish for: a level on each dimension, and a seniority.</summary>
    public int WishCount { get; }

    /// <summary>Lays out a catalogue.</summary>
    public static RoleNeeds Create(RoleCatalog catalog) => new(catalog);

    /// <summary>How much a skill that a role asks for weighs beside its others.</summary>
    public static double WeightOf(RoleSkill need) => (need.Level?.Value ?? SkillScorer.LevelWhereUnstated) * (need.Need == SkillNeed.Essential ? 1 : SkillScorer.UsefulWeight);

    /// <summary>The number of a skill of the catalogue.</summary>
    public int NumberOf(Skill skill) => _numbers[skill.Id];

    /// <summary>What a role asks for.</summary>
    public ReadOnlySpan<Need> OfRole(int role) => _byRole.AsSpan(_roleStarts[role].._roleStarts[role + 1]);

    /// <summary>Which roles ask for a skill.</summary>
    public ReadOnlySpan<Need> OfSkill(int skill) => _bySkill.AsSpan(_skillStarts[skill].._skillStarts[skill + 1]);

    /// <summary>The levels of a role on each dimension, and its seniority; 0 where it is not known.</summary>
    public ReadOnlySpan<sbyte> LevelsOf(int role) => _levels.AsSpan(role * WishCount, WishCount);

    private static double RarityOf(int asking, int roles) => asking == 0 || roles < 2 ? 1 : Math.Log((double)roles / asking) / Math.Log(roles);

    /// <summary>One skill that one role asks for.</summary>
    /// <param name="Role">The number of the role in the catalogue.</param>
    /// <param name="Skill">The number of the skill in the catalogue.</param>
    /// <param name="Level">The level asked for, or <see cref="UnstatedLevel"/>.</param>
    /// <param name="Share">Its share of all that the role asks for, by level and need; those of a role add up to 1.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Need(int Role, int Skill, sbyte Level, double Share)
    {
        /// <summary>In place of a level that the role's source does not state.</summary>
        public const sbyte UnstatedLevel = -1;

        /// <summary>Whether the role cannot do without it.</summary>
        public bool IsEssential { get; init; }
    }
}
