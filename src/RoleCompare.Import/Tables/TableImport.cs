using System.Security.Cryptography;
using RoleCompare.Catalog;
using RoleCompare.Import.Catalogs;
using RoleCompare.Import.Sources;
using RoleCompare.Naming;

namespace RoleCompare.Import.Tables;

/// <summary>Makes a catalogue of a comparison table, one column a role, one row a dimension; docs/importing.md says what cells may hold.</summary>
public sealed class TableImport
{
    private const string NotStated = "not stated";
    private const int VersionDigits = 12;

    private readonly string _path;
    private readonly IReadOnlyList<string> _titles;
    private readonly IReadOnlyList<Dimension> _dimensions;
    private readonly Origin _origin;
    private readonly RoleNames _names = new();
    private readonly Dictionary<string, GridRow> _rows = [];
    private readonly List<string> _notes;

    private TableImport(string path, IReadOnlyList<GridRow> rows, IReadOnlyList<Dimension> dimensions, Origin origin, List<string> notes)
    {
        _path = path;
        _titles = [.. rows[0].Cells.Skip(1)];
        _dimensions = dimensions;
        _origin = origin;
        _notes = notes;
        AddTitles(rows[0]);
        AddRows(rows);
    }

    /// <summary>Reads a table and maps it.</summary>
    /// <param name="path">The file; its extension says how it is read (<see cref="TableFile.Extensions"/>).</param>
    /// <param name="dimensions">The ten dimensions of the catalogue.</param>
    /// <param name="version">The version to name; null for the first digits of the file's SHA-256.</param>
    /// <param name="license">The terms of use; null when they are not stated.</param>
    /// <param name="attribution">The words to show wherever the data shows; null to name the file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">There is no table in the file, or a cell is wrong; the message names the place and what is allowed.</exception>
    public static ImportedCatalog Read(string path, IReadOnlyList<Dimension> dimensions, string? version = null, string? license = null, string? attribution = null, CancellationToken cancellationToken = default)
    {
        var bytes = TableFile.ReadBytes(path);
        var name = SourceText.Clean(Path.GetFileName(path)) ?? "table";
        var origin = new Origin(
            "table",
            name,
            Stated(version) ?? Convert.ToHexStringLower(SHA256.HashData(bytes))[..VersionDigits],
            Stated(license) ?? NotStated,
            Stated(attribution) ?? $"Taken from the file {name}; who wrote it is not stated.");
        var notes = new List<string>();
        return new TableImport(path, TableFile.Read(path, bytes, notes, cancellationToken), dimensions, origin, notes).Map();
    }

    private ImportedCatalog Map()
    {
        var needs = ReadSkills(out var skills);
        var seniorities = _titles.Select((_, column) => TableCells.Seniority(Cell(RowNames.Seniority, column), PlaceOf(RowNames.Seniority, column))).ToList();
        var roles = _titles.Select((title, column) => new Role
        {
            Id = _names.Id(title),
            Title = _names.Title(title),
            Aliases = _names.Aliases(title, TableCells.List(Cell(RowNames.Aliases, column))),
            Family = Cell(RowNames.Family, column) is { Length: > 0 } family ? Slug.Of(family, "family") : null,
            Seniority = seniorities[column],
            Summary = SourceText.Clean(Cell(RowNames.Summary, column)),
            Dimensions = [.. _dimensions.Select(dimension => ReadDimension(dimension, column))],
            Skills = needs[column],
            Progressions = [.. ReadMoves(column, seniorities)],
            Sources = [.. TableCells.List(Cell(RowNames.Sources, column)), $"{_origin.Name}, version {_origin.Version}, column '{_names.Title(title)}'"],
            Provenance = new Provenance(_origin, _names.Title(title)),
        }).ToList();
        return new ImportedCatalog(_origin, skills, roles, _notes);
    }

    private static string? Stated(string? text) => text is null ? null : SourceText.Clean(text);

    private void AddTitles(GridRow header)
    {
        var columns = new Dictionary<string, int>();
        for (var column = 0; column < _titles.Count; column++)
        {
            var key = NameKey.Of(_titles[column]);
            if (key.Length == 0)
                throw new SourceException($"{_path}, {header.Place}: column {column + 2} has no title. Write the role's title into the header, or remove the column.");
            if (!columns.TryAdd(key, column + 2))
                throw new SourceException($"{_path}, {header.Place}: column {column + 2} has the title '{_titles[column]}', which column {columns[key]} has already. Give each role a title of its own.");
            _names.Add(_titles[column], _titles[column]);
        }
    }

    private void AddRows(IReadOnlyList<GridRow> rows)
    {
        var names = new RowNames(_dimensions);
        var isAnyDimension = false;
        var leftOut = new List<string>();
        foreach (var row in rows.Skip(1))
        {
            var name = SourceText.Clean(row.Cells[0]) ?? "";
            if (name.Length == 0)
            {
                _notes.Add($"The row in {row.Place} has no name and is left out. Write its name into the first cell.");
                continue;
            }

            if (names.Find(name, out var isSlip) is not { } known)
            {
                // A row without cells is a heading over others.
                if (row.Cells.Skip(1).Any(cell => cell.Length > 0))
                    leftOut.Add($"'{name}' ({row.Place})");
                continue;
            }

            if (isSlip)
                _notes.Add($"The row '{name}' ({row.Place}) is taken for '{known}'.");
            if (!_rows.TryAdd(known, row))
                throw new SourceException($"{_path}, {row.Place}: the row '{name}' is '{known}', as {_rows[known].Place} is already. Remove one of the two.");
            isAnyDimension |= _dimensions.Any(dimension => dimension.Id == known);
        }

        if (isAnyDimension && leftOut.Count > 0)
            _notes.Add($"Left out: {string.Join(", ", leftOut)}. Rows may be called {string.Join(", ", names.Allowed)}.");
        if (isAnyDimension)
            return;
        var turned = _titles.Count(title => names.Find(title, out _) is not null) > 1 ? " The header names dimensions: turn the table, so that each role is a column." : "";
        throw new SourceException($"{_path}: no row is a dimension; there are '{string.Join("', '", rows.Skip(1).Take(5).Select(row => row.Cells[0]))}'.{turned} Rows may be called {string.Join(", ", names.Allowed)}.");
    }

    private string Cell(string row, int column) => _rows.TryGetValue(row, out var found) ? found.Cells[column + 1] : "";

    private string PlaceOf(string row, int column) => $"{_path}, {(_rows.TryGetValue(row, out var found) ? found.Place : row)}, column '{_titles[column]}'";

    private RoleDimension ReadDimension(Dimension dimension, int column)
    {
        var (text, level) = TableCells.Dimension(Cell(dimension.Id, column), PlaceOf(dimension.Id, column));
        return new RoleDimension(dimension, level, text);
    }

    private List<List<RoleSkill>> ReadSkills(out IReadOnlyList<Skill> skills)
    {
        var columns = _titles
            .Select((_, column) => TableCells.List(Cell(RowNames.Skills, column)).Select(entry => TableCells.Skill(entry, PlaceOf(RowNames.Skills, column))).Where(entry => NameKey.Of(entry.Name).Length > 0).DistinctBy(entry => NameKey.Of(entry.Name)).ToList())
            .ToList();
        var numbered = columns.SelectMany(entries => entries).Where(entry => entry.IsPlainNumber).Select(entry => $"'{entry.Name} {entry.Level}'").Distinct().ToList();
        if (numbered.Count > 0)
            _notes.Add($"The number at the end of {string.Join(", ", numbered)} is read as the level. Where it belongs to the name, write the level too: 'HTML 5 (level 3)'.");
        var names = new SkillNames(_origin);
        foreach (var entry in columns.SelectMany(entries => entries).DistinctBy(entry => NameKey.Of(entry.Name)))
            names.Add(NameKey.Of(entry.Name), entry.Name, [], "skill", null);
        var byKey = names.Build();
        skills = [.. byKey.Values];
        return [.. columns.Select(entries => entries.Select(entry => new RoleSkill(byKey[NameKey.Of(entry.Name)], entry.Level, entry.Need)).ToList())];
    }

    private IEnumerable<Progression> ReadMoves(int column, List<Seniority?> seniorities)
    {
        var titles = _titles.Select(NameKey.Of).ToList();
        foreach (var (entry, title, kind) in TableCells.List(Cell(RowNames.Progressions, column)).Select(TableCells.Move).DistinctBy(move => NameKey.Of(move.Title)))
        {
            var to = titles.IndexOf(NameKey.Of(title));
            if (to < 0 || to == column)
                _notes.Add($"The move of '{_titles[column]}' to '{title}' is left out: no other column has this title.");
            else
                yield return new Progression(_names.Id(_titles[to]), kind ?? KindOf(seniorities[column], seniorities[to]), $"{_origin.Name} names it as a next role: {entry}.");
        }
    }

    private static ProgressionKind KindOf(Seniority? from, Seniority? to) => (to?.Value - from?.Value) switch
    {
        > 0 => ProgressionKind.Promotion,
        < -1 => ProgressionKind.Pivot,
        _ => ProgressionKind.Lateral,
    };
}
