using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>
/// Infers moves between close roles of a catalogue (docs/decisions/routes.md). How much of a role another one covers is the information that both demands share, in that of
/// the role's own: a skill at a level says as much as the logarithm of how few roles ask for it at that level or above, a useful skill counts 0.4, and of a lower level only
/// what that level says (information content: Resnik, IJCAI 1995). A bridge leads where that is at least <see cref="LeastCoverage"/>, no move is stated, and seniority stays or
/// rises by one (where it is known). It is worked out for a role when first asked for. Safe for many threads.
/// </summary>
public sealed class Bridges
{
    /// <summary>The lowest value that <see cref="LeastCoverage"/> can have.</summary>
    public const double LowestCoverage = 0.35;

    /// <summary>The fewest skills that both roles must ask for.</summary>
    public const int FewestShared = 3;

    /// <summary>The most bridges out of a role.</summary>
    public const int MostFromARole = 5;

    // Whole numbers, so that a sum does not depend on the machine's logarithm or on the order of the skills.
    private const double InformationSteps = 1e6;
    private const int EssentialWeight = 5;
    private const int UsefulWeight = 2;
    private const int Levels = SkillLevel.Maximum + 1;

    private readonly RoleSkillTable _table;
    private readonly long[] _information;
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
        _information = Information(_askedBy, roles);
        _asked = new long[roles];
        for (var role = 0; role < roles; role++)
        {
            foreach (var need in table.Needs(role))
                _asked[role] += Said(need.Skill, need.Level, need.IsEssential);
        }

        _known = new (int, double)[roles][];
        LeastCoverage = Math.Max(LowestCoverage, UpperQuartileOfStatedMoves());
    }

    /// <summary>The coverage from which a role counts as close: what more than three of four stated moves of the catalogue do not have, and at least <see cref="LowestCoverage"/>.</summary>
    public double LeastCoverage { get; }

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
                scratch.Covered[other] += Said(need.Skill, Math.Min(need.Level, level), isEssential);
            }
        }

        var close = new List<(int To, double Coverage)>();
        foreach (var other in scratch.Touched)
        {
            var coverage = Share(scratch.Covered[other], other);
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

    private double UpperQuartileOfStatedMoves()
    {
        var levels = new byte[_table.Catalog.Skills.Count];
        var coverages = new List<double>();
        for (var from = 0; from < _asked.Length; from++)
        {
            foreach (var need in _table.Needs(from))
                levels[need.Skill] = need.Level;
            foreach (var to in _table.Catalog.Roles[from].Progressions.Select(move => _table.IndexOf(move.To)))
            {
                var covered = 0L;
                foreach (var need in _table.Needs(to))
                    covered += Said(need.Skill, Math.Min(need.Level, levels[need.Skill]), need.IsEssential);
                coverages.Add(Share(covered, to));
            }

            foreach (var need in _table.Needs(from))
                levels[need.Skill] = 0;
        }

        coverages.Sort();
        return coverages.Count == 0 ? 0 : coverages[coverages.Count * 3 / 4];
    }

    private static long[] Information((int Role, byte Level, bool IsEssential)[][] askedBy, int roles)
    {
        var information = new long[askedBy.Length * Levels];
        for (var skill = 0; skill < askedBy.Length; skill++)
        {
            for (var level = 1; level < Levels; level++)
            {
                var asking = askedBy[skill].Count(entry => entry.Level >= level);
                information[(skill * Levels) + level] = asking == 0 ? 0 : (long)Math.Round(InformationSteps * Math.Log((roles + 1.0) / asking));
            }
        }

        return information;
    }

    private double Share(long covered, int role) => _asked[role] == 0 ? 0 : covered / (double)_asked[role];

    private long Said(int skill, int level, bool isEssential) => _information[(skill * Levels) + level] * (isEssential ? EssentialWeight : UsefulWeight);

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
