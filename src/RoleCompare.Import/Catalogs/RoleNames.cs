using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Import.Catalogs;

/// <summary>Gives roles ids and titles of their own, and picks their aliases. The titles of all roles are known before any alias is picked.</summary>
internal sealed class RoleNames
{
    /// <summary>Most aliases of a role: what is known of it shall outweigh what it may be called.</summary>
    public const int MaxAliases = 12;

    private readonly UniqueSlugs _slugs = new("role");
    private readonly Dictionary<string, (RoleId Id, string Title)> _byCode = [];
    private readonly HashSet<string> _titles = [];

    /// <summary>How many roles have their code in the title, since another role has the same title.</summary>
    public int Renamed { get; private set; }

    /// <summary>How many aliases were left out, since they are the title of another role.</summary>
    public int DroppedAliases { get; private set; }

    /// <summary>Adds a role.</summary>
    public void Add(string code, string title)
    {
        var clean = SourceText.Clean(title) ?? code;
        if (!_titles.Add(NameKey.Of(clean)))
        {
            Renamed++;
            clean = $"{clean} ({code})";
            _titles.Add(NameKey.Of(clean));
        }

        _byCode.Add(code, (RoleId.Create(_slugs.Take(clean)), clean));
    }

    /// <summary>Whether a role was added.</summary>
    public bool Contains(string code) => _byCode.ContainsKey(code);

    /// <summary>The id of a role.</summary>
    public RoleId Id(string code) => _byCode[code].Id;

    /// <summary>The title of a role.</summary>
    public string Title(string code) => _byCode[code].Title;

    /// <summary>The first <see cref="MaxAliases"/> names of a role that are not a title, each once.</summary>
    /// <param name="code">The role.</param>
    /// <param name="names">Its names in the source, most wanted first.</param>
    public IReadOnlyList<string> Aliases(string code, IEnumerable<string> names)
    {
        var own = NameKey.Of(Title(code));
        var taken = new HashSet<string>();
        var aliases = new List<string>();
        foreach (var name in names.Select(SourceText.Clean).OfType<string>())
        {
            var key = NameKey.Of(name);
            if (key.Length == 0 || key == own)
                continue;
            if (_titles.Contains(key))
                DroppedAliases++;
            else if (aliases.Count < MaxAliases && taken.Add(key))
                aliases.Add(name);
        }

        return aliases;
    }
}
