using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>
/// Infers moves between close roles of a catalogue (docs/decisions/routes.md). A role's work covers of another what both ask for, level by level: the share of the other's
/// skills, where an essential skill weighs 1 and a useful one 0.4, each times the logarithm of how rare it is among the roles, and a skill at a lower level counts in
/// proportion. A bridge leads where that is at least <see cref="LeastCoverage"/>, no move is stated, and seniority stays or rises by one (where it is known). It is worked
/// out for a role when first asked for. Safe for many threads.
/// </summary>
public sealed class Bridges
{
    /// <summary>The coverage from which a role counts as close: in the built-in catalogue, more than three of four stated moves have.</summary>
    public const double LeastCoverage = 0.35;

    /// <summary>The fewest skills that both roles must ask for.</summary>
    public const int FewestShared = 3;

    /// <summary>The most bridges out of a role.</summary>
    public const int MostFromARole = 5;

    // Whole numbers, so that a sum does not depend on the machine's logarithm or on the order of the skills.
    private const double RaritySteps = 1e6;
    private const int EssentialWeight = 5;
    private const int UsefulWeight = 2;

    // Divisible by every level.
    private const int LevelParts = 60;

    private readonly RoleSkillTable _table;
    private readonly long[] _rarity;
    private readonly long[] _asked;
    private readonly (int Role, byte Level, bool IsEssential)[][] _askedBy;
    private readonly (int To, double Coverage)[]?[] _known;

    internal Bridges(RoleSkillTable table)
    {
        _table = table;
        var roles = table.Catalog.Roles.Count;
        var askedBy = new List<(int Role, byte Level, bool IsEssential)>?[table.Catalog.Skills.Count];
        for (var role = 0; role < roles; role++)
        {
            foreach (var need in table.Needs(role))
                (askedBy[need.Skill] ??= []).Add((role, need.Level, need.IsEssential));
        }

        _askedBy = [.. askedBy.Select(list => list?.ToArray() ?? [])];
        _rarity = [.. _askedBy.Select(list => list.Length == 0 ? 0 : (long)Math.Round(RaritySteps * Math.Log((roles + 1.0) / list.Length)))];
        _asked = new long[roles];
        for (var role = 0; role < roles; role++)
        {
            foreach (var need in table.Needs(role))
                _asked[role] += Weight(need.Skill, need.IsEssential) * LevelParts;
        }

        _known = new (int, double)[roles][];
    }

    /// <summary>The bridges out of a role, the closest first, then by id.</summary>
    public IReadOnlyList<Bridge> From(Role role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return [.. From(_table.IndexOf(role.Id), new Scratch(_asked.Length)).Select(found => Describe(role, _table.Catalog.Roles[found.To], found.Coverage))];
    }

    /// <summary>The bridges out of a role, by places in the catalogue.</summary>
    internal (int To, double Coverage)[] From(int role, Scratch scratch) => _known[role] ??= Infer(role, scratch);

    private (int To, double Coverage)[] Infer(int from, Scratch scratch)
    {
        foreach (var need in _table.Needs(from))
        {
            foreach (var (other, level, isEssential) in _askedBy[need.Skill])
            {
                if (scratch.Shared[other]++ == 0)
                    scratch.Touched.Add(other);
                scratch.Covered[other] += Weight(need.Skill, isEssential) * (LevelParts / level * Math.Min(need.Level, level));
            }
        }

        var close = new List<(int To, double Coverage)>();
        foreach (var other in scratch.Touched)
        {
            var coverage = _asked[other] == 0 ? 0 : scratch.Covered[other] / (double)_asked[other];
            if (coverage >= LeastCoverage && scratch.Shared[other] >= FewestShared && CanBridge(from, other))
                close.Add((other, coverage));
        }

        scratch.Clear();
        return [.. close.OrderByDescending(bridge => bridge.Coverage).ThenBy(bridge => bridge.To).Take(MostFromARole)];
    }

    private bool CanBridge(int from, int to)
    {
        var (left, right) = (_table.Catalog.Roles[from], _table.Catalog.Roles[to]);
        return from != to && RouteCosts.StepOf(left, right) is null or 0 or 1 && left.Progressions.All(move => move.To != right.Id);
    }

    private static Bridge Describe(Role from, Role to, double coverage) =>
        new(from, to, coverage, [.. to.Skills.Where(need => from.Requirement(need.Skill) is not null).Select(need => need.Skill)]);

    private long Weight(int skill, bool isEssential) => _rarity[skill] * (isEssential ? EssentialWeight : UsefulWeight);

    /// <summary>Room for the sums of one role at a time, for one thread.</summary>
    /// <param name="roles">The number of roles of the catalogue.</param>
    internal sealed class Scratch(int roles)
    {
        /// <summary>What is covered of each role.</summary>
        public long[] Covered { get; } = new long[roles];

        /// <summary>How many skills are shared with each role.</summary>
        public int[] Shared { get; } = new int[roles];

        /// <summary>The roles with which any is.</summary>
        public List<int> Touched { get; } = [];

        /// <summary>Makes it ready for another role.</summary>
        public void Clear()
        {
            foreach (var role in Touched)
                (Covered[role], Shared[role]) = (0, 0);
            Touched.Clear();
        }
    }
}
