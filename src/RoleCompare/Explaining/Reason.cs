using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Naming;

namespace RoleCompare.Explaining;

/// <summary>One part of a score in plain words, with a quote from each side.</summary>
/// <param name="Contribution">The part of the score.</param>
/// <param name="Text">What it is about, as a sentence that stands alone.</param>
/// <param name="Quote">The catalogue's words, verbatim and at most one sentence; empty when the role says nothing of it.</param>
public sealed record Reason(Contribution Contribution, string Text, string Quote)
{
    internal static Reason Create(Role role, Contribution part, QuoteSelector quotes) =>
        new(part, Describe(role, part), quotes.Quote(role, part));

    private static string Describe(Role role, Contribution part) => part.Source switch
    {
        ContributionSource.Skill => DescribeSkill(part, role.Requirement(part.Skill!)),
        ContributionSource.Preference when part.Dimension is { } dimension => DescribeWish(part, role[dimension.Id]),
        ContributionSource.Preference => DescribeWantedSeniority(part),
        ContributionSource.Goal when part.IsAversion => $"You want to avoid: \"{part.YouSaid}\"",
        ContributionSource.Goal => $"You {(WishWords.Are(part.YouSaid) ? "want" : "wrote")}: \"{part.YouSaid}\"",
        ContributionSource.Experience => $"You did: \"{part.YouSaid}\"",
        ContributionSource.Progression => DescribeMove(role, part),
        ContributionSource.Base => "The scale ends here; the other parts go beyond it by this much.",
        _ => throw new InvalidOperationException($"Unknown source {part.Source}."),
    };

    private static string DescribeSkill(Contribution part, RoleSkill? need)
    {
        var asked = need is null ? "" : need.Level is { } level ? $"{level} ({need.Need.Word()})" : $"a level that is not stated ({need.Need.Word()})";
        return part.SkillFit switch
        {
            SkillFit.Missing => $"{part.Skill!.Name} is asked for at {asked}; you said \"{part.YouSaid}\".",
            SkillFit.Below => $"You have \"{part.YouSaid}\"; {part.Skill!.Name} is asked for at {asked}, so you are below it.",
            SkillFit.Above => $"You have \"{part.YouSaid}\"; {part.Skill!.Name} is asked for at {asked} only, so you are well above it.",
            _ => $"You have \"{part.YouSaid}\"; {part.Skill!.Name} is asked for at {asked}.",
        };
    }

    private static string DescribeWish(Contribution part, RoleDimension entry) =>
        part.YouSaid.StartsWith($"{entry.Level}:", StringComparison.Ordinal)
            ? $"{entry.Dimension.Name}: you want {part.YouSaid}. The role is just there."
            : $"{entry.Dimension.Name}: you want {part.YouSaid}. The role is at {entry.Level}: {(entry.Level is { } level ? entry.Dimension.Anchor(level) : "not known")}.";

    private static string DescribeWantedSeniority(Contribution part) =>
        part.YouSaid == part.RoleSays
            ? $"Seniority: you want {part.YouSaid}. The role is just there."
            : $"Seniority: you want {part.YouSaid}. The role is at {part.RoleSays}.";

    private static string DescribeMove(Role role, Contribution part) => part.Relation switch
    {
        MoveRelation.FromCurrentRole => $"A stated move leads here from \"{part.YouSaid}\":",
        MoveRelation.StepsAhead => $"It is {part.SeniorityStep} steps of seniority above \"{part.YouSaid}\", so you would be under-qualified: it is at {part.RoleSays}.",
        MoveRelation.StepsBehind => $"It is below \"{part.YouSaid}\" in seniority, so you would be over-qualified: it is at {part.RoleSays}.",
        _ when part.RoleSays == role.Title => $"It is the role you want to reach, \"{part.YouSaid}\".",
        _ => $"Its stated moves lead to \"{part.YouSaid}\". The next one:",
    };
}
