using RoleCompare.Catalog;
using RoleCompare.Training.Evaluation;

namespace RoleCompare.Training.Checks;

/// <summary>A question that a catalogue answers about itself, as ranking sets. What is asked is never among the texts that are searched.</summary>
/// <param name="Name">A short name.</param>
/// <param name="Measures">What is asked, and what is hidden, as a sentence.</param>
/// <param name="Sets">The sets; each query has one answer.</param>
internal sealed record CatalogQuestion(string Name, string Measures, IReadOnlyList<EvaluationSet> Sets)
{
    /// <summary>The name of the question that asks with dimension texts.</summary>
    public const string Dimensions = "dimension text to role";

    private static readonly HashSet<string> NoneExcluded = [];

    /// <summary>All questions that a catalogue has texts for.</summary>
    public static IEnumerable<CatalogQuestion> Of(RoleCatalog catalog)
    {
        CatalogQuestion[] questions =
        [
            new(
                Dimensions,
                "What a role is on one dimension finds the role by its titles, its summary and its other dimensions; that dimension is hidden in every role.",
                [.. catalog.Dimensions.Select(dimension => ByDimension(catalog, dimension)).OfType<EvaluationSet>()]),
            new(
                "title to role",
                "A title or another name of a role finds it by its summary and its dimensions; the names are hidden in every role.",
                [.. ((EvaluationSet?[])[ByName(catalog)]).OfType<EvaluationSet>()]),
            new(
                "description to skill",
                "A skill's description finds it by its name and its other names; the descriptions are hidden.",
                [.. ((EvaluationSet?[])[BySkill(catalog)]).OfType<EvaluationSet>()]),
        ];
        return questions.Where(question => question.Sets.Count > 0);
    }

    private static EvaluationSet? ByDimension(RoleCatalog catalog, Dimension dimension) => EvaluationSet.Create(
        dimension.Id,
        catalog.Roles.SelectMany((role, position) => role.Dimensions
            .Where(entry => entry.Dimension == dimension && entry.Text is not null)
            .Select(entry => Query(role.Id.Value, entry.Text!, position))),
        [.. catalog.Roles.Select(role => new EvaluationDocument(
            role.Id.Value,
            [role.Title, .. role.Aliases],
            role.Summary ?? "",
            [.. role.Dimensions.Where(entry => entry.Dimension != dimension).Select(entry => entry.Text).OfType<string>()]))]);

    private static EvaluationSet? ByName(RoleCatalog catalog) => EvaluationSet.Create(
        "titles",
        catalog.Roles.SelectMany((role, position) => role.Aliases.Prepend(role.Title).Select(name => Query(role.Id.Value, name, position))),
        [.. catalog.Roles.Select(role => new EvaluationDocument(role.Id.Value, [], role.Summary ?? "", [.. role.Dimensions.Select(entry => entry.Text).OfType<string>()]))]);

    private static EvaluationSet? BySkill(RoleCatalog catalog) => EvaluationSet.Create(
        "skills",
        catalog.Skills.Index().Where(entry => entry.Item.Description is not null).Select(entry => Query(entry.Item.Id, entry.Item.Description!, entry.Index)),
        [.. catalog.Skills.Select(skill => new EvaluationDocument(skill.Id, [skill.Name, .. skill.Aliases], "", []))]);

    private static EvaluationQuery Query(string id, string text, int answer) => new(id, [text], NoneExcluded, new Dictionary<int, double> { [answer] = 1 });
}
