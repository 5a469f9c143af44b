using RoleCompare.Catalog;
using RoleCompare.Import.Catalogs;
using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Onet;

/// <summary>Makes a catalogue of an O*NET release; docs/importing.md says what becomes what.</summary>
public sealed class OnetImport
{
    private const int MaxTasks = 5;
    private const int MaxActivities = 5;
    private const string License = "CC BY 4.0";

    private readonly OnetDatabase _database;
    private readonly OnetRatings _ratings;
    private readonly Dictionary<(string Code, string TaskId), double> _taskImportance;
    private readonly IReadOnlyList<Dimension> _dimensions;
    private readonly Origin _origin;
    private readonly RoleNames _names = new();
    private readonly Tally _tally = new();

    private OnetImport(OnetDatabase database, OnetRatings ratings, IReadOnlyList<Dimension> dimensions, string? version)
    {
        _database = database;
        _ratings = ratings;
        _taskImportance = ratings.Tasks.DistinctBy(rating => (rating.Code, rating.TaskId)).ToDictionary(rating => (rating.Code, rating.TaskId), rating => rating.Importance);
        _dimensions = dimensions;
        var release = version ?? database.Version;
        _origin = new Origin(ReleaseName.IdOf("onet", release), "O*NET", release, License, Attribution(release));
    }

    private string Edition => ReleaseName.Of(_origin);

    /// <summary>Reads a release and maps it. Occupations without a single task are left out: O*NET has collected nothing about them.</summary>
    /// <param name="path">The zip file of the text download, or a folder with its tables.</param>
    /// <param name="dimensions">The ten dimensions of the catalogue.</param>
    /// <param name="version">The release; null to take it from the name of the folder.</param>
    /// <param name="limits">How much may be unpacked; null for the default.</param>
    /// <param name="progress">Told the table that is being read; null for nothing.</param>
    /// <exception cref="SourceException">The source cannot be read, or has no occupation; the message names the file, the line and what is allowed.</exception>
    public static ImportedCatalog Read(
        string path, IReadOnlyList<Dimension> dimensions, string? version = null, SourceLimits? limits = null, IProgress<string>? progress = null)
    {
        using var source = TableSource.Open(path, limits);
        var catalog = new OnetImport(OnetDatabase.Load(source, progress), OnetRatings.Load(source, progress), dimensions, version).Map();
        return catalog.Roles.Count > 0
            ? catalog
            : throw new SourceException($"{path}: no occupation of 'Occupation Data.txt' has a task in 'Task Statements.txt', so there is nothing to import. Download it again.");
    }

    private ImportedCatalog Map()
    {
        var tasks = _database.Tasks.ToLookup(task => task.Code);
        var occupations = _database.Occupations.Where(occupation => tasks.Contains(occupation.Code)).ToList();
        foreach (var occupation in occupations)
            _names.Add(occupation.Code, occupation.Title);
        _tally.Add(_database.Occupations.Count - occupations.Count, "Occupations left out, since O*NET has no tasks of them");
        _tally.Add(_names.Renamed, "Occupations with their code in the title, since another one has the same title");

        var skills = new OnetSkills(_database, _ratings, _origin, _tally);
        var rated = _ratings.Skills.Select(rating => rating.Code).ToHashSet();
        var zones = _database.JobZones.ToDictionary(zone => zone.Code, zone => zone.Zone);
        var names = _database.ReportedTitles.Concat(_database.AlternateTitles).ToLookup(title => title.Code);
        var relations = _database.Relations.Where(relation => relation.IsPrimary).ToLookup(relation => relation.Code);
        var activities = new OnetActivities(_database);
        var roles = new List<Role>();
        foreach (var occupation in occupations)
        {
            var code = occupation.Code;
            var seniority = SeniorityOf(code);
            var shown = ByImportance(tasks[code]).Take(MaxTasks).ToList();
            roles.Add(new Role
            {
                Id = _names.Id(code),
                Title = _names.Title(code),
                Aliases = _names.Aliases(code, NamesOf(occupation, names[code])),
                Family = SocMajorGroup.Family(code),
                Seniority = seniority,
                Summary = SourceText.Clean(occupation.Description),
                Dimensions = [.. _dimensions.Select(dimension => new RoleDimension(dimension, null, dimension.Id switch
                {
                    "primary-role" => SourceText.Sentences(shown.Select(task => task.Text)),
                    "scope-of-responsibilities" => SourceText.Sentences(activities.Of(ByImportance(tasks[code])).Take(MaxActivities)),
                    _ => null,
                }))],
                Skills = skills.Needs(code),
                Progressions = [.. Moves(code, seniority, relations[code])],
                Sources = [
                    $"{Edition}, occupation {code}, https://www.onetonline.org/link/summary/{code}",
                    .. rated.Contains(code) ? (string[])[] : [$"{Edition} has no ratings of skills and knowledge for this occupation; what it asks for beside technologies is not known."],
                ],
                Provenance = new Provenance(_origin, code),
            });
        }

        _tally.Add(_names.DroppedAliases, "Alternate titles left out, since each is the title of another occupation");
        _tally.Add(occupations.Count(occupation => !rated.Contains(occupation.Code)), "Occupations without ratings of skills, of which only technologies are known");
        OnetGaps.Tell(_database, _ratings, _tally);
        _tally.AddMissing(_database.MissingColumns.Concat(_ratings.MissingColumns));
        return ImportedCatalog.OfUsedSkills(_origin, skills.All, roles, _tally);

        Seniority? SeniorityOf(string code) => OnetSeniority.Of(code, zones.TryGetValue(code, out var zone) ? zone : null);

        IEnumerable<Progression> Moves(string code, Seniority? seniority, IEnumerable<OnetRelation> related) =>
            related
                .Where(relation => relation.RelatedCode != code && _names.Contains(relation.RelatedCode))
                .DistinctBy(relation => relation.RelatedCode)
                .Select(relation => new Progression(_names.Id(relation.RelatedCode), KindOf(seniority, SeniorityOf(relation.RelatedCode)), Sentence(relation.Tier)));
    }

    // The singular of the title, where O*NET has it among the names, is what people write; then what they reported.
    private static IEnumerable<string> NamesOf(OnetOccupation occupation, IEnumerable<OnetTitle> titles) =>
        titles.OrderByDescending(title => occupation.Title.Length - title.Title.Length is > 0 and <= 2 && occupation.Title.StartsWith(title.Title, StringComparison.Ordinal))
            .Select(title => title.Title);

    private IEnumerable<OnetTask> ByImportance(IEnumerable<OnetTask> tasks) =>
        tasks.OrderByDescending(task => task.IsCore).ThenByDescending(task => _taskImportance.GetValueOrDefault((task.Code, task.Id)));

    // A lateral move goes to about the same seniority; a step of more is not one, and O*NET does not call it a promotion.
    private static ProgressionKind KindOf(Seniority? from, Seniority? to) =>
        from is { } left && to is { } right && Math.Abs(left.Value - right.Value) > 1 ? ProgressionKind.Pivot : ProgressionKind.Lateral;

    private string Sentence(string tier)
    {
        var list = tier == "Primary-Short" ? "short" : "long";
        return $"{Edition} lists it among the occupations most like this one (primary, {list} list); that is likeness, not a statement that people make this move.";
    }

    private static string Attribution(string release) =>
        $"This product includes information from the O*NET {(release == ReleaseName.NotStated ? "" : release + " ")}Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). " +
        "Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. RoleCompare has modified all or some of this information. " +
        "USDOL/ETA has not approved, endorsed, or tested these modifications.";
}
