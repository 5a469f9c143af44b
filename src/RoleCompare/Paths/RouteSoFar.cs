namespace RoleCompare.Paths;

/// <summary>The beginning of a route, or a whole one, by places of roles in the catalogue, which are in the order of their ids.</summary>
/// <param name="Roles">The roles from the start on; none twice.</param>
/// <param name="Weight">The sum of the moves' weights; see <see cref="RouteGraph"/>.</param>
/// <param name="Touched">The roles to go via that are among them; see <see cref="RouteBounds"/>.</param>
/// <param name="Bound">The weight, and what is still to come at least.</param>
internal sealed record RouteSoFar(int[] Roles, long Weight, int Touched, long Bound)
{
    /// <summary>By bound, then by the ids on the way; a beginning comes before what continues it.</summary>
    public static IComparer<RouteSoFar> Easiest { get; } = Comparer<RouteSoFar>.Create((left, right) =>
        left.Bound != right.Bound ? left.Bound.CompareTo(right.Bound) : left.Roles.AsSpan().SequenceCompareTo(right.Roles));
}
