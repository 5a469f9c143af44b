namespace RoleCompare.Web.Paths;

/// <summary>What an address says of the routes that are looked for.</summary>
/// <param name="From">The role to start in, as it was typed.</param>
/// <param name="To">The role to reach.</param>
/// <param name="Avoid">Roles that no route may touch, separated by semicolons.</param>
/// <param name="Via">Roles that every route must touch, separated by semicolons.</param>
/// <param name="Steps">The most moves, in digits.</param>
/// <param name="Stated">Given when inferred moves are refused.</param>
/// <param name="Leaps">Given when a move may climb more than two steps of seniority.</param>
internal sealed record RouteQuery(string? From, string? To, string? Avoid, string? Via, string? Steps, string? Stated, string? Leaps);
