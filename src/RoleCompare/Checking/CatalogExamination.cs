namespace RoleCompare.Checking;

/// <summary>What came of examining a catalogue.</summary>
/// <param name="Texts">What the texts of the roles find.</param>
/// <param name="Taken">The roles that were taken from a publication, of which some rules say nothing.</param>
/// <param name="Findings">What breaks a rule: by the order of <see cref="CatalogDoctor.Rules"/>, then by file and line.</param>
public sealed record CatalogExamination(TextSearchReport Texts, TakenRoles Taken, IReadOnlyList<CatalogFinding> Findings);

/// <summary>How far an examination is.</summary>
/// <param name="Step">What is done now, as a few words.</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Total">How much there is to do.</param>
public sealed record ExaminationProgress(string Step, int Done, int Total);
