using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Resumes;

/// <summary>What a CV suggests for a profile. A suggestion only: the person decides.</summary>
/// <param name="Skills">The skills that the text shows, in the order in which it shows them; each once.</param>
/// <param name="CurrentRole">The role that the latest job's title names; null when it names none of the catalogue's.</param>
/// <param name="Experience">The text without what says who and where the person is, one sentence or entry a line, at most as long as a profile allows.</param>
/// <param name="IsExperienceCut">Whether the text was longer than a profile allows.</param>
public sealed record ResumeProposal(IReadOnlyList<ProposedSkill> Skills, ProposedRole? CurrentRole, string Experience, bool IsExperienceCut)
{
    /// <summary>The publications that the skills and the role were taken from; each once, by id.</summary>
    public IReadOnlyList<Origin> Origins => Attributions.Distinct(Skills.Select(skill => skill.Skill.Provenance).Append(CurrentRole?.Role.Provenance));

    /// <summary>The skills with a level that the text supports.</summary>
    public IReadOnlyList<AcceptedSkill> WithLevels => [.. Skills.Where(skill => skill.Level is not null).Select(skill => new AcceptedSkill(skill.Skill, skill.Level!.Value))];

    /// <summary>The profile of a person who accepted some of it.</summary>
    /// <param name="skills">The skills that they accepted, with the levels that they gave; at most <see cref="ProfileReader.MaximumSkills"/>.</param>
    /// <param name="takeRole">Whether they accepted the role.</param>
    public Profile ToProfile(IReadOnlyList<AcceptedSkill> skills, bool takeRole)
    {
        ArgumentNullException.ThrowIfNull(skills);
        if (skills.Count > ProfileReader.MaximumSkills)
            throw new ArgumentException($"{skills.Count} skills are more than the {ProfileReader.MaximumSkills} that a profile may have.", nameof(skills));
        return new Profile
        {
            Skills = [.. skills.Select(skill => new StatedSkill(skill.Skill.Id, skill.Level))],
            Experience = Experience,
            CurrentRole = takeRole ? CurrentRole?.Role.Id.Value : null,
        };
    }
}

/// <summary>A skill that a text shows.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Phrase">The sentence or entry that shows it, word for word, shortened where it is long. The one that supports the level, where there is one.</param>
/// <param name="Level">The level that the text supports, 1 to 5; null when it says nothing of how well.</param>
/// <param name="Why">The words that support the level, such as <c>expert</c> or <c>9 years</c>; null without a level.</param>
/// <param name="By">How it was recognised: by name, by another name (or the id, or a verb made of a name), or by meaning.</param>
/// <param name="Similarity">1 for a name; else the cosine of the phrase with what the catalogue says of the skill, 0 to 1.</param>
public sealed record ProposedSkill(Skill Skill, string Phrase, SkillLevel? Level, string? Why, SkillNameMatch By, double Similarity);

/// <summary>A role that a text names as the present one.</summary>
/// <param name="Role">The role.</param>
/// <param name="Phrase">The words that name it, with those around them.</param>
public sealed record ProposedRole(Role Role, string Phrase);

/// <summary>A skill that a person accepted.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Level">The level that they gave; 0 says that they do not have it.</param>
public sealed record AcceptedSkill(Skill Skill, SkillLevel Level);
