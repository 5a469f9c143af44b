using System.Text.RegularExpressions;
using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Import.Catalogs;
using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Esco;

/// <summary>Makes a catalogue of an ESCO release; docs/importing.md says what becomes what.</summary>
public sealed partial class EscoImport
{
    private const string License = "Commission Decision 2011/833/EU";

    private readonly EscoDataset _dataset;
    private readonly IReadOnlyList<Dimension> _dimensions;
    private readonly Origin _origin;
    private readonly RoleNames _names = new();
    private readonly Tally _tally = new();

    private EscoImport(EscoDataset dataset, IReadOnlyList<Dimension> dimensions, string version)
    {
        _dataset = dataset;
        _dimensions = dimensions;
        _origin = new Origin(
            ReleaseName.IdOf("esco", version),
            "ESCO",
            version,
            License,
            "This service uses the ESCO classification of the European Commission. RoleCompare has modified it.");
    }

    /// <summary>Reads a release and maps it.</summary>
    /// <param name="path">The zip file of the English CSV download, or a folder with its tables.</param>
    /// <param name="dimensions">The ten dimensions of the catalogue.</param>
    /// <param name="version">The release; null to take it from a file's or folder's name such as <c>ESCO dataset - v1.1.1</c>, else it is <c>not stated</c>.</param>
    /// <param name="limits">How much may be unpacked; null for the default.</param>
    /// <param name="progress">Told the table that is being read; null for nothing.</param>
    /// <exception cref="SourceException">The source cannot be read, or has no occupation; the message names the file, the line and what is allowed.</exception>
    public static ImportedCatalog Read(
        string path, IReadOnlyList<Dimension> dimensions, string? version = null, SourceLimits? limits = null, IProgress<string>? progress = null)
    {
        using var source = TableSource.Open(path, limits);
        var catalog = new EscoImport(EscoDataset.Load(source, progress), dimensions, version ?? VersionOf(source)).Map();
        return catalog.Roles.Count > 0 ? catalog : throw new SourceException($"{path}: 'occupations_en.csv' has no occupation, so there is nothing to import. Download it again.");
    }

    private ImportedCatalog Map()
    {
        foreach (var occupation in _dataset.Occupations)
            _names.Add(occupation.Uri, occupation.Label);
        _tally.Add(_names.Renamed, "Occupations with their address in the title, since another one has the same title");

        var skills = MakeSkills();
        var needs = Needs(skills);
        var groups = _dataset.Groups.DistinctBy(group => group.Code).ToDictionary(group => group.Code, group => group.Label);
        var broader = _dataset.BroaderOccupations.Where(relation => _names.Contains(relation.BroaderUri)).ToLookup(relation => relation.Uri, relation => relation.BroaderUri);
        var roles = _dataset.Occupations.Select(occupation => new Role
        {
            Id = _names.Id(occupation.Uri),
            Title = _names.Title(occupation.Uri),
            Aliases = _names.Aliases(occupation.Uri, occupation.AlternativeLabels),
            Family = occupation.IscoGroup is [_, _, ..] && groups.GetValueOrDefault(occupation.IscoGroup[..2]) is { } label ? Slug.Of(label, "group") : null,
            Seniority = null,
            Summary = SummaryOf(occupation),
            Dimensions = [.. _dimensions.Select(dimension => new RoleDimension(dimension, null, dimension.Id == "primary-role" ? PrimaryRoleOf(occupation) : null))],
            Skills = needs.GetValueOrDefault(occupation.Uri)?.Values.ToList() ?? [],
            Progressions = [],
            Sources = [$"{ReleaseName.Of(_origin)}, ISCO-08 group {occupation.IscoGroup}, {occupation.Uri}", .. broader[occupation.Uri].Distinct().Select(uri => $"Broader occupation in ESCO: {_names.Title(uri)} ({_names.Id(uri)})")],
            Provenance = new Provenance(_origin, occupation.Uri),
        }).ToList();
        _tally.Add(_names.DroppedAliases, "Alternative labels of occupations left out, since each is the title of another occupation");
        _tally.AddMissing(_dataset.MissingColumns);
        return ImportedCatalog.OfUsedSkills(_origin, skills.Values, roles, _tally);
    }

    private IReadOnlyDictionary<string, Skill> MakeSkills()
    {
        var names = new SkillNames(_origin);
        foreach (var skill in _dataset.Skills)
            names.Add(skill.Uri, skill.Label, skill.AlternativeLabels, Category(skill.Type), skill.Description);
        var skills = names.Build();
        _tally.Add(names.Renamed, "Skills with their kind in the name, since another skill has the same name");
        _tally.Add(names.DroppedAliases, "Alternative labels of skills left out, since another skill has them");
        return skills;
    }

    private Dictionary<string, Dictionary<string, RoleSkill>> Needs(IReadOnlyDictionary<string, Skill> skills)
    {
        var needs = new Dictionary<string, Dictionary<string, RoleSkill>>();
        var (dangling, unknown, twice) = (0, 0, 0);
        foreach (var relation in _dataset.Relations.OrderByDescending(relation => relation.IsEssential))
        {
            if (!_names.Contains(relation.OccupationUri))
                dangling++;
            else if (!skills.TryGetValue(relation.SkillUri, out var skill))
                unknown++;
            else if (!NeedsOf(relation.OccupationUri).TryAdd(skill.Id, new RoleSkill(skill, null, relation.IsEssential ? SkillNeed.Essential : SkillNeed.Useful)))
                twice++;
        }

        _tally.Add(dangling, "Relations left out, since they name an occupation that is not in the files");
        _tally.Add(unknown, "Relations left out, since they name a skill that is not in the files");
        _tally.Add(twice, "Relations left out, since the occupation has one to the same skill (an essential one counts before an optional one)");
        return needs;

        Dictionary<string, RoleSkill> NeedsOf(string uri) => needs.TryGetValue(uri, out var known) ? known : needs[uri] = [];
    }

    private static string Category(string type) => type switch
    {
        "knowledge" => "knowledge",
        "" => "unclassified",
        _ => "skill",
    };

    // The first sentence says what the people are, the others what else they do: no sentence stands twice.
    private static string? SummaryOf(EscoOccupation occupation) => SourceText.Clean(Sentences(occupation).FirstOrDefault(""));

    private static string? PrimaryRoleOf(EscoOccupation occupation) => SourceText.Clean(string.Join(' ', Sentences(occupation).Skip(1)));

    private static IReadOnlyList<string> Sentences(EscoOccupation occupation) => SentenceSplitter.SplitAtFullStops(SourceText.Clean(occupation.Description) ?? "");

    private static string VersionOf(TableSource source) =>
        source.Places.Prepend(Path.GetFileName(Path.TrimEndingDirectorySeparator(source.Path))).Select(place => Release().Match(place)).FirstOrDefault(match => match.Success)?.Groups["version"].Value ?? ReleaseName.NotStated;

    [GeneratedRegex(@"\bv(?<version>\d{1,2}\.\d{1,2}(\.\d{1,2})?)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Release();
}
