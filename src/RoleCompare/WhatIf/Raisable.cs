using RoleCompare.Catalog;

namespace RoleCompare.WhatIf;

/// <summary>A skill that a role asks for and a person can get better at.</summary>
/// <param name="Need">What the role asks for.</param>
/// <param name="Number">The number of the skill in the catalogue.</param>
/// <param name="Stated">The level that is stated, 0 to 4; null when it is not mentioned.</param>
/// <param name="Gains">What each level from the next one to the one asked for adds to the role's score beside the present one.</param>
internal sealed record Raisable(RoleSkill Need, int Number, int? Stated, IReadOnlyList<double> Gains)
{
    /// <summary>The level that is there; 0 where it is not mentioned.</summary>
    public int From => Stated ?? 0;

    /// <summary>The effort of some levels.</summary>
    public int EffortOf(int levels) => Effort.Of(From, From + levels);
}
