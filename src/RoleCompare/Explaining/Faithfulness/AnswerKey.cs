using RoleCompare.Matching;

namespace RoleCompare.Explaining.Faithfulness;

/// <summary>Which of a person's answers a part of a score rests on.</summary>
/// <param name="Source">The kind of answer.</param>
/// <param name="Name">The skill's or dimension's id (empty for the wanted seniority), the sentence, or <see cref="Current"/> or <see cref="Target"/>.</param>
internal readonly record struct AnswerKey(ContributionSource Source, string Name)
{
    public const string Current = "current";
    public const string Target = "target";

    public static AnswerKey Of(Contribution part) => new(part.Source, part.Source switch
    {
        ContributionSource.Skill => part.Skill!.Id,
        ContributionSource.Preference => part.Dimension?.Id ?? "",
        ContributionSource.Progression => part.Relation == MoveRelation.TowardsTargetRole ? Target : Current,
        _ => part.YouSaid,
    });
}
