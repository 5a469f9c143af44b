using System.Text;
using RoleCompare.Catalog;
using RoleCompare.Formats;
using RoleCompare.Matching;

namespace RoleCompare.Explaining;

/// <summary>Writes a ranking as Markdown: the first roles with every reason, then the others in their order and those that are ruled out.</summary>
public static class RankingMarkdown
{
    /// <summary>The ranking as Markdown, lines ended by line feeds. What a person or the catalogue says is escaped: it can change nothing.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="quotes">Picks the sentences that are quoted; of the first roles.</param>
    /// <param name="top">How many roles to explain, at least 1.</param>
    public static string Write(RoleRanking ranking, QuoteSelector quotes, int top)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var text = new StringBuilder("# Roles that fit\n\n");
        text.Append($"Every role starts at {ScoreWeights.Base:0.0000}; the reasons make up the rest. A range says between which places a role stands in nine of ten cases if everything was known.\n");
        foreach (var warning in ranking.Understood.Warnings)
            text.Append($"\n> {MarkdownText.Escape(warning)}\n");
        foreach (var match in ranking.Matches.Take(top))
            AppendRole(text, ranking, Explanation.Create(ranking, match, quotes));
        AppendOthers(text, ranking, top);
        AppendExcluded(text, ranking);
        foreach (var origin in Attributions.Of([.. ranking.Matches.Select(match => match.Role), .. ranking.Excluded.Select(excluded => excluded.Role)]))
            text.Append($"\n{MarkdownText.Escape(Attributions.Line(origin))}\n");
        return text.ToString();
    }

    private static void AppendRole(StringBuilder text, RoleRanking ranking, Explanation explanation)
    {
        var match = explanation.Match;
        var range = ranking.Ranges.Find(match.Role.Id) is { } places ? $", {places}" : "";
        text.Append($"\n## {match.Rank}. {MarkdownText.Escape(match.Role.Title)}\n\n{match.Score}{range}\n");
        if (match.Role.Summary is { } summary)
            text.Append($"\n{MarkdownText.Escape(summary)}\n");
        AppendReasons(text, "For", explanation.For);
        AppendReasons(text, "Against", explanation.Against);
        if (explanation.Missing.Count == 0)
            return;
        text.Append("\n**Not there yet**\n\n");
        foreach (var missing in explanation.Missing)
            text.Append($"- {missing.Skill.WouldAdd:+0.0000;-0.0000;0.0000} {MarkdownText.Escape(missing.Text)}\n");
    }

    private static void AppendReasons(StringBuilder text, string heading, IReadOnlyList<Reason> reasons)
    {
        if (reasons.Count == 0)
            return;
        text.Append($"\n**{heading}**\n\n");
        foreach (var reason in reasons)
            text.Append($"- {reason.Contribution.Value:+0.0000;-0.0000;0.0000} {MarkdownText.Escape(reason.Text)}{(reason.Quote.Length > 0 ? $" “{MarkdownText.Escape(reason.Quote)}”" : "")}\n");
    }

    private static void AppendOthers(StringBuilder text, RoleRanking ranking, int top)
    {
        if (ranking.Matches.Count <= top)
            return;
        text.Append("\n## The others\n\n");
        foreach (var match in ranking.Matches.Skip(top))
            text.Append($"- {match.Rank}: {MarkdownText.Escape(match.Role.Title)}, {match.Score}\n");
    }

    private static void AppendExcluded(StringBuilder text, RoleRanking ranking)
    {
        if (ranking.Excluded.Count == 0)
            return;
        text.Append("\n## Ruled out\n\n");
        foreach (var excluded in ranking.Excluded)
            text.Append($"- {MarkdownText.Escape(excluded.Role.Title)}: {MarkdownText.Escape(excluded.Reason)}\n");
    }
}
