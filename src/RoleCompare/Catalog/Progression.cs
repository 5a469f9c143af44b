namespace RoleCompare.Catalog;

/// <summary>A stated move from one role to another.</summary>
/// <param name="To">The role it leads to.</param>
/// <param name="Kind">What kind of move it is.</param>
/// <param name="Sentence">What the move consists of; a promise to the reader.</param>
public sealed record Progression(RoleId To, ProgressionKind Kind, string Sentence);

/// <summary>The kinds of moves between roles.</summary>
public enum ProgressionKind
{
    /// <summary>Up in seniority, in the same line of work.</summary>
    Promotion,

    /// <summary>To a neighbouring role of about the same seniority.</summary>
    Lateral,

    /// <summary>To another line of work.</summary>
    Pivot,
}
