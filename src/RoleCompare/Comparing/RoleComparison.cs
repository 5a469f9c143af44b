using RoleCompare.Catalog;
using RoleCompare.Matching;

namespace RoleCompare.Comparing;

/// <summary>Two to six roles side by side: dimension by dimension, sentence by sentence, skill by skill, and where each leads.</summary>
public sealed class RoleComparison
{
    /// <summary>The fewest roles that can be compared.</summary>
    public const int MinimumRoles = 2;

    /// <summary>The most roles that a person can take in at once.</summary>
    public const int MaximumRoles = 6;

    private RoleComparison(RoleCatalog catalog, ComparisonRequest request, IReadOnlyList<Role> roles, IReadOnlyList<DimensionRow> dimensions, IReadOnlyList<SkillRow> skills)
    {
        Catalog = catalog;
        Against = request.Against;
        HasPerson = request.Person is not null;
        DifferencesOnly = request.DifferencesOnly;
        Roles = roles;
        Dimensions = dimensions;
        Skills = skills;
        Moves = [.. roles.SelectMany(role => role.Progressions.Select(move => new ComparedMove(role, catalog.Find(move.To)!, move, roles.Any(other => other.Id == move.To))))];
        Origins = Attributions.Distinct([
            .. roles.Concat(Moves.Select(move => move.To)).Select(role => role.Provenance), .. skills.Select(row => row.Skill.Provenance),
        ]);
    }

    /// <summary>The catalogue that the roles are of.</summary>
    public RoleCatalog Catalog { get; }

    /// <summary>The role that everything is told relative to, which is in the first column; null for none.</summary>
    public Role? Against { get; }

    /// <summary>Whether a person's wishes and skills stand beside the roles.</summary>
    public bool HasPerson { get; }

    /// <summary>Whether what is alike was left out.</summary>
    public bool DifferencesOnly { get; }

    /// <summary>The roles: the columns.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>A row for each dimension, in the catalogue's order.</summary>
    public IReadOnlyList<DimensionRow> Dimensions { get; }

    /// <summary>A row for each skill that any of the roles asks for: those that most roles ask for first; those of one role by its column; then those that more roles ask for as essential; then by name.</summary>
    public IReadOnlyList<SkillRow> Skills { get; }

    /// <summary>The stated moves out of each role, by its column.</summary>
    public IReadOnlyList<ComparedMove> Moves { get; }

    /// <summary>The publications that something in the comparison was taken from, by id: their attributions must be shown.</summary>
    public IReadOnlyList<Origin> Origins { get; }

    /// <summary>Compares roles of one catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="likeness">Tells which sentences are alike.</param>
    /// <param name="request">What is to be compared.</param>
    /// <exception cref="RoleCompareException">There are too few, too many or the same role twice.</exception>
    public static RoleComparison Create(RoleCatalog catalog, SentenceLikeness likeness, ComparisonRequest request)
    {
        var roles = Columns(request);
        var dimensions = catalog.Dimensions.Select((dimension, i) => CreateRow(dimension, [.. roles.Select(role => (role, role.Dimensions[i]))], likeness, request));
        var skills = SkillRows(roles, request.Person);
        return new RoleComparison(
            catalog,
            request,
            roles,
            [.. dimensions.Where(row => !request.DifferencesOnly || !row.IsAlike)],
            [.. skills.Where(row => !request.DifferencesOnly || row.Differs)]);
    }

    /// <summary>Whether it is known what a role asks for: one that was taken from a publication may come without skills.</summary>
    public static bool SkillsAreKnown(Role role) => role.Skills.Count > 0 || role.Provenance is null;

    private static List<Role> Columns(ComparisonRequest request)
    {
        var twice = request.Roles.GroupBy(role => role.Id).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
            throw new RoleCompareException($"The role '{twice.Key}' is named twice; name each role once.");
        var roles = request.Against is { } pinned ? [pinned, .. request.Roles.Where(role => role.Id != pinned.Id)] : request.Roles.ToList();
        return roles.Count is >= MinimumRoles and <= MaximumRoles
            ? roles
            : throw new RoleCompareException($"{roles.Count} {(roles.Count == 1 ? "role was" : "roles were")} named; {MinimumRoles} to {MaximumRoles} can be compared.");
    }

    private static DimensionRow CreateRow(Dimension dimension, IReadOnlyList<(Role Role, RoleDimension Entry)> columns, SentenceLikeness likeness, ComparisonRequest request)
    {
        var read = new Dictionary<string, ReadSentence>(StringComparer.Ordinal);
        ReadSentence Read(string text) => read.TryGetValue(text, out var known) ? known : read[text] = likeness.Read(text);
        var groups = SentenceGroups.Find(columns, (left, right) => SentenceLikeness.Of(Read(left), Read(right)));
        DimensionLevel? wanted = request.Person?.Profile.Preferences.TryGetValue(dimension.Id, out var level) == true ? level : null;
        var pinned = request.Against is null ? null : columns[0].Entry.Level;
        var cells = columns.Select(column => new DimensionCell(
            column.Role,
            column.Entry,
            [.. CellPart.Of(column.Role, column.Entry.Text, groups).Where(part => !request.DifferencesOnly || part.Kind != SentenceGroupKind.Shared)],
            column.Role.Id == request.Against?.Id ? null : column.Entry.Level?.Value - pinned?.Value,
            column.Entry.Level?.Value - wanted?.Value));
        return new DimensionRow(dimension, [.. cells], groups, Verdict.Create(dimension, columns, groups, request.Against), wanted);
    }

    private static IEnumerable<SkillRow> SkillRows(List<Role> roles, UnderstoodProfile? person)
    {
        var known = roles.Count(SkillsAreKnown);
        var have = (person?.Skills ?? []).Where(skill => skill.Skill is not null).GroupBy(skill => skill.Skill!.Id).ToDictionary(same => same.Key, same => same.Max(skill => skill.Stated.Level));
        return roles
            .SelectMany(role => role.Skills.Select(need => need.Skill))
            .Distinct()
            .Select(skill => (Skill: skill, Cells: roles.Select(role => role.Requirement(skill)).ToList()))
            .Select(row => new SkillRow(row.Skill, row.Cells, GroupOf(row.Cells.Count(cell => cell is not null), known), have.TryGetValue(row.Skill.Id, out var level) ? level : null))
            .OrderByDescending(row => row.Cells.Count(cell => cell is not null))
            .ThenBy(row => row.Group == SkillGroup.One ? row.Cells.Index().First(cell => cell.Item is not null).Index : 0)
            .ThenByDescending(row => row.Cells.Count(cell => cell?.Need == SkillNeed.Essential))
            .ThenBy(row => row.Skill.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(row => row.Skill.Id, StringComparer.Ordinal);
    }

    private static SkillGroup GroupOf(int asking, int known) => asking == 1 ? SkillGroup.One : asking == known ? SkillGroup.All : SkillGroup.Some;
}
