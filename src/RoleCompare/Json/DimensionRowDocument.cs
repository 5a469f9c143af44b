using RoleCompare.Comparing;
using RoleCompare.Naming;

namespace RoleCompare.Json;

/// <summary>A dimension's row as JSON.</summary>
/// <param name="Dimension">The dimension's id.</param>
/// <param name="Name">The dimension's name.</param>
/// <param name="Lens">responsibilities, authority or collaboration.</param>
/// <param name="Differs">Whether the roles stand at different levels.</param>
/// <param name="Verdict">The row in one line.</param>
/// <param name="Quotes">What stands in quotation marks in the verdict, verbatim from the catalogue.</param>
/// <param name="Wanted">The level that the person wants, 1 to 5; null when they did not say, or no profile was given.</param>
/// <param name="Cells">One for each role.</param>
/// <param name="Sentences">Every sentence of every role in one group: which are alike, and which only one role has.</param>
public sealed record DimensionRowDocument(
    string Dimension,
    string Name,
    string Lens,
    bool Differs,
    string Verdict,
    IReadOnlyList<string> Quotes,
    int? Wanted,
    IReadOnlyList<DimensionCellDocument> Cells,
    IReadOnlyList<SentenceGroupDocument> Sentences)
{
    internal static DimensionRowDocument Create(DimensionRow row) => new(
        row.Dimension.Id,
        row.Dimension.Name,
        row.Dimension.Lens.Word(),
        row.Differs,
        row.Verdict.Text,
        row.Verdict.Quotes,
        row.Wanted?.Value,
        [.. row.Cells.Select(cell => new DimensionCellDocument(cell.Role.Id.Value, cell.Level?.Value, cell.Entry.Text, cell.FromPinned, cell.FromWanted))],
        [.. row.Groups.Select(group => new SentenceGroupDocument(
            group.Kind.Word(), [.. group.Sentences.Select(sentence => new RoleSentenceDocument(sentence.Role.Id.Value, sentence.Level?.Value, sentence.Text))]))]);
}

/// <summary>A dimension's cell as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Level">1 to 5; null when it is not known.</param>
/// <param name="Text">One to three sentences; null when nothing is known.</param>
/// <param name="FromPinned">Levels above, or negative below, the role of <c>against</c>; null for that role itself, without one, or when a level is not known.</param>
/// <param name="FromWanted">Levels above, or negative below, what the person wants; null when either is not known.</param>
public sealed record DimensionCellDocument(string Role, int? Level, string? Text, int? FromPinned, int? FromWanted);

/// <summary>Sentences that are alike, or one that is like no other, as JSON.</summary>
/// <param name="Kind">shared: alike, with no difference of levels; stronger: alike, of roles at different levels; only: one role's alone.</param>
/// <param name="Sentences">At most one a role.</param>
public sealed record SentenceGroupDocument(string Kind, IReadOnlyList<RoleSentenceDocument> Sentences);

/// <summary>A role's sentence as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Level">The role's level on the dimension, 1 to 5; null when it is not known.</param>
/// <param name="Text">The sentence, verbatim.</param>
public sealed record RoleSentenceDocument(string Role, int? Level, string Text);
