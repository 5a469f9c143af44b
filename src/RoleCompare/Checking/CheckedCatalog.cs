using RoleCompare.Catalog;
using RoleCompare.Catalog.Loading;
using RoleCompare.Embedding;
using RoleCompare.Matching;

namespace RoleCompare.Checking;

/// <summary>
/// What the rules look at. Rules about how something is written look only at what was written for this catalogue: nobody can mend the
/// words of a publication. What is not known breaks no rule.
/// </summary>
/// <param name="index">The catalogue with its vectors, of the built-in model.</param>
/// <param name="texts">What the texts of the roles find.</param>
/// <param name="places">The lines of the catalogue's files; null when they are not known.</param>
internal sealed class CheckedCatalog(CatalogIndex index, TextSearchReport texts, CatalogPlaces? places)
{
    /// <summary>The catalogue.</summary>
    public RoleCatalog Catalog => index.Catalog;

    /// <summary>The model.</summary>
    public EmbeddingModel Model => index.Model;

    /// <summary>What the texts of the roles find.</summary>
    public TextSearchReport Texts => texts;

    /// <summary>The roles that were written for this catalogue.</summary>
    public IReadOnlyList<Role> OwnRoles { get; } = [.. index.Catalog.Roles.Where(role => role.Provenance is null)];

    /// <summary>Something in a role's file.</summary>
    /// <param name="role">The role.</param>
    /// <param name="path">The member, as <see cref="CatalogPlaces.Line"/> takes it.</param>
    /// <param name="value">What was found.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="edit">What mends it.</param>
    public CatalogProblem In(Role role, string path, string value, string message, string edit) =>
        In($"{RoleFile.Folder}/{role.Id}.yaml", path, value, message, edit);

    /// <summary>Something in the file of the skills.</summary>
    /// <param name="skill">The skill.</param>
    /// <param name="value">What was found.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="edit">What mends it.</param>
    public CatalogProblem In(Skill skill, string value, string message, string edit) => In(SkillsFile.Name, skill.Id, value, message, edit);

    private CatalogProblem In(string file, string path, string value, string message, string edit) =>
        new(file, places?.Line(file, path) ?? 0, value, message, edit);
}
