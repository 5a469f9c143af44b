using RoleCompare.Catalog;
using RoleCompare.Catalog.Loading;
using RoleCompare.Embedding;
using RoleCompare.Matching;

namespace RoleCompare.Checking;

/// <summary>Examines a catalogue that can be loaded: whether its roles can be told apart, and whether it keeps to rules that reading alone cannot check.</summary>
public static class CatalogDoctor
{
    /// <summary>The rules, in the order of every report.</summary>
    public static IReadOnlyList<CatalogRule> Rules { get; } =
    [
        new("confused-roles", "Roles that the matcher takes for another", ConfusedRoles.Find),
        new("repeated-sentence", "Sentences that stand in several places", RepeatedSentences.Find, isOfOwn: true),
        new("near-duplicate", "Sentences that say nearly the same of two roles", NearDuplicates.Find, isOfOwn: true),
        new("thin-text", "Texts that say too little", TextLengths.FindThin, isOfOwn: true),
        new("rambling-text", "Texts that say too much", TextLengths.FindRambling, isOfOwn: true),
        new("level-contradicts-text", "Levels that the text does not bear out", ContradictedLevels.Find, isOfOwn: true),
        new("few-or-many-skills", "Roles with too few or too many skills", SkillCounts.Find, isOfOwn: true),
        new("unused-skill", "Skills that no role uses", UnusedSkills.Find),
        new("skill-twins", "Skills that may be one", SkillTwins.Find, isOfOwn: true),
        new("shared-name", "Names that several roles claim", SharedNames.Find),
        new("promotion-cycle", "Promotions that go round", PromotionCycles.Find),
        new("promotion-not-up", "Promotions that do not go up", MoveDirections.FindPromotions),
        new("move-too-far", "Lateral moves and pivots over too many steps", MoveDirections.FindOthers),
        new("no-way-in", "Roles that nobody can reach", Reachability.FindUnreachable, isOfOwn: true),
        new("dead-end", "Roles with too few moves out", Reachability.FindDeadEnds, isOfOwn: true),
        new("island", "Roles that no move joins to the others", Reachability.FindIslands, isOfOwn: true),
    ];

    /// <summary>Examines.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="model">The built-in model.</param>
    /// <param name="places">The lines of the catalogue's files, for the findings; null when they are not known.</param>
    /// <param name="progress">Told after each text and each rule; null for nobody.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>The same for the same catalogue and model.</returns>
    public static CatalogExamination Examine(
        RoleCatalog catalog,
        EmbeddingModel model,
        CatalogPlaces? places = null,
        IProgress<ExaminationProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var index = CatalogIndex.Create(catalog, model);
        var texts = TextSearch.Run(index, progress: progress, cancellationToken: cancellationToken);
        var subject = new CheckedCatalog(index, texts, places);
        var findings = new List<CatalogFinding>();
        foreach (var (done, rule) in Rules.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new ExaminationProgress(rule.Title, done, Rules.Count));
            findings.AddRange(rule.Find(subject, cancellationToken)
                .OrderBy(found => found.File, StringComparer.Ordinal)
                .ThenBy(found => found.Line)
                .Select(found => new CatalogFinding(rule.Id, found.File, found.Line, found.Value, found.Message, found.Edit)));
        }

        return new CatalogExamination(texts, TakenRoles.Count(catalog), findings);
    }
}
