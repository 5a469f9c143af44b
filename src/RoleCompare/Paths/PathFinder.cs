using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>Finds where a role leads and the easiest routes from one role to another, over the catalogue's stated moves only.</summary>
public sealed class PathFinder
{
    /// <summary>The most moves that a route may have.</summary>
    public const int MaximumSteps = 6;

    private readonly RoleCatalog _catalog;

    /// <summary>Creates a finder over a catalogue.</summary>
    public PathFinder(RoleCatalog catalog) => _catalog = catalog;

    /// <summary>The stated moves out of a role, in the catalogue's order.</summary>
    /// <param name="from">The role to leave.</param>
    /// <param name="have">The skills that are there; when null, those that the role asks for.</param>
    /// <param name="avoid">Roles that are not wanted.</param>
    public IReadOnlyList<PathStep> MovesFrom(Role from, SkillInventory? have = null, IReadOnlyCollection<Role>? avoid = null) =>
        [.. Moves(from, have ?? SkillInventory.Of(from), avoid ?? [])];

    /// <summary>
    /// The easiest routes between two roles without a role twice, by cost, then by number of moves, then by the ids on the way. The
    /// search is best-first over whole routes (A*, Hart, Nilsson and Raphael, 1968) with the moves still needed as its lower bound, hence exact.
    /// </summary>
    /// <param name="from">Where the routes start.</param>
    /// <param name="to">Where they end; another role than <paramref name="from"/>.</param>
    /// <param name="count">How many to find at most, at least 1.</param>
    /// <param name="have">The skills that are there at the start; when null, those that the first role asks for.</param>
    /// <param name="avoid">Roles that no route may touch.</param>
    /// <returns>The routes, easiest first; empty when the stated moves do not lead there in <see cref="MaximumSteps"/> moves.</returns>
    public IReadOnlyList<CareerPath> Find(Role from, Role to, int count, SkillInventory? have = null, IReadOnlyCollection<Role>? avoid = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var unwanted = avoid ?? [];
        var toGoal = MoveDistances.To(_catalog, to);
        var open = new PriorityQueue<Partial, (double, int, string)>();
        open.Enqueue(new Partial(from, have ?? SkillInventory.Of(from), [], 0), default);
        var found = new List<CareerPath>();
        while (found.Count < count && open.TryDequeue(out var partial, out _))
        {
            if (partial.At == to)
            {
                found.Add(new CareerPath(partial.Steps, partial.Cost));
                continue;
            }

            foreach (var step in Moves(partial.At, partial.Have, unwanted))
            {
                var revisits = step.To == from || partial.Steps.Any(earlier => earlier.To == step.To);
                if (revisits || toGoal.Of(step.To.Id) is not { } left || partial.Steps.Count + 1 + left > MaximumSteps)
                    continue;
                var next = new Partial(step.To, partial.Have.With(step.To), [.. partial.Steps, step], partial.Cost + step.Cost);
                // Rounded, so that routes of the same cost tie however their steps were added up. A blank comes before every letter of an id.
                var bound = Math.Round(next.Cost + (left * PathStep.MoveCost), 9);
                open.Enqueue(next, (bound, next.Steps.Count, string.Join(' ', next.Steps.Select(taken => taken.To.Id))));
            }
        }

        return found;
    }

    private IEnumerable<PathStep> Moves(Role from, SkillInventory have, IReadOnlyCollection<Role> avoid) =>
        from.Progressions
            .Select(move => (Move: move, To: _catalog.Find(move.To)!))
            .Where(move => !avoid.Contains(move.To))
            .Select(move => new PathStep(from, move.To, move.Move, have.GapsTo(move.To)));

    private sealed record Partial(Role At, SkillInventory Have, IReadOnlyList<PathStep> Steps, double Cost);
}
