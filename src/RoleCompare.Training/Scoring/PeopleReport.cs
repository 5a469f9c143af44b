using RoleCompare.Training.Evaluation;

namespace RoleCompare.Training.Scoring;

/// <summary>How well the weights of the score rank judged people.</summary>
/// <param name="Weights">The id of the weights.</param>
/// <param name="Sets">An entry a file.</param>
/// <param name="Ablation">What becomes of it without each part of what is learned from; null when that was not asked for.</param>
public sealed record PeopleReport(string Weights, IReadOnlyList<PeopleSetReport> Sets, IReadOnlyList<AblationReport>? Ablation);

/// <summary>The people of a file.</summary>
/// <param name="Set">The file's name, without its ending.</param>
/// <param name="Groups">All of them, those of each kind, and those that are hard.</param>
public sealed record PeopleSetReport(string Set, IReadOnlyList<PeopleGroupReport> Groups);

/// <summary>Some people. Acceptable roles may stand above the expected one.</summary>
/// <param name="Group">Which ones.</param>
/// <param name="People">How many.</param>
/// <param name="First">For how many the expected role is first.</param>
/// <param name="TopThree">For how many it is among the first three.</param>
/// <param name="ReciprocalRank">The mean reciprocal rank.</param>
public sealed record PeopleGroupReport(string Group, int People, int First, int TopThree, Estimate ReciprocalRank);

/// <summary>Weights that were learned without a part of the evidence or of the judgements.</summary>
/// <param name="Without">What was left out; empty for nothing.</param>
/// <param name="Sets">An entry a file.</param>
public sealed record AblationReport(string Without, IReadOnlyList<AblationSetReport> Sets);

/// <summary>What such weights make of the people of a file; differences are theirs less those of the weights of everything, paired by person.</summary>
/// <param name="Set">The file's name, without its ending.</param>
/// <param name="People">How many people.</param>
/// <param name="First">For how many the expected role is first.</param>
/// <param name="TopThree">For how many it is among the first three.</param>
/// <param name="ReciprocalRank">The mean reciprocal rank.</param>
/// <param name="FirstDifference">The difference of the part that is first.</param>
/// <param name="ReciprocalRankDifference">The difference of the mean reciprocal rank.</param>
public sealed record AblationSetReport(string Set, int People, int First, int TopThree, double ReciprocalRank, Estimate FirstDifference, Estimate ReciprocalRankDifference);
