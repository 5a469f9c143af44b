namespace RoleCompare.Training.Scoring;

/// <summary>What a fit of the weights depends on beside its judgements. The defaults hold where too few people are judged to choose by.</summary>
/// <param name="Penalty">What a weight costs that is away from the judged one by its own size; above 0.</param>
/// <param name="Simulated">What all simulated respondents together weigh beside all people.</param>
/// <param name="Derived">What all that the catalogue tells by itself weighs beside all people.</param>
public sealed record ScoreSettings(double Penalty = 0.003, double Simulated = 0.1, double Derived = 0.1);
