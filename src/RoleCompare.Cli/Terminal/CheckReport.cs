using RoleCompare.Catalog.Loading;
using RoleCompare.Checking;

namespace RoleCompare.Cli.Terminal;

/// <summary>What a check of a catalogue found, for reading.</summary>
internal static class CheckReport
{
    private const int Shown = 5;

    /// <summary>Writes it to standard output.</summary>
    /// <param name="folder">The folder, as it was given.</param>
    /// <param name="reading">What came of reading it.</param>
    /// <param name="examination">What came of examining it; null when it could not be read.</param>
    /// <param name="all">Whether every finding is written, not only the first few of each rule.</param>
    public static void Write(string folder, CatalogReading reading, CatalogExamination? examination, bool all)
    {
        foreach (var problem in reading.Problems)
            Output.LongLine(problem.ToString());
        if (reading.Catalog is not { } catalog || examination is null)
        {
            var files = reading.Problems.Select(problem => problem.File).Distinct().Count();
            Output.LongLine($"{folder}: {Count(reading.Problems.Count, "problem")} in {Count(files, "file")}.");
            return;
        }

        Output.LongLine($"{folder}: sound. {Count(catalog.Dimensions.Count, "dimension")}, {Count(catalog.Skills.Count, "skill")}, {Count(catalog.Roles.Count, "role")}.");
        WriteTexts(examination.Texts);
        WriteTaken(examination.Taken);
        foreach (var rule in CatalogDoctor.Rules)
            WriteRule(rule, [.. examination.Findings.Where(finding => finding.Rule == rule.Id)], all);
        var broken = examination.Findings.Select(finding => finding.Rule).Distinct().Count();
        Output.Line(broken == 0
            ? $"\nNothing found by {CatalogDoctor.Rules.Count} rules."
            : $"\n{Count(examination.Findings.Count, "finding")} by {Count(broken, "rule")} of {CatalogDoctor.Rules.Count}. data/README.md explains each rule.");
        AttributionLines.Write(catalog.Origins);
    }

    private static void WriteTexts(TextSearchReport texts)
    {
        var asked = texts.Answers.Count;
        if (asked == 0)
        {
            Output.Line("No role has a dimension text to find it by.");
            return;
        }

        var part = asked < texts.All ? $"{Count(asked, "text")}, evenly taken from {Count(texts.All, "text")}, were" : $"{Count(asked, "text")} {(asked == 1 ? "was" : "were")}";
        Output.Line($"{part} held against all roles as a person's experience is:");
        Output.Line($"{Rate(texts.Found, asked)} find their own role first (goal {TextSearchReport.Goal:P0});", indent: 2);
        Output.Line($"{Rate(texts.FoundHidden, asked)} still do when their dimension is hidden in every role.", indent: 2);
    }

    private static void WriteTaken(TakenRoles taken)
    {
        if (taken.Roles == 0)
            return;
        var (were, them) = taken.Roles == 1 ? ("was", "it") : ("were", "them");
        Output.Line($"\n{Count(taken.Roles, "role")} {were} taken from a publication; the rules {string.Join(", ", taken.SilentRules)} say nothing of {them}: remove `origin` where the words are yours.");
        Output.Line(
            $"Not known of {them}: {Count(taken.UnknownLevels, "level")}, {Count(taken.UnknownTexts, "dimension text")}, the seniority of {taken.UnknownSeniorities:N0}, the skills of {taken.WithoutSkills:N0}.",
            indent: 2);
    }

    private static void WriteRule(CatalogRule rule, IReadOnlyList<CatalogFinding> findings, bool all)
    {
        if (findings.Count == 0)
            return;
        Output.Line($"\n{rule.Title} ({rule.Id}): {findings.Count:N0}");
        foreach (var finding in findings.Take(all ? findings.Count : Shown))
        {
            Output.Line(finding.Line > 0 ? $"{finding.File}:{finding.Line}" : finding.File, indent: 2);
            Output.Line($"{finding.Message} {finding.Edit}", indent: 4);
        }

        if (!all && findings.Count > Shown)
            Output.Line($"… and {findings.Count - Shown:N0} more; --all shows them.", indent: 2);
    }

    private static string Rate(int part, int whole) => $"{part:N0} of {whole:N0} ({(double)part / whole:P1})";

    private static string Count(int number, string what) => $"{number:N0} {what}{(number == 1 ? "" : "s")}";
}
