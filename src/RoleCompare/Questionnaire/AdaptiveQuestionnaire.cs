using RoleCompare.Catalog;
using RoleCompare.Confidence;
using RoleCompare.Matching;

namespace RoleCompare.Questionnaire;

/// <summary>
/// Asks what matters: after each answer it says where the person stands and which question would tell most about the top of the ranking
/// (docs/questionnaire.md). Safe for many threads.
/// </summary>
public sealed class AdaptiveQuestionnaire
{
    /// <summary>From which <see cref="Standing.Settled"/> on the questionnaire is ready to stop.</summary>
    public const double SettledFrom = 0.8;

    /// <summary>From how many answers on, not counting "not sure", a ranking is worth a look.</summary>
    public const int EnoughAnswers = 8;

    private const int LeaderCount = 5;

    private readonly RoleMatcher _matcher;
    private readonly ClosedItems _items;
    private readonly AnswerScores _scores;
    private volatile KnownSources? _open;

    private AdaptiveQuestionnaire(CatalogIndex index, ItemBank bank)
    {
        Index = index;
        Bank = bank;
        _matcher = new RoleMatcher(index);
        _items = ClosedItems.Create(index.Catalog, bank);
        _scores = AnswerScores.Create(index);
    }

    /// <summary>The catalogue that the questions are about.</summary>
    public CatalogIndex Index { get; }

    /// <summary>The questions.</summary>
    public ItemBank Bank { get; }

    /// <summary>Makes the questionnaire of a catalogue.</summary>
    public static AdaptiveQuestionnaire Create(CatalogIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new AdaptiveQuestionnaire(index, ItemBank.Create(index.Catalog));
    }

    /// <summary>Where a person stands with their answers. The same answers in the same order always give the same standing.</summary>
    /// <exception cref="RoleCompareException">A role that the answers started from does not exist, or another model than the built-in one cannot be reached or used.</exception>
    public async Task<Standing> ConsiderAsync(AnswerSheet sheet, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var understood = _matcher.Understand(sheet.ToProfile());
        var open = await OpenSourcesAsync(understood, cancellationToken);
        var state = AnswerState.Create(_items, _scores, ClosedAnswers.Of(_items, sheet), open, OpenPrior.Of(open, understood.Profile, Index.Model), role => ConstraintFilter.Reason(understood, Index.Catalog.Roles[role]) is not null);
        var leading = sheet.AnsweredCount > 0 ? state.Leaders(LeaderCount) : [];
        var outlook = leading.Count > 0 ? RankRanges.Create(Index, KnownAnswers.Of(Index, understood, open) with { Asked = state.Answers }, UncertaintyModel.Stated) : null;
        var settled = outlook?.TopKept ?? 0;
        var isSettled = settled >= SettledFrom && sheet.AnsweredCount >= EnoughAnswers;
        var leaders = leading.Select(role => LeaderOf(role, state, outlook!)).ToList();
        var closing = isSettled ? ClosingQuestions.Next(sheet, leaders) : null;
        return new Standing
        {
            Sheet = sheet,
            Understood = understood,
            Leaders = leaders,
            Settled = settled,
            IsSettled = isSettled && closing is null,
            Next = closing ?? NextOf(sheet, state),
            Notes = AnswerNotes.Find(sheet, state, settled),
        };
    }

    // Closed answers, which are most, change nothing about it, but for constraints where there is a way to a target: another model need not be asked again.
    private async Task<IReadOnlyList<OpenSource>> OpenSourcesAsync(UnderstoodProfile understood, CancellationToken cancellationToken)
    {
        var profile = understood.Profile;
        var ruledOut = understood.TargetRole is null ? "" : string.Join(' ', Index.Catalog.Roles.Where(role => ConstraintFilter.RulesOut(understood, role)).Select(role => role.Id));
        var said = new OpenAnswers(profile.Goals, profile.Experience, understood.CurrentRole?.Id, understood.TargetRole?.Id, ruledOut);
        if (_open is { } known && known.Said == said)
            return known.Sources;
        var vectors = await Index.EmbedAsync(ProfileEvidence.Texts(profile), null, cancellationToken);
        var sources = ProfileEvidence.Create(Index, Index.Weights, understood, vectors, new TextScorer()).OpenSources();
        _open = new KnownSources(said, sources);
        return sources;
    }

    private LeadingRole LeaderOf(int role, AnswerState state, RankRanges outlook)
    {
        return new LeadingRole(Index.Catalog.Roles[role], Score.Of(ScoreWeights.Base + state.ScoreOf(role)), outlook.Range(role), outlook.InTop(role));
    }

    private NextQuestion? NextOf(AnswerSheet sheet, AnswerState state)
    {
        if (ItemTexts.Opening.FirstOrDefault(question => !sheet.Has(question)) is { } opening)
            return new NextQuestion(opening, "");
        if (sheet.AnsweredCount >= EnoughAnswers && !sheet.Has(ItemTexts.TargetRole))
            return new NextQuestion(ItemTexts.TargetRole, "");
        var asked = sheet.Given.Select(answer => _items.Find(answer.Question)).OfType<int>().ToList();
        if (QuestionSelector.Next(state, asked) is { } item)
            return new NextQuestion(_items.All[item].Question, QuestionReason.Of(_items.All[item], state));
        return Bank.Questions.FirstOrDefault(question => !sheet.Has(question)) is { } left ? new NextQuestion(left, "") : null;
    }

    private sealed record OpenAnswers(string Goals, string Experience, RoleId? CurrentRole, RoleId? TargetRole, string RuledOut);

    private sealed record KnownSources(OpenAnswers Said, IReadOnlyList<OpenSource> Sources);
}
