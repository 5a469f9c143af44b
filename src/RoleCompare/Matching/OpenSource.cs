namespace RoleCompare.Matching;

/// <summary>What a person's free text, or their roles, say of every role.</summary>
/// <param name="Kind">Goals, experience or progression.</param>
/// <param name="Weight">The weight of the source beside the others, before the weights are scaled to add up.</param>
/// <param name="Values">A value from −1 to 1 for every role of the catalogue.</param>
internal sealed record OpenSource(ContributionSource Kind, double Weight, double[] Values);
