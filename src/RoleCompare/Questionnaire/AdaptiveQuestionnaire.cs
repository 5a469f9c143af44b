using RoleCompare.Catalog;
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

    private const int LeaderCount = 5;

    private readonly RoleMatcher _matcher;
    private readonly MatchWeights _weights = new();
    private readonly ClosedItems _items;
    private readonly AnswerScores _scores;
    private readonly Dictionary<string, int> _itemNumbers;
    private readonly Dictionary<RoleId, int> _roleNumbers;

    private AdaptiveQuestionnaire(CatalogIndex index, ItemBank bank)
    {
        Index = index;
        Bank = bank;
        _matcher = new RoleMatcher(index, _weights);
        _items = ClosedItems.Create(index.Catalog, bank);
        _scores = AnswerScores.Create(index.Catalog);
        _itemNumbers = _items.All.Index().ToDictionary(item => item.Item.Question.Id, item => item.Index, StringComparer.Ordinal);
        _roleNumbers = index.Catalog.Roles.Index().ToDictionary(role => role.Item.Id, role => role.Index);
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
        var ranking = await _matcher.RankAsync(sheet.ToProfile(), cancellationToken);
        var state = StateOf(sheet, ranking);
        var speaks = sheet.AnsweredCount > 0 && ranking.Matches.Count > 0;
        var shown = ranking.Matches.Take(LeaderCount).Select(match => _roleNumbers[match.Role.Id]).ToList();
        var outlook = speaks ? RankingOutlook.Create(state, shown) : null;
        var settled = outlook?.TopKept ?? 0;
        var isSettled = settled >= SettledFrom && sheet.AnsweredCount >= AnswerNotes.EnoughAnswers;
        var leaders = ranking.Matches.Take(outlook is null ? 0 : LeaderCount).Select(match => LeaderOf(match, outlook!)).ToList();
        var closing = isSettled ? ClosingQuestions.Next(sheet, leaders) : null;
        return new Standing
        {
            Sheet = sheet,
            Ranking = ranking,
            Leaders = leaders,
            Settled = settled,
            IsSettled = isSettled && closing is null,
            Next = closing ?? NextOf(sheet, state),
            Notes = AnswerNotes.Find(sheet, state),
        };
    }

    private AnswerState StateOf(AnswerSheet sheet, RoleRanking ranking)
    {
        var open = ProfileEvidence.Create(Index, ranking.Understood, ranking.Said!, _weights).OpenSources(Index.Catalog.Roles.Count);
        var excluded = ranking.Excluded.Select(role => _roleNumbers[role.Role.Id]).ToHashSet();
        return AnswerState.Create(_items, _scores, ClosedAnswers.Of(_items, sheet), open, excluded.Contains);
    }

    private LeadingRole LeaderOf(RoleMatch match, RankingOutlook outlook)
    {
        var role = _roleNumbers[match.Role.Id];
        var (best, worst) = outlook.Range(role);
        return new LeadingRole(match, best, worst, outlook.InTop(role));
    }

    private NextQuestion? NextOf(AnswerSheet sheet, AnswerState state)
    {
        if (ItemTexts.Opening.FirstOrDefault(question => !sheet.Has(question)) is { } opening)
            return new NextQuestion(opening, "");
        if (sheet.AnsweredCount >= AnswerNotes.EnoughAnswers && !sheet.Has(ItemTexts.TargetRole))
            return new NextQuestion(ItemTexts.TargetRole, "");
        var asked = sheet.Given.Select(answer => _itemNumbers.TryGetValue(answer.Question, out var number) ? number : -1).Where(number => number >= 0).ToList();
        if (QuestionSelector.Next(state, asked) is { } item)
            return new NextQuestion(_items.All[item].Question, QuestionReason.Of(_items.All[item], state));
        return Bank.Questions.FirstOrDefault(question => !sheet.Has(question)) is { } left ? new NextQuestion(left, "") : null;
    }
}
