using RoleCompare.Catalog;
using RoleCompare.Embedding;

namespace RoleCompare.Matching;

/// <summary>
/// A catalogue with its vectors: for each role the summary (with the title and its aliases) and each dimension's text, in one contiguous
/// block. Never changes once created; safe for many threads.
/// </summary>
public sealed class CatalogIndex
{
    private CatalogIndex(RoleCatalog catalog, EmbeddingModel model, IReadOnlyList<RoleField> fields, FieldIndex vectors)
    {
        Catalog = catalog;
        Model = model;
        Fields = fields;
        Vectors = vectors;
        Skills = SkillResolver.Create(model, catalog.Skills);
    }

    /// <summary>The catalogue.</summary>
    public RoleCatalog Catalog { get; }

    /// <summary>The model that made the vectors.</summary>
    public EmbeddingModel Model { get; }

    /// <summary>What each field of <see cref="Vectors"/> is, in the same order.</summary>
    public IReadOnlyList<RoleField> Fields { get; }

    /// <summary>The vectors: an item for each role, in the catalogue's order.</summary>
    public FieldIndex Vectors { get; }

    /// <summary>Finds the skills that people name.</summary>
    public SkillResolver Skills { get; }

    /// <summary>Embeds a catalogue.</summary>
    public static CatalogIndex Create(RoleCatalog catalog, EmbeddingModel model)
    {
        var perRole = catalog.Roles.Select(RoleField.Of).ToList();
        var vectors = FieldIndex.Create(model, [.. perRole.Select(fields => (IReadOnlyList<string>)[.. fields.Select(field => field.Embedded)])]);
        return new CatalogIndex(catalog, model, [.. perRole.SelectMany(fields => fields)], vectors);
    }
}
