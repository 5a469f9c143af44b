using RoleCompare.Catalog.Caching;
using RoleCompare.Catalog.Loading;
using RoleCompare.Naming;

namespace RoleCompare.Catalog;

/// <summary>Everything that is known about roles: the dimensions, the skills and the roles themselves. Never changes once loaded.</summary>
public sealed class RoleCatalog
{
    private readonly Dictionary<string, Role> _byId;

    private RoleCatalog(IReadOnlyList<Dimension> dimensions, IReadOnlyList<Skill> skills, IReadOnlyList<Role> roles, IReadOnlyList<Origin> origins, string fingerprint)
    {
        Dimensions = dimensions;
        Skills = skills;
        Roles = roles;
        Origins = origins;
        Fingerprint = fingerprint;
        _byId = roles.ToDictionary(role => role.Id.Value);
    }

    /// <summary>The dimensions, in the order of every table.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>The skills, by id.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>The roles, by id.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>The publications that something in it was taken from, by id; empty when all of it was written for it.</summary>
    public IReadOnlyList<Origin> Origins { get; }

    /// <summary>The SHA-256 of the files' names and bytes, in lower-case hexadecimal.</summary>
    public string Fingerprint { get; }

    /// <summary>A short name for outputs: <c>catalog-</c> and the first twelve digits of <see cref="Fingerprint"/>.</summary>
    public string Name => "catalog-" + Fingerprint[..12];

    /// <summary>Loads a catalogue's folder.</summary>
    /// <param name="folder">The folder, of the layout that data/README.md describes.</param>
    /// <param name="cache">Where the catalogue may be found in a form that is quicker to read, and is put for the next time; null for none.</param>
    /// <exception cref="CatalogException">The files have problems; all of them are in the exception.</exception>
    /// <exception cref="RoleCompareException">There is no catalogue in this folder, or it cannot be read.</exception>
    public static RoleCatalog Load(string folder, CatalogCache? cache = null)
    {
        var files = CatalogFiles.Read(folder);
        if (files.Problems.Count == 0 && cache?.Find(files.Fingerprint) is { } compiled)
            return compiled;
        var reading = CatalogReader.Read(files);
        var catalog = reading.Catalog ?? throw new CatalogException(folder, reading.Problems);
        cache?.Keep(catalog);
        return catalog;
    }

    internal static RoleCatalog Create(
        IEnumerable<Dimension> dimensions, IEnumerable<Skill> skills, IEnumerable<Role> roles, string fingerprint, IEnumerable<Origin>? origins = null) =>
        new(
            [.. dimensions],
            [.. skills.OrderBy(skill => skill.Id, StringComparer.Ordinal)],
            [.. roles.OrderBy(role => role.Id)],
            [.. (origins ?? []).OrderBy(origin => origin.Id, StringComparer.Ordinal)],
            fingerprint);

    /// <summary>The role with an id, or null.</summary>
    public Role? Find(RoleId id) => _byId.GetValueOrDefault(id.Value);

    /// <summary>The stated moves that lead to a role, by the id of the role they leave.</summary>
    public IReadOnlyList<(Role From, Progression Move)> MovesInto(Role role) =>
        [.. Roles.SelectMany(from => from.Progressions.Where(move => move.To == role.Id).Select(move => (from, move)))];

    /// <summary>The role that a person names by id, title or alias, without regard to case and punctuation.</summary>
    /// <exception cref="RoleCompareException">No role, or more than one, has this name; the message names the nearest.</exception>
    public Role Resolve(string name)
    {
        if (RoleId.TryCreate(name) is { } id && Find(id) is { } exact)
            return exact;

        var key = NameKey.Of(name);
        var named = Roles.Where(role => Names(role).Any(other => NameKey.Of(other) == key)).ToList();
        if (named.Count == 1)
            return named[0];
        var titled = named.Where(role => NameKey.Of(role.Title) == key).ToList();
        if (titled.Count == 1)
            return titled[0];
        throw new RoleCompareException(named.Count > 1
            ? $"'{Shorten(name)}' names {named.Count} roles: {string.Join(", ", named.Select(role => role.Id))}. Use one of these ids."
            : $"There is no role '{Shorten(name)}'.{(Nearest(name, 3) is [_, ..] near ? $" The nearest by name: {string.Join(", ", near.Select(role => role.Id))}." : "")} `roles` lists all {Roles.Count}.");
    }

    /// <summary>The roles whose id, title or alias is most like a name; none where nothing is like it.</summary>
    public IReadOnlyList<Role> Nearest(string name, int count) =>
        [.. Roles
            .Select(role => (Role: role, Likeness: Names(role).Max(other => NearestNames.Likeness(name, other))))
            .Where(candidate => candidate.Likeness > 0)
            .OrderByDescending(candidate => candidate.Likeness)
            .ThenBy(candidate => candidate.Role.Id)
            .Take(count)
            .Select(candidate => candidate.Role)];

    private static IEnumerable<string> Names(Role role) => role.Aliases.Prepend(role.Title).Prepend(role.Id.Value);

    private static string Shorten(string name) => PlainText.OneLine(name.Length <= 60 ? name : name[..59] + "…");
}
