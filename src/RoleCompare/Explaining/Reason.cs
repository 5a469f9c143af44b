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
        ContributionSource.Goal => $"You want: \"{part.YouSaid}\"",
        ContributionSource.Experience => $"You did: \"{part.YouSaid}\"",
        ContributionSource.Progression => DescribeMove(role, part),
        ContributionSource.Base => "Every role starts from here.",
        _ => throw new InvalidOperationException($"Unknown source {part.Source}."),
    };

    private static string DescribeSkill(Contribution part, RoleSkill? need)
    {
        var asked = need is null ? "" : need.Level is { } level ? $"{level} ({need.Need.Word()})" : $"a level that is not stated ({need.Need.Word()})";
        return part.SkillFit switch
        {
            SkillFit.Unused => $"\"{part.YouSaid}\" ({part.Skill!.Name}) is not asked for here.",
            SkillFit.Missing when part.YouSaid.Length == 0 => $"{part.Skill!.Name} is asked for at {asked}; you did not mention it.",
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

    private static string DescribeMove(Role role, Contribution part)
    {
        var quotes = part.RoleSays.Length > 0;
        if (part.Relation == MoveRelation.FromCurrentRole)
            return quotes ? $"A stated move leads here from \"{part.YouSaid}\":" : $"No stated move leads here from \"{part.YouSaid}\".";
        if (part.RoleSays == role.Title)
            return $"It is the role you want to reach, \"{part.YouSaid}\".";
        if (!quotes)
            return $"No stated moves lead from here to \"{part.YouSaid}\".";
        return part.Value > 0
            ? $"Its stated moves lead to \"{part.YouSaid}\". The next one:"
            : $"Its stated moves lead to \"{part.YouSaid}\", by a long way. The next one:";
    }
}
