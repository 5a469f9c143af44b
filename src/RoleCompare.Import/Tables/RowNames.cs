using System.Text.RegularExpressions;
using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Import.Tables;

/// <summary>Finds out what a row of a table is about, however its name is spelled.</summary>
internal sealed partial class RowNames
{
    /// <summary>Names that comparisons commonly give to a dimension, beside its own.</summary>
    private static readonly (string Dimension, string[] Names)[] Synonyms =
    [
        ("primary-role", ["Role", "Main role", "Purpose"]),
        ("scope-of-responsibilities", ["Scope", "Responsibilities"]),
        ("strategic-planning", ["Strategy"]),
        ("project-management", ["Projects"]),
        ("professional-development", ["Development", "Career development"]),
        ("reporting-relationship", ["Reporting line", "Reporting", "Reports to"]),
        ("decision-making-authority", ["Decision rights", "Decisions"]),
        ("team-management", ["Team mgmt", "Team size"]),
        ("meeting-involvement", ["Meetings"]),
    ];

    /// <summary>The rows beside the dimensions, each with the names it goes by; the first one is shown.</summary>
    private static readonly (string Row, string[] Names)[] Others =
    [
        (Summary, ["Summary", "Description", "In short"]),
        (Family, ["Family", "Job family"]),
        (Seniority, ["Seniority", "Seniority level"]),
        (Aliases, ["Aliases", "Also known as", "Other titles", "Alternative titles"]),
        (Skills, ["Skills", "Required skills", "Key skills"]),
        (Progressions, ["Progressions", "Career path", "Career progression", "Next roles"]),
        (Sources, ["Sources", "References"]),
    ];

    public const string Summary = "summary";
    public const string Family = "family";
    public const string Seniority = "seniority";
    public const string Aliases = "aliases";
    public const string Skills = "skills";
    public const string Progressions = "progressions";
    public const string Sources = "sources";

    // A slip or two in a long name; "project planning" is no slip of "strategic planning".
    private const double LikelySlip = 0.75;

    private readonly List<(string Row, string Name)> _names = [];

    /// <summary>Takes the names of the dimensions.</summary>
    public RowNames(IReadOnlyList<Dimension> dimensions)
    {
        foreach (var dimension in dimensions)
            _names.AddRange([(dimension.Id, dimension.Name), (dimension.Id, dimension.Id)]);
        foreach (var (row, names) in Synonyms.Concat(Others))
            _names.AddRange(names.Select(name => (row, name)));
        Allowed = [.. dimensions.Select(dimension => dimension.Name), .. Others.Select(other => other.Names[0])];
    }

    /// <summary>The names of all rows, to say what is allowed.</summary>
    public IReadOnlyList<string> Allowed { get; }

    /// <summary>What a row is: the id of a dimension, or one of the constants; null when it is none of them.</summary>
    /// <param name="name">Its first cell.</param>
    /// <param name="isSlip">Whether that was guessed by likeness.</param>
    public string? Find(string name, out bool isSlip)
    {
        isSlip = false;
        var key = Key(name);
        if (_names.Find(known => Key(known.Name) == key) is { Row: not null } same)
            return same.Row;
        isSlip = true;
        return NearestNames.Of(name, _names.Select(known => known.Name), 1) is [var best] && NearestNames.Likeness(name, best) >= LikelySlip ? _names.Find(known => known.Name == best).Row : null;
    }

    // Without case, punctuation and the s of plurals.
    private static string Key(string name) => NameKey.Of(PluralS().Replace(PluralIes().Replace(name.ToLowerInvariant(), "y"), ""));

    [GeneratedRegex(@"(?<=[a-z]{2})ies\b", RegexOptions.CultureInvariant)]
    private static partial Regex PluralIes();

    [GeneratedRegex(@"(?<=[a-z]{2}[a-rt-z])s\b", RegexOptions.CultureInvariant)]
    private static partial Regex PluralS();
}
