using RoleCompare.Matching;

namespace RoleCompare.Explaining.Faithfulness;

/// <summary>What a part of a score rests on: an answer, or what the catalogue says of the person's role.</summary>
/// <param name="Source">The kind of answer.</param>
/// <param name="Name">The skill's or dimension's id (empty for the wanted seniority), the sentence, or <see cref="Move"/>, <see cref="Seniority"/> or <see cref="Target"/>.</param>
internal readonly record struct AnswerKey(ContributionSource Source, string Name)
{
    /// <summary>The move from the current role that the catalogue states.</summary>
    public const string Move = "move";

    /// <summary>The seniority of the current role.</summary>
    public const string Seniority = "seniority";

    /// <summary>The role that the person wants to reach.</summary>
    public const string Target = "target";

    public static AnswerKey Of(Contribution part) => new(part.Source, part.Source switch
    {
        ContributionSource.Skill => part.Skill!.Id,
        ContributionSource.Preference => part.Dimension?.Id ?? "",
        ContributionSource.Progression => part.Relation switch
        {
            MoveRelation.TowardsTargetRole => Target,
            MoveRelation.FromCurrentRole => Move,
            _ => Seniority,
        },
        _ => part.YouSaid,
    });
}
