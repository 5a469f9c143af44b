using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>
/// Infers moves between close roles of a catalogue (docs/decisions/routes.md). Two roles are as alike as the information of the demands that they share, in the mean of
/// their own: a skill at a level says as much as the logarithm of how few roles ask for it at that level or above; of two levels the lower one is shared, and a useful skill
/// counts 0.4 (Lin, "An information-theoretic definition of similarity", ICML 1998). A bridge leads where that is at least <see cref="LeastLikeness"/>, no move is stated, and
/// seniority stays or rises by one (where it is known). It is worked out for a role when first asked for. Safe for many threads.
/// </summary>
public sealed class Bridges
{
    /// <summary>The lowest value that <see cref="LeastLikeness"/> can have.</summary>
    public const double LowestLikeness = 0.33;

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
    private readonly (int To, double Likeness)[]?[] _known;

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
        LeastLikeness = Math.Max(LowestLikeness, UpperQuartileOfStatedMoves());
    }

    /// <summary>The likeness from which a role counts as close: what more than three of four stated moves of the catalogue do not have, and at least <see cref="LowestLikeness"/>.</summary>
    public double LeastLikeness { get; }

    /// <summary>The bridges out of a role, the closest first, then by id.</summary>
    public IReadOnlyList<Bridge> From(Role role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return [.. From(_table.IndexOf(role.Id), new Scratch(_asked.Length)).Select(found => Describe(role, _table.Catalog.Roles[found.To], found.Likeness))];
    }

    /// <summary>The bridges out of a role, by places in the catalogue.</summary>
    internal (int To, double Likeness)[] From(int role, Scratch scratch) => _known[role] ??= Infer(role, scratch);

    private (int To, double Likeness)[] Infer(int from, Scratch scratch)
    {
        foreach (var need in _table.Needs(from))
        {
            foreach (var (other, level, isEssential) in _askedBy[need.Skill])
            {
                if (scratch.Shared[other]++ == 0)
                    scratch.Touched.Add(other);
                scratch.Common[other] += Said(need.Skill, Math.Min(need.Level, level), need.IsEssential && isEssential);
            }
        }

        var close = new List<(int To, double Likeness)>();
        foreach (var other in scratch.Touched)
        {
            var likeness = Likeness(scratch.Common[other], from, other);
            if (likeness >= LeastLikeness && scratch.Shared[other] >= FewestShared && CanBridge(from, other))
                close.Add((other, likeness));
        }

        scratch.Clear();
        return [.. close.OrderByDescending(bridge => bridge.Likeness).ThenBy(bridge => bridge.To).Take(MostFromARole)];
    }

    private bool CanBridge(int from, int to)
    {
        var (left, right) = (_table.Catalog.Roles[from], _table.Catalog.Roles[to]);
        return from != to && RouteCosts.StepOf(left, right) is null or 0 or 1 && left.Progressions.All(move => move.To != right.Id);
    }

    private static Bridge Describe(Role from, Role to, double likeness) =>
        new(from, to, likeness, [.. to.Skills.Where(need => from.Requirement(need.Skill) is not null).Select(need => need.Skill)]);

    private double UpperQuartileOfStatedMoves()
    {
        var needs = new RoleSkillTable.Need[_table.Catalog.Skills.Count];
        var likenesses = new List<double>();
        for (var from = 0; from < _asked.Length; from++)
        {
            foreach (var need in _table.Needs(from))
                needs[need.Skill] = need;
            foreach (var to in _table.Catalog.Roles[from].Progressions.Select(move => _table.IndexOf(move.To)))
            {
                var common = 0L;
                foreach (var need in _table.Needs(to))
                    common += Said(need.Skill, Math.Min(need.Level, needs[need.Skill].Level), need.IsEssential && needs[need.Skill].IsEssential);
                likenesses.Add(Likeness(common, from, to));
            }

            foreach (var need in _table.Needs(from))
                needs[need.Skill] = default;
        }

        likenesses.Sort();
        return likenesses.Count == 0 ? 0 : likenesses[likenesses.Count * 3 / 4];
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

    private double Likeness(long common, int left, int right) => common == 0 ? 0 : 2 * common / (double)(_asked[left] + _asked[right]);

    private long Said(int skill, int level, bool isEssential) => _information[(skill * Levels) + level] * (isEssential ? EssentialWeight : UsefulWeight);

    /// <summary>Room for the sums of one role at a time, for one thread.</summary>
    /// <param name="roles">The number of roles of the catalogue.</param>
    internal sealed class Scratch(int roles)
    {
        /// <summary>The information that is shared with each role.</summary>
        public long[] Common { get; } = new long[roles];

        /// <summary>How many skills are shared with each role.</summary>
        public int[] Shared { get; } = new int[roles];

        /// <summary>The roles with which any is.</summary>
        public List<int> Touched { get; } = [];

        /// <summary>Makes it ready for another role.</summary>
        public void Clear()
        {
            foreach (var role in Touched)
                (Common[role], Shared[role]) = (0, 0);
            Touched.Clear();
        }
    }
}
