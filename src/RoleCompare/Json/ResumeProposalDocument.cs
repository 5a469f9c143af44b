using RoleCompare.Naming;
using RoleCompare.Resumes;

namespace RoleCompare.Json;

/// <summary>What <c>profile from-cv --json</c> prints.</summary>
/// <param name="Model">The model's identifier.</param>
/// <param name="Catalog">The catalogue's name.</param>
/// <param name="Skills">The skills that the CV shows, in the order in which it shows them.</param>
/// <param name="CurrentRole">The role that the latest job's title names; null when it names none.</param>
/// <param name="Experience">The text without what says who and where the person is.</param>
/// <param name="ExperienceIsCut">Whether it was longer than a profile allows.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record ResumeProposalDocument(
    string Model,
    string Catalog,
    IReadOnlyList<ProposedSkillDocument> Skills,
    ProposedRoleDocument? CurrentRole,
    string Experience,
    bool ExperienceIsCut,
    IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes a proposal down.</summary>
    /// <param name="model">The model's identifier.</param>
    /// <param name="catalog">The catalogue's name.</param>
    /// <param name="proposal">The proposal.</param>
    public static ResumeProposalDocument Create(string model, string catalog, ResumeProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new(
            model,
            catalog,
            [.. proposal.Skills.Select(skill => new ProposedSkillDocument(skill.Skill.Id, skill.Skill.Name, skill.Phrase, skill.Level?.Value, skill.Why, skill.By.Word(), skill.Similarity))],
            proposal.CurrentRole is { } current ? new ProposedRoleDocument(current.Role.Id.Value, current.Role.Title, current.Phrase) : null,
            proposal.Experience,
            proposal.IsExperienceCut,
            AttributionDocument.Create(proposal.Origins));
    }
}

/// <summary>A skill that a CV shows.</summary>
/// <param name="Skill">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Phrase">The words that show it.</param>
/// <param name="Level">The level that the text supports, 1 to 5; null when it supports none.</param>
/// <param name="Why">The words that support it; null without a level.</param>
/// <param name="By"><c>name</c>, <c>alias</c> or <c>meaning</c>.</param>
/// <param name="Similarity">1 for a name; else a cosine, 0 to 1.</param>
public sealed record ProposedSkillDocument(string Skill, string Name, string Phrase, int? Level, string? Why, string By, double Similarity);

/// <summary>The role that a CV names as the present one.</summary>
/// <param name="Role">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Phrase">The words that name it.</param>
public sealed record ProposedRoleDocument(string Role, string Title, string Phrase);
