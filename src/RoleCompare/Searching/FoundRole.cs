using RoleCompare.Catalog;

namespace RoleCompare.Searching;

/// <summary>A role that was found by what a text means.</summary>
/// <param name="Role">The role.</param>
/// <param name="Worth">What the text adds to the role's score, as a goal would; above 0.</param>
/// <param name="Dimension">The dimension whose text is nearest; null when it is the summary.</param>
/// <param name="Sentence">The sentence there that answers best, verbatim; empty where the role has no words but its names.</param>
public sealed record FoundRole(Role Role, double Worth, Dimension? Dimension, string Sentence);
