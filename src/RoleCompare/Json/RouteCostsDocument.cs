using RoleCompare.Paths;

namespace RoleCompare.Json;

/// <summary>What moves cost, as JSON; see <see cref="RouteCosts"/>.</summary>
/// <param name="Move">Every change of role.</param>
/// <param name="Level">Each missing level of an essential skill.</param>
/// <param name="Useful">The share of that for a useful skill.</param>
/// <param name="Seniority">Each step of seniority, up or down.</param>
/// <param name="Leap">Each step up beyond two at once.</param>
/// <param name="Family">A change of family.</param>
/// <param name="Bridge">A move that is inferred.</param>
public sealed record RouteCostsDocument(double Move, double Level, double Useful, double Seniority, double Leap, double Family, double Bridge)
{
    internal static RouteCostsDocument Create(RouteCosts costs) =>
        new(costs.Move, costs.Level, costs.Useful, costs.Seniority, costs.Leap, costs.Family, costs.Bridge);
}
