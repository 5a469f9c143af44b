namespace RoleCompare.Matching;

/// <summary>What a person's free text, or their roles, add to the score of every role.</summary>
/// <param name="Kind">Goals, experience or progression.</param>
/// <param name="Values">A part of the score for every role of the catalogue.</param>
internal sealed record OpenSource(ContributionSource Kind, double[] Values);
