using System.Globalization;
using System.Text;
using RoleCompare.Formats;
using RoleCompare.Json;

namespace RoleCompare.Explaining;

/// <summary>Writes a ranking as CSV (RFC 4180, but with line feeds): a row for each part of each role's score, so that the values of a role add up to its score.</summary>
public static class RankingCsv
{
    /// <summary>The ranking as CSV with a header, UTF-8 without a mark at the beginning. Roles that are ruled out stand at the end, with the reason in the last column.</summary>
    public static string Write(RankingDocument ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var text = new StringBuilder();
        CsvRow.Append(text, ["Place", "Best", "Worst", "Role", "Title", "Score", "Source", "Concerns", "Value", "You said", "Role says"]);
        foreach (var match in ranking.Matches)
        {
            foreach (var part in match.Contributions)
            {
                CsvRow.Append(text,
                [
                    $"{match.Rank}", $"{match.RankRange?.Best}", $"{match.RankRange?.Worst}", match.Role, match.Title, Number(match.Score), part.Source, part.Skill ?? part.Dimension ?? "", Number(part.Value), part.YouSaid,
                    part.RoleSays,
                ]);
            }
        }

        foreach (var excluded in ranking.Excluded)
            CsvRow.Append(text, ["", "", "", excluded.Role, excluded.Title, "", "excluded", "", "", "", excluded.Reason]);
        foreach (var origin in ranking.Attributions)
            CsvRow.Append(text, ["", "", "", "", "", "", "taken from", "", "", "", origin.Attribution]);
        return text.ToString();
    }

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
