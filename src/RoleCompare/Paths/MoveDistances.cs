using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>How many stated moves lie between a role and every other one.</summary>
public sealed class MoveDistances
{
    private readonly Dictionary<string, int> _distances;

    private MoveDistances(Dictionary<string, int> distances) => _distances = distances;

    /// <summary>The moves from a role to a destination: 0 for the destination itself, null when none lead there.</summary>
    public int? Of(RoleId id) => _distances.TryGetValue(id.Value, out var distance) ? distance : null;

    /// <summary>Counts the moves from every role to one, by breadth-first search against the direction of the moves.</summary>
    /// <param name="catalog">The roles.</param>
    /// <param name="destination">Where the moves lead, whether it is closed or not.</param>
    /// <param name="isClosed">Whether a role may be neither passed nor left; null when all are open.</param>
    public static MoveDistances To(RoleCatalog catalog, Role destination, Func<Role, bool>? isClosed = null)
    {
        var distances = new Dictionary<string, int> { [destination.Id.Value] = 0 };
        var before = catalog.Roles
            .SelectMany(role => role.Progressions.Select(move => (move.To, From: role)))
            .ToLookup(move => move.To.Value, move => move.From);
        var open = new Queue<Role>([destination]);
        while (open.TryDequeue(out var role))
        {
            foreach (var previous in before[role.Id.Value])
            {
                if (isClosed?.Invoke(previous) != true && distances.TryAdd(previous.Id.Value, distances[role.Id.Value] + 1))
                    open.Enqueue(previous);
            }
        }

        return new MoveDistances(distances);
    }
}
