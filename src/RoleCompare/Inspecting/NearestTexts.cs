using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Matching;

namespace RoleCompare.Inspecting;

/// <summary>Finds what a model thinks is near to a text, for people who want to look inside.</summary>
public static class NearestTexts
{
    /// <summary>What is nearest to a text.</summary>
    /// <param name="model">The model.</param>
    /// <param name="catalog">Gives the roles, skills and sentences.</param>
    /// <param name="text">Any text.</param>
    /// <param name="kind">What to look among.</param>
    /// <param name="count">How many to return at most.</param>
    /// <returns>Nearest first, equally near ones in the order of the catalogue or the vocabulary; nothing when the text says nothing.</returns>
    public static IReadOnlyList<NearText> Find(EmbeddingModel model, RoleCatalog catalog, string text, NearKind kind, int count)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(catalog);
        var vector = new float[model.Dimensions];
        if (!model.Embed(text, vector))
            return [];

        var query = model.Read(text);
        var candidates = Candidates(model, catalog, query, kind).ToList();
        var index = FieldIndex.Create(model, candidates.ConvertAll(candidate => candidate.Embedded));
        var cosines = new float[candidates.Count];
        index.CentroidSimilarities(vector, cosines);
        var nearest = candidates.Zip(cosines).OrderByDescending(entry => entry.Second).Select(entry => entry.First);
        if (kind == NearKind.Skill)
            nearest = nearest.DistinctBy(candidate => candidate.Id);
        return [.. nearest.Take(count).Select(candidate => new NearText(
            kind,
            candidate.Id,
            candidate.Text,
            candidate.Dimension,
            CosineShares.Of(query, TextReading.Together(candidate.Embedded.Select(part => model.Read(part))))))];
    }

    /// <summary>The publications that what is near was taken from.</summary>
    public static IReadOnlyList<Origin> OriginsOf(RoleCatalog catalog, IReadOnlyList<NearText> nearest)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var skills = nearest.Where(near => near.Kind == NearKind.Skill).Select(near => near.Id).ToHashSet();
        var roles = nearest.Where(near => near.Kind is NearKind.Role or NearKind.Sentence).Select(near => near.Id).ToHashSet();
        return Attributions.Distinct([
            .. catalog.Skills.Where(skill => skills.Contains(skill.Id)).Select(skill => skill.Provenance),
            .. catalog.Roles.Where(role => roles.Contains(role.Id.Value)).Select(role => role.Provenance),
        ]);
    }

    private static IEnumerable<Candidate> Candidates(EmbeddingModel model, RoleCatalog catalog, TextReading query, NearKind kind) => kind switch
    {
        NearKind.Role => catalog.Roles.Select(role => new Candidate(role.Id.Value, role.Title, null, [.. RoleField.Of(role).Select(field => field.Embedded)])),
        NearKind.Skill => catalog.Skills.SelectMany(skill => skill.Aliases.Prepend(skill.Name).Append(skill.Description ?? skill.Name).Select(text => new Candidate(skill.Id, text, null, [text]))),
        NearKind.Sentence => catalog.Roles.SelectMany(Sentences),
        _ => model.KnownWords.Except(query.Words.Select(word => word.Text)).Select(word => new Candidate(null, word, null, [word])),
    };

    private static IEnumerable<Candidate> Sentences(Role role) =>
        from field in RoleField.Of(role)
        from sentence in SentenceSplitter.Split(field.Text)
        select new Candidate(role.Id.Value, sentence, field.Dimension?.Id, [sentence]);

    private sealed record Candidate(string? Id, string Text, string? Dimension, IReadOnlyList<string> Embedded);
}
