using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Benchmarks;

/// <summary>A ranking as one would write it first: for every role and sentence a loop over the role's texts, for every role and skill a search in a list; one number at a time.</summary>
internal sealed class NaiveRanking
{
    private const double Correlation = 0.4;

    private readonly CatalogIndex _index;
    private readonly float[][][] _fields;
    private readonly float[][] _centroids;
    private readonly Dictionary<string, int> _asking;

    public NaiveRanking(CatalogIndex index)
    {
        _index = index;
        _fields = [.. index.Catalog.Roles.Select(role => RoleField.Of(role).Select(field => Embed(field.Embedded)).ToArray())];
        _centroids = [.. _fields.Select(Centroid)];
        _asking = index.Catalog.Roles.SelectMany(role => role.Skills).CountBy(need => need.Skill.Id).ToDictionary();
    }

    /// <summary>The id of the best role.</summary>
    public string Best(Profile profile)
    {
        var weights = _index.Weights;
        var scores = new double[_index.Catalog.Roles.Count];
        AddText(SentenceSplitter.Split(profile.Goals), weights[ScoreFeature.GoalWhole], weights[ScoreFeature.GoalPart], scores);
        AddText(SentenceSplitter.Split(profile.Experience), weights[ScoreFeature.ExperienceWhole], weights[ScoreFeature.ExperiencePart], scores);
        foreach (var (number, role) in _index.Catalog.Roles.Index())
        {
            var asked = role.Skills.Sum(need => Weight(need));
            foreach (var stated in profile.Skills)
            {
                var need = role.Skills.FirstOrDefault(need => need.Skill.Name == stated.Name);
                if (need is null)
                    continue;
                var share = Weight(need) / asked;
                var (level, asking) = (need.Level?.Value ?? 3, _asking[need.Skill.Id]);
                scores[number] += (share * weights[ScoreFeature.SkillHad])
                    - (share * Math.Max(0.0, level - stated.Level.Value) / level * weights[ScoreFeature.SkillBelow])
                    - (need.Level is null ? 0 : 0.25 * share * Math.Max(0, stated.Level.Value - level - 1) * weights[ScoreFeature.SkillAbove])
                    + (stated.Level.Value / 5.0 * Math.Log((double)scores.Length / asking) / Math.Log(scores.Length) * weights[ScoreFeature.SkillUsed]);
            }
        }

        return _index.Catalog.Roles[Array.IndexOf(scores, scores.Max())].Id.Value;
    }

    private static double Weight(Catalog.RoleSkill need) => (need.Level?.Value ?? 3) * (need.Need == Catalog.SkillNeed.Essential ? 1 : 0.4);

    private void AddText(IReadOnlyList<string> sentences, double whole, double part, double[] scores)
    {
        foreach (var sentence in sentences)
        {
            var vector = Embed(sentence);
            var (wholes, parts) = (new double[scores.Length], new double[scores.Length]);
            for (var role = 0; role < scores.Length; role++)
            {
                wholes[role] = Dot(vector, _centroids[role]);
                parts[role] = double.MinValue;
                foreach (var field in _fields[role])
                    parts[role] = Math.Max(parts[role], Dot(vector, field));
            }

            var (meanWhole, meanPart) = (wholes.Average(), parts.Average());
            var share = 1 / Math.Sqrt(sentences.Count * (1 + ((sentences.Count - 1) * Correlation)));
            for (var role = 0; role < scores.Length; role++)
                scores[role] += (((wholes[role] - meanWhole) * whole) + ((parts[role] - meanPart) * part)) * share / _index.LikenessUnit;
        }
    }

    private static double Dot(float[] left, float[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }

    private static float[] Centroid(float[][] fields)
    {
        var sum = new float[fields[0].Length];
        foreach (var field in fields)
            VectorMath.Add(sum, field);
        VectorMath.Normalize(sum);
        return sum;
    }

    private float[] Embed(string text)
    {
        var vector = new float[_index.Model.Dimensions];
        _index.Model.Embed(text, vector);
        return vector;
    }
}
