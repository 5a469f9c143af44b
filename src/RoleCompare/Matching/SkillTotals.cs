using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>
/// The sum of what <see cref="SkillScorer"/> finds for a role, for levels in a dense array: for rankings that are needed by the thousand and shown to nobody.
/// What the roles ask for stands in compressed rows: a slice of needs for each role.
/// </summary>
internal sealed class SkillTotals
{
    private readonly int[] _starts;
    private readonly int[] _skills;
    private readonly double[] _shares;
    private readonly SkillLevel?[] _levels;

    private SkillTotals(int[] starts, int[] skills, double[] shares, SkillLevel?[] levels)
    {
        _starts = starts;
        _skills = skills;
        _shares = shares;
        _levels = levels;
    }

    /// <summary>The level of a skill of which nothing was said.</summary>
    public const sbyte NotMentioned = -1;

    /// <summary>Lays out what the roles of a catalogue ask for.</summary>
    public static SkillTotals Create(RoleCatalog catalog)
    {
        var numbers = catalog.Skills.Index().ToDictionary(skill => skill.Item.Id, skill => skill.Index, StringComparer.Ordinal);
        var starts = new int[catalog.Roles.Count + 1];
        for (var role = 0; role < catalog.Roles.Count; role++)
            starts[role + 1] = starts[role] + catalog.Roles[role].Skills.Count;
        var needs = catalog.Roles.SelectMany(role =>
        {
            var asked = role.Skills.Sum(SkillScorer.Weight);
            return role.Skills.Select(need => (Need: need, Share: SkillScorer.Weight(need) / asked));
        }).ToList();
        return new SkillTotals(
            starts,
            [.. needs.Select(need => numbers[need.Need.Skill.Id])],
            [.. needs.Select(need => need.Share)],
            [.. needs.Select(need => need.Need.Level)]);
    }

    /// <summary>What the skills say for one role, from −1 to 1.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    /// <param name="levels">For every skill of the catalogue the person's level, or <see cref="NotMentioned"/>.</param>
    /// <param name="sum">The sum of the levels that were mentioned.</param>
    public double Of(int role, ReadOnlySpan<sbyte> levels, double sum)
    {
        var used = 0;
        var use = 0.0;
        var have = 0.0;
        for (var i = _starts[role]; i < _starts[role + 1]; i++)
        {
            var level = levels[_skills[i]];
            if (level == NotMentioned)
            {
                have += _shares[i] * SkillScorer.NotMentioned;
                continue;
            }

            var fit = SkillScorer.Fit(level, _levels[i]);
            have += _shares[i] * fit.Have;
            use += level * fit.Use;
            used += level;
        }

        return sum == 0 ? have / 2 : (have + ((use + ((sum - used) * SkillScorer.Unused)) / sum)) / 2;
    }
}
