using System.Text.RegularExpressions;
using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Matching;

namespace RoleCompare.Resumes;

/// <summary>Finds skills that a sentence shows without naming them, by the cosine of its clauses with what the catalogue says of the skill.</summary>
internal sealed partial class SkillMeanings
{
    /// <summary>The least cosine of a sentence or clause with a name, the description or a level of a skill. Chosen, with the margin, on the CVs in cvs/development of the tests.</summary>
    public const double MinimumSimilarity = 0.5;

    /// <summary>The least by which it must exceed the next skill's.</summary>
    public const double MinimumMargin = 0.1;

    private const int FewestWords = 3;

    private readonly EmbeddingModel _model;
    private readonly IReadOnlyList<Skill> _skills;
    private readonly Lazy<FieldIndex> _fields;

    private SkillMeanings(EmbeddingModel model, IReadOnlyList<Skill> skills)
    {
        _model = model;
        _skills = skills;
        _fields = new Lazy<FieldIndex>(() => FieldIndex.Create(model, [.. skills.Select(TextsOf)]));
    }

    /// <summary>Takes a catalogue's skills; they are embedded when the first sentence is read.</summary>
    public static SkillMeanings Create(EmbeddingModel model, IReadOnlyList<Skill> skills) => new(model, skills);

    /// <summary>The skills that a sentence and its clauses mean, each with where the clause begins and the cosine. A clause that names a skill means that one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="named">Where names of skills begin in it.</param>
    public IEnumerable<(Skill Skill, int Start, double Similarity)> Find(string sentence, IReadOnlyList<int> named)
    {
        foreach (var (start, end) in Pieces(sentence))
        {
            var piece = sentence[start..end];
            if (Words().Count(piece) >= FewestWords && !named.Any(at => at >= start && at < end) && !Denial.IsIn(piece) && Nearest(piece) is { } nearest)
                yield return (nearest.Skill, start, nearest.Similarity);
        }
    }

    private static IEnumerable<(int Start, int End)> Pieces(string sentence)
    {
        var clauses = Clause().Matches(sentence);
        if (clauses.Count != 1)
            yield return (0, sentence.Length);
        foreach (Match clause in clauses)
            yield return (clause.Index, clause.Index + clause.Length);
    }

    // A name of one word is found by name; as a vector it would be near to any text with a word that looks like it. Names of doing are near to their verbs.
    private static IReadOnlyList<string> TextsOf(Skill skill) =>
        [.. skill.Aliases.Prepend(skill.Name).Where(name => name.Contains(' ') || Doing().IsMatch(name)), .. skill.Description is { } text ? (string[])[text] : [], .. skill.Levels];

    private (Skill Skill, double Similarity)? Nearest(string clause)
    {
        var vector = new float[_model.Dimensions];
        if (!_model.Embed(clause, vector))
            return null;
        var fields = _fields.Value;
        var similarities = new float[fields.FieldCount];
        fields.FieldSimilarities(vector, similarities);
        var (best, first, second) = (-1, double.MinValue, double.MinValue);
        for (var i = 0; i < _skills.Count; i++)
        {
            var similarity = Best(similarities.AsSpan(fields.FieldsOf(i)));
            if (similarity > first)
                (best, first, second) = (i, similarity, first);
            else
                second = Math.Max(second, similarity);
        }

        return best >= 0 && first >= MinimumSimilarity && first - second >= MinimumMargin ? (_skills[best], first) : null;
    }

    // Four decimals: what is shown is what is compared with the threshold.
    private static double Best(ReadOnlySpan<float> similarities)
    {
        var best = float.MinValue;
        foreach (var similarity in similarities)
            best = Math.Max(best, similarity);
        return Math.Clamp(Math.Round((double)best, 4), 0, 1);
    }

    [GeneratedRegex(@"[^,;:|()•–—]+", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex("(?:ing|ion|ment)$", RegexOptions.CultureInvariant)]
    private static partial Regex Doing();

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
