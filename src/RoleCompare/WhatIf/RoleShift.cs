using RoleCompare.Matching;

namespace RoleCompare.WhatIf;

/// <summary>Where a role stands before and after changes.</summary>
/// <param name="Before">Its place and score before.</param>
/// <param name="After">Its place and score afterwards.</param>
/// <param name="Parts">What each change adds to its score, in the order of the changes; not rounded. Together they are the difference of the scores, up to their rounding to 0.000001 and the ends of the scale.</param>
public sealed record RoleShift(RoleMatch Before, RoleMatch After, IReadOnlyList<double> Parts)
{
    /// <summary>The places that it goes up, or negative down.</summary>
    public int Up => Before.Rank - After.Rank;
}
