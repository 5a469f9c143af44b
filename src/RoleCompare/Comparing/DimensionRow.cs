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

    /// <summary>Whether nothing tells the roles apart: one level, which is known, or no level and no sentence that only one role has.</summary>
    public bool IsAlike => !Differs && (Cells[0].Level is not null || Groups.All(group => group.Kind != SentenceGroupKind.Only));
}

/// <summary>What a role is on one dimension, beside the others.</summary>
/// <param name="Role">The role.</param>
/// <param name="Entry">What the catalogue says.</param>
/// <param name="Sentences">The sentences to show, in their order, each with its group. With differences only, those that are shared are left out.</param>
/// <param name="FromPinned">Levels above (or, negative, below) the pinned role; null for the pinned role itself, when nothing is pinned, or when a level is not known.</param>
/// <param name="FromWanted">Levels above (or, negative, below) what the person wants; null when either is not known.</param>
public sealed record DimensionCell(Role Role, RoleDimension Entry, IReadOnlyList<CellSentence> Sentences, int? FromPinned, int? FromWanted)
{
    /// <summary>The level; null when it is not known.</summary>
    public DimensionLevel? Level => Entry.Level;
}

/// <summary>A sentence in a cell.</summary>
/// <param name="Text">The sentence, verbatim.</param>
/// <param name="Kind">Whether other roles have one like it.</param>
/// <param name="Note">What it is to the other roles' sentences, such as <c>like Data Engineer, at a higher level</c>; null when only this role has it.</param>
public sealed record CellSentence(string Text, SentenceGroupKind Kind, string? Note)
{
    internal static CellSentence Create(SentenceGroup group, RoleSentence sentence) =>
        new(sentence.Text, group.Kind, group.Kind == SentenceGroupKind.Only ? null : string.Join("; ", Notes(group, sentence)));

    private static IEnumerable<string> Notes(SentenceGroup group, RoleSentence sentence) =>
        group.Others(sentence.Role)
            .GroupBy(other => other.Level is { } level && sentence.Level is { } own ? own.CompareTo(level) : 0)
            .OrderByDescending(others => others.Key)
            .Select(others => $"like {string.Join(", ", others.Select(other => other.Role.Title))}{others.Key switch { > 0 => ", at a higher level", < 0 => ", at a lower level", _ => "" }}");
}
