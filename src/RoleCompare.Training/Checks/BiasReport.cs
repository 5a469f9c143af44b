using RoleCompare.Training.Evaluation;

namespace RoleCompare.Training.Checks;

/// <summary>How much words about the person change what is ranked.</summary>
/// <param name="Targets">What was ranked, one entry each.</param>
public sealed record BiasReport(IReadOnlyList<BiasTargetReport> Targets);

/// <summary>How rankings of one kind of thing change.</summary>
/// <param name="Target">What is ranked.</param>
/// <param name="Items">How many.</param>
/// <param name="Groups">One entry a kind of exchange; the controls last.</param>
public sealed record BiasTargetReport(string Target, int Items, IReadOnlyList<BiasGroupReport> Groups);

/// <summary>What exchanges of one kind change: means over the pairs of texts, with intervals that take together the pairs of the same names, or of the same statement where names are few.</summary>
/// <param name="Group">What is exchanged for what.</param>
/// <param name="IsControl">Whether the words say nothing of a person: what they change is what any word changes.</param>
/// <param name="Pairs">The pairs of texts.</param>
/// <param name="RankCorrelation">Spearman's correlation of the two rankings of everything, −1 to 1; 1 where nothing changes.</param>
/// <param name="SameTop10">The part of the first ten that both rankings have.</param>
/// <param name="SameFirst">The part of the pairs that have the same first.</param>
/// <param name="SeniorityShift">The mean seniority of the second text's first ten less that of the first text's; null where seniority is not known.</param>
/// <param name="MostChanged">The pair of texts with the lowest rank correlation.</param>
/// <param name="LowestCorrelation">Its correlation.</param>
/// <param name="WithoutRow">The words in which the texts differ and that the model reads from n-grams, or not at all.</param>
/// <param name="SaysNothing">
/// Whether none of the words in which the texts differ says anything to the model: each has a row of zeros, by design, or none that it resembles.
/// Then nothing can change, and the figures measure nothing.
/// </param>
public sealed record BiasGroupReport(
    string Group,
    bool IsControl,
    int Pairs,
    Estimate RankCorrelation,
    Estimate SameTop10,
    double SameFirst,
    Estimate? SeniorityShift,
    TextVariants MostChanged,
    double LowestCorrelation,
    IReadOnlyList<string> WithoutRow,
    bool SaysNothing);
