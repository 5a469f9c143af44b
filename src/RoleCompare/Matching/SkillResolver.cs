using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Naming;
using RoleCompare.Profiles;

namespace RoleCompare.Matching;

/// <summary>
/// Finds the skill that a person means: by id, name or alias (also in the plural, or the singular), else the one of the nearest
/// meaning, if it is near enough and no other skill is about as near.
/// </summary>
public sealed class SkillResolver
{
    /// <summary>The least cosine at which a name that is neither id, name nor alias stands for a skill.</summary>
    public const double MinimumSimilarity = 0.7;

    /// <summary>The least by which that cosine must exceed the next skill's: else the name may mean either, and stands for neither.</summary>
    public const double MinimumMargin = 0.08;

    private readonly EmbeddingModel _model;
    private readonly IReadOnlyList<Skill> _skills;
    private readonly Lazy<FieldIndex> _names;
    private readonly Lazy<Dictionary<string, (Skill Skill, SkillNameMatch By)>> _byName;

    private SkillResolver(EmbeddingModel model, IReadOnlyList<Skill> skills)
    {
        _model = model;
        _skills = skills;

        // A public catalogue has a hundred thousand names. Many profiles state no skill, and most that do state one by a name: then no vector is needed.
        _byName = new Lazy<Dictionary<string, (Skill Skill, SkillNameMatch By)>>(() => ByName(skills));
        _names = new Lazy<FieldIndex>(() => FieldIndex.Create(model, [.. skills.Select(skill => (IReadOnlyList<string>)[skill.Name, .. skill.Aliases])]));
    }

    /// <summary>Indexes a catalogue's skills by every name and by meaning.</summary>
    public static SkillResolver Create(EmbeddingModel model, IReadOnlyList<Skill> skills) => new(model, skills);

    /// <summary>What a stated skill stands for.</summary>
    public UnderstoodSkill Resolve(StatedSkill stated)
    {
        if (FindName(NameKey.Of(stated.Name)) is { } named)
            return new UnderstoodSkill(stated, named.Skill, named.By, 1, []);

        var nearest = Nearest(stated.Name);
        return IsClear(nearest)
            ? new UnderstoodSkill(stated, nearest[0].Skill, SkillNameMatch.Meaning, nearest[0].Similarity, [])
            : new UnderstoodSkill(stated, null, SkillNameMatch.None, 0, [.. nearest.Take(3).Select(skill => skill.Skill)]);
    }

    private static Dictionary<string, (Skill Skill, SkillNameMatch By)> ByName(IReadOnlyList<Skill> skills)
    {
        var byName = new Dictionary<string, (Skill Skill, SkillNameMatch By)>();
        foreach (var skill in skills)
            byName.TryAdd(NameKey.Of(skill.Name), (skill, SkillNameMatch.Name));
        foreach (var skill in skills)
            byName.TryAdd(NameKey.Of(skill.Id), (skill, SkillNameMatch.Id));
        foreach (var skill in skills)
        {
            foreach (var alias in skill.Aliases)
                byName.TryAdd(NameKey.Of(alias), (skill, SkillNameMatch.Alias));
        }

        return byName;
    }

    private (Skill Skill, SkillNameMatch By)? FindName(string key)
    {
        foreach (var form in (string[])[key, key.EndsWith('s') ? key[..^1] : key + 's'])
        {
            if (_byName.Value.TryGetValue(form, out var named))
                return named;
        }

        return null;
    }

    private static bool IsClear(List<(Skill Skill, double Similarity)> nearest) =>
        nearest.Count > 0
        && nearest[0].Similarity >= MinimumSimilarity
        && (nearest.Count == 1 || nearest[0].Similarity - nearest[1].Similarity >= MinimumMargin);

    private List<(Skill Skill, double Similarity)> Nearest(string name)
    {
        var vector = new float[_model.Dimensions];
        if (!_model.Embed(name, vector))
            return [.. NearestNames.Of(name, _skills.Select(skill => skill.Name), 3).Select(near => (_skills.First(skill => skill.Name == near), 0.0))];

        var names = _names.Value;
        var similarities = new float[names.FieldCount];
        names.FieldSimilarities(vector, similarities);
        return [.. _skills
            .Select((skill, i) => (Skill: skill, Similarity: Best(similarities.AsSpan(names.FieldsOf(i)))))
            .OrderByDescending(skill => skill.Similarity)
            .ThenBy(skill => skill.Skill.Id, StringComparer.Ordinal)];
    }

    // Four decimals: what is shown is what is compared with the threshold.
    private static double Best(ReadOnlySpan<float> similarities)
    {
        var best = float.MinValue;
        foreach (var similarity in similarities)
            best = Math.Max(best, similarity);
        return Math.Clamp(Math.Round((double)best, 4), 0, 1);
    }
}
