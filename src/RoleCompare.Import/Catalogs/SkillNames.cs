using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Import.Catalogs;

/// <summary>
/// Makes skills of a source's, so that every id, name and alias stands for one of them. A name goes to the first skill that has it, a
/// later one adds its category to it; an alias that another skill has as a name or took before is left out.
/// </summary>
/// <param name="origin">Where they are taken from.</param>
internal sealed class SkillNames(Origin origin)
{
    private readonly UniqueSlugs _slugs = new("skill");
    private readonly Dictionary<string, string> _owners = [];
    private readonly List<(Skill Skill, IEnumerable<string> Aliases)> _skills = [];

    /// <summary>How many skills have another name than in the source, since another skill has that one.</summary>
    public int Renamed { get; private set; }

    /// <summary>How many aliases were left out, since another skill has them.</summary>
    public int DroppedAliases { get; private set; }

    /// <summary>Adds a skill. Its aliases wait until all names are known.</summary>
    public void Add(string code, string name, IEnumerable<string> aliases, string category, string? description)
    {
        var clean = SourceText.Clean(name) ?? code;
        if (!IsFree(clean))
        {
            Renamed++;
            clean = IsFree($"{clean} ({category})") ? $"{clean} ({category})" : $"{clean} ({code})";
        }

        // The first one's own key may be that of its slug; nobody else's may.
        var key = NameKey.Of(clean);
        var id = _slugs.Take(clean, slug => NameKey.Of(slug) == key || IsFree(slug));
        _owners[key] = id;
        _owners[NameKey.Of(id)] = id;
        _skills.Add((new Skill(id, clean, [], category, description is null ? null : SourceText.Clean(description), []) { Provenance = new Provenance(origin, code) }, aliases));
    }

    /// <summary>The skills by their code in the source.</summary>
    public IReadOnlyDictionary<string, Skill> Build()
    {
        var byCode = new Dictionary<string, Skill>();
        foreach (var (skill, names) in _skills)
        {
            var aliases = new List<string>();
            foreach (var alias in names.Select(SourceText.Clean).OfType<string>())
            {
                if (IsFree(alias))
                {
                    _owners[NameKey.Of(alias)] = skill.Id;
                    aliases.Add(alias);
                }
                else if (_owners.TryGetValue(NameKey.Of(alias), out var owner) && owner != skill.Id)
                {
                    DroppedAliases++;
                }
            }

            byCode.Add(skill.Provenance!.Code, skill with { Aliases = aliases });
        }

        return byCode;
    }

    private bool IsFree(string name) => NameKey.Of(name) is { Length: > 0 } key && !_owners.ContainsKey(key);
}
