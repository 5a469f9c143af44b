using RoleCompare.Catalog;

namespace RoleCompare.Checking;

/// <summary>
/// Whether the texts of a catalogue's roles find their own roles: each dimension's text is held against all roles as a person's
/// experience is.
/// </summary>
/// <param name="All">How many texts the roles have.</param>
/// <param name="Answers">What was found by those that were asked, by role and dimension.</param>
public sealed record TextSearchReport(int All, IReadOnlyList<TextAnswer> Answers)
{
    /// <summary>The part of the texts that should find their own role while they stand in it.</summary>
    public const double Goal = 0.99;

    /// <summary>How many texts find their own role before all others.</summary>
    public int Found => Answers.Count(answer => answer.TakenFor is null);

    /// <summary>How many still do when their dimension is hidden in every role.</summary>
    public int FoundHidden => Answers.Count(answer => answer.TakenForHidden is null);
}

/// <summary>What one text finds.</summary>
/// <param name="Role">The role whose text it is.</param>
/// <param name="Dimension">The dimension it is about.</param>
/// <param name="TakenFor">The role that is found before its own, or tied with it; null when its own is.</param>
/// <param name="TakenForHidden">The same when this dimension is hidden in every role.</param>
public sealed record TextAnswer(Role Role, Dimension Dimension, Role? TakenFor, Role? TakenForHidden);
