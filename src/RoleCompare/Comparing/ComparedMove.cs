using RoleCompare.Catalog;

namespace RoleCompare.Comparing;

/// <summary>A stated move out of one of the compared roles.</summary>
/// <param name="From">The role it leaves.</param>
/// <param name="To">The role it reaches.</param>
/// <param name="Move">What the catalogue says of it.</param>
/// <param name="StaysInside">Whether the role it reaches is one of the compared ones too.</param>
public sealed record ComparedMove(Role From, Role To, Progression Move, bool StaysInside);
