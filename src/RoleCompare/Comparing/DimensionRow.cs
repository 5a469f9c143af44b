using RoleCompare.Catalog;

namespace RoleCompare.Comparing;

/// <summary>What the compared roles are on one dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Cells">Each role's entry, in the order of the columns.</param>
/// <param name="Groups">Which sentences are alike; every sentence of every role is in exactly one group.</param>
/// <param name="Verdict">The row in one line.</param>
/// <param name="Wanted">The level that the person wants; null when they did not say, or no profile was given.</param>
public sealed record DimensionRow(
    Dimension Dimension, IReadOnlyList<DimensionCell> Cells, IReadOnlyList<SentenceGroup> Groups, Verdict Verdict, DimensionLevel? Wanted)
{
    /// <summary>Whether the roles stand at different levels. A level that is not known is different from one that is.</summary>
    public bool Differs => Cells.Any(cell => cell.Level != Cells[0].Level);

    /// <summary>Whether the catalogue says nothing of any of the roles.</summary>
    public bool IsNotKnown => Cells.All(cell => cell.Level is null && cell.Entry.Text is null);

    /// <summary>Whether nothing tells the roles apart: one level, which is known, or no level and no sentence that only one role has.</summary>
    public bool IsAlike => !Differs && (Cells[0].Level is not null || Groups.All(group => group.Kind != SentenceGroupKind.Only));
}

/// <summary>What a role is on one dimension, beside the others.</summary>
/// <param name="Role">The role.</param>
/// <param name="Entry">What the catalogue says.</param>
/// <param name="Parts">The text to show, in parts. With differences only, shared sentences are left out.</param>
/// <param name="FromPinned">Levels above (or, negative, below) the pinned role; null for the pinned role itself, when nothing is pinned, or when a level is not known.</param>
/// <param name="FromWanted">Levels above (or, negative, below) what the person wants; null when either is not known.</param>
public sealed record DimensionCell(Role Role, RoleDimension Entry, IReadOnlyList<CellPart> Parts, int? FromPinned, int? FromWanted)
{
    /// <summary>The level; null when it is not known.</summary>
    public DimensionLevel? Level => Entry.Level;
}
