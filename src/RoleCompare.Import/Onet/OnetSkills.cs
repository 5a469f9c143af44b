using System.Text.RegularExpressions;
using RoleCompare.Catalog;
using RoleCompare.Import.Catalogs;

namespace RoleCompare.Import.Onet;

/// <summary>Makes skills of O*NET's skills, fields of knowledge and technologies, and says which occupation asks for which.</summary>
internal sealed partial class OnetSkills
{
    /// <summary>From this importance (1 to 5) on a skill is essential: O*NET's word for it is "important".</summary>
    public const double EssentialImportance = 3;

    /// <summary>From this importance on a skill is useful: nearer to "important" than to "somewhat important".</summary>
    public const double UsefulImportance = 2.5;

    /// <summary>Most technologies of a role; some occupations name more than a hundred.</summary>
    public const int MaxTechnologies = 20;

    private const double HighestOnetLevel = 7;

    private readonly IReadOnlyDictionary<string, Skill> _skills;
    private readonly ILookup<string, OnetRating> _ratings;
    private readonly ILookup<string, OnetTechnology> _technologies;

    /// <summary>Collects them.</summary>
    public OnetSkills(OnetDatabase database, OnetRatings ratings, Origin origin, Tally tally)
    {
        var names = new SkillNames(origin);
        foreach (var (elements, category) in ((IReadOnlyList<OnetRating>, string)[])[(ratings.Skills, "skill"), (ratings.Knowledge, "knowledge")])
        {
            foreach (var element in elements.DistinctBy(rating => rating.ElementId))
                names.Add(element.ElementId, element.Element, [], category, ratings.Descriptions.GetValueOrDefault(element.ElementId));
        }

        var wanted = database.Technologies.Where(technology => technology.IsHot || technology.IsInDemand).ToList();
        foreach (var technology in wanted.DistinctBy(technology => technology.Example))
            names.Add(technology.Example, technology.Example, Abbreviations(technology.Example), "technology", $"{technology.Commodity}.");

        _skills = names.Build();
        _ratings = ratings.Skills.Concat(ratings.Knowledge).ToLookup(rating => rating.Code);
        _technologies = wanted.ToLookup(technology => technology.Code);
        tally.Add(names.Renamed, "Skills with their kind in the name, since another skill has the same name");
        tally.Add(database.Technologies.Count - wanted.Count, "Technologies of occupations left out, since they are neither hot nor in demand");
        tally.Add(_technologies.Sum(group => Math.Max(0, Of(group).Count - MaxTechnologies)), $"Technologies of occupations left out, since they are beyond {MaxTechnologies} of one occupation");
    }

    /// <summary>All skills.</summary>
    public IEnumerable<Skill> All => _skills.Values;

    /// <summary>What an occupation asks for: rated skills and knowledge by falling importance, then technologies.</summary>
    public IReadOnlyList<RoleSkill> Needs(string code) => [.. Rated(code), .. Of(_technologies[code]).Take(MaxTechnologies)];

    /// <summary>O*NET's level of 0 to 7 on the scale of a catalogue: the same share of the scale, rounded to a whole number, and at least 1 for what is asked for at all.</summary>
    public static SkillLevel Level(double level) =>
        SkillLevel.Create(Math.Max(1, (int)Math.Round(level * SkillLevel.Maximum / HighestOnetLevel, MidpointRounding.AwayFromZero)));

    // O*NET writes the abbreviation behind the name, as in "Structured query language SQL"; people write one of the two.
    private static IEnumerable<string> Abbreviations(string name)
    {
        var match = Abbreviated().Match(name);
        var (abbreviation, full) = (match.Groups["short"].Value, match.Groups["long"].Value);
        return match.Success && Abbreviates(abbreviation, full) ? [abbreviation, full] : [];
    }

    // Its letters stand in the name, in this order: those of "IBM WebSphere MQ" do not.
    private static bool Abbreviates(string abbreviation, string full)
    {
        var from = 0;
        foreach (var letter in abbreviation.Where(char.IsAsciiLetter))
        {
            from = full.IndexOf(letter.ToString(), from, StringComparison.OrdinalIgnoreCase) + 1;
            if (from == 0)
                return false;
        }

        return true;
    }

    [GeneratedRegex(@"^(?<long>\S+( \S+)+) (?<short>[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*)( software)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Abbreviated();

    private IEnumerable<RoleSkill> Rated(string code) =>
        from element in _ratings[code].GroupBy(rating => rating.ElementId)
        let importance = element.FirstOrDefault(rating => rating.Scale == "IM")
        let level = element.FirstOrDefault(rating => rating.Scale == "LV")
        where importance is { IsSuppressed: false, Value: >= UsefulImportance } && level?.IsNotRelevant != true
        orderby importance.Value descending, element.Key
        select new RoleSkill(
            _skills[element.Key],
            level is null || level.IsSuppressed ? null : Level(level.Value),
            importance.Value >= EssentialImportance ? SkillNeed.Essential : SkillNeed.Useful);

    private List<RoleSkill> Of(IEnumerable<OnetTechnology> technologies) =>
        [.. technologies.OrderByDescending(technology => technology.IsInDemand).Select(technology => new RoleSkill(_skills[technology.Example], null, SkillNeed.Useful)).DistinctBy(need => need.Skill.Id)];
}
