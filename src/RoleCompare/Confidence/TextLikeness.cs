using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Randomness;

namespace RoleCompare.Confidence;

/// <summary>
/// What a sentence in the words of one of a role's texts adds to the scores of roles, as <see cref="TextScorer"/> would score it, up to a number that is the same for
/// all roles. The role itself is compared without that text, so that it is only as like the sentence as its other texts are. How much the texts of one role differ
/// in this is the noise of likeness.
/// </summary>
internal sealed class TextLikeness
{
    private readonly CatalogIndex _index;
    private readonly int[] _roles;
    private readonly Dictionary<int, (double[] Whole, double[] Part, double[] OfDimension)> _known = [];

    private TextLikeness(CatalogIndex index, int[] roles)
    {
        _index = index;
        _roles = roles;
    }

    /// <summary>Prepares the comparison with some roles.</summary>
    public static TextLikeness Create(CatalogIndex index, int[] roles) => new(index, roles);

    /// <summary>Draws different fields of a role, and begins again when all were drawn.</summary>
    public static int[] Draw(CatalogIndex index, int role, int count, SplitMix64 random)
    {
        var fields = index.Vectors.FieldsOf(role);
        var all = Enumerable.Range(fields.Start.Value, fields.End.Value - fields.Start.Value).ToArray();
        random.Shuffle<int>(all);
        return [.. Enumerable.Range(0, all.Length == 0 ? 0 : count).Select(i => all[i % all.Length])];
    }

    /// <summary>Adds what a sentence like a field says.</summary>
    /// <param name="role">The role that the field is of.</param>
    /// <param name="field">The number of the field.</param>
    /// <param name="source">Goals or experience.</param>
    /// <param name="factor">Multiplies it.</param>
    /// <param name="values">A part of the score for each of the roles.</param>
    public void AddTo(int role, int field, ContributionSource source, double factor, Span<double> values)
    {
        if (!_known.TryGetValue(field, out var likeness))
            _known.Add(field, likeness = Compare(role, field));
        var (whole, part) = TextScorer.WeightsOf(source, _index.Weights);
        for (var i = 0; i < values.Length; i++)
            values[i] += factor * ((likeness.Whole[i] * whole) + (likeness.Part[i] * (part + likeness.OfDimension[i])));
    }

    private (double[] Whole, double[] Part, double[] OfDimension) Compare(int own, int field)
    {
        var vectors = _index.Vectors;
        var unit = _index.LikenessUnit;
        var said = vectors.Field(field);
        var (whole, part, ofDimension) = (new double[_roles.Length], new double[_roles.Length], new double[_roles.Length]);
        var alone = -1;
        for (var i = 0; i < _roles.Length; i++)
        {
            var fields = vectors.FieldsOf(_roles[i]);
            var (sum, highest, nearest) = (0.0, double.NegativeInfinity, -1);
            for (var other = fields.Start.Value; other < fields.End.Value; other++)
            {
                if (other == field)
                    continue;
                var cosine = VectorMath.Dot(said, vectors.Field(other));
                sum += cosine;
                if (cosine > highest)
                    (highest, nearest) = (cosine, other);
            }

            if (nearest < 0)
            {
                alone = _roles[i] == own ? i : alone;
                continue;
            }

            whole[i] = sum * Scale(_roles[i], _roles[i] == own, sum) / unit;
            part[i] = highest / unit;
            ofDimension[i] = _index.DimensionPlaces[nearest] is var place && place < _index.Catalog.Dimensions.Count ? _index.Weights.Of(_index.Catalog.Dimensions[place]) : 0;
        }

        // A role with one text only: what is said of it is at least as like it as any other role.
        if (alone >= 0)
            (whole[alone], part[alone]) = (whole.Max(), part.Max());

        // As the score does: what a dimension counts beyond the rest is a part of the likeness beyond the mean.
        Center(whole);
        Center(part);
        return (whole, part, ofDimension);
    }

    private static void Center(double[] values)
    {
        var mean = values.Length == 0 ? 0 : values.Average();
        for (var i = 0; i < values.Length; i++)
            values[i] -= mean;
    }

    // The length of a sum of vectors without one of them, of length 1, follows from the length of the sum and the cosines with the others.
    private double Scale(int role, bool isOwn, double sum)
    {
        double scale = _index.Vectors.CentroidScale(role);
        if (!isOwn || scale == 0)
            return scale;
        var squared = (1 / (scale * scale)) - (2 * sum) - 1;
        return squared > 0 ? 1 / Math.Sqrt(squared) : 0;
    }
}
