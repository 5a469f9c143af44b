using RoleCompare.Embedding;

namespace RoleCompare.Matching;

/// <summary>
/// Compares free text with every role of a catalogue, sentence by sentence. A sentence's likeness to a role is the mean of two
/// cosines, each taken relative to its mean over the roles and in units of its spread over roles and sentences: with the role's
/// centroid (what the role is as a whole) and with the role's nearest field (late interaction, after Khattab and Zaharia, 2020:
/// ColBERT). A sentence that names what to avoid counts half, against the roles that are like it, and says nothing of the others: being unlike one thing is
/// no reason for a role. The sentences weigh the same, and their sum is scaled by its own spread over the roles, so that a long text weighs no less
/// than a short one; spreads below a floor are not amplified, so that a text that fits all roles alike says little. Where a role stands out by
/// more than <see cref="Reach"/> spreads, as the nearest of many roles does, the scale is that role's: it counts 1, and no two roles are made equal.
/// </summary>
internal sealed class TextScorer
{
    private const double CosineFloor = 0.03;
    private const double LikenessFloor = 0.35;
    private const double Reach = 2.5;
    private const double AversionWeight = 0.5;

    private readonly CatalogIndex _index;
    private readonly List<Statement> _statements;
    private readonly double[] _values;
    private readonly double[] _totals;
    private readonly int[] _nearest;

    private TextScorer(CatalogIndex index, List<Statement> statements, (double[] PerStatement, double[] Totals) values, int[] nearest)
    {
        _index = index;
        _statements = statements;
        (_values, _totals) = values;
        _nearest = nearest;
    }

    /// <summary>Compares what a person stated with every role.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="said">The vectors of the statements, of the model that made those of the roles.</param>
    /// <param name="statements">What the person stated.</param>
    /// <returns>A scorer, or null when no statement says anything to the model.</returns>
    public static TextScorer? Create(CatalogIndex index, TextVectors said, IReadOnlyList<Statement> statements)
    {
        var vectors = index.Vectors;
        var roles = vectors.ItemCount;
        var heard = new List<Statement>();
        var centroid = new List<float>();
        var late = new List<float>();
        var nearest = new List<int>();
        var vector = new float[vectors.Dimensions];
        var perRole = new float[roles];
        var perField = new float[vectors.FieldCount];
        foreach (var statement in statements)
        {
            if (!said.Embed(statement.Text, vector))
                continue;
            heard.Add(statement);
            vectors.CentroidSimilarities(vector, perRole);
            centroid.AddRange(perRole);
            vectors.FieldSimilarities(vector, perField);
            for (var role = 0; role < roles; role++)
            {
                var best = Best(perField, vectors.FieldsOf(role));
                nearest.Add(best);
                late.Add(perField[best]);
            }
        }

        return heard.Count == 0
            ? null
            : new TextScorer(index, heard, Values(heard, centroid, late, roles), [.. nearest]);
    }

    /// <summary>The evidence of all statements for one role.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    public IEnumerable<Evidence> Score(int role)
    {
        var roles = _index.Vectors.ItemCount;
        for (var i = 0; i < _statements.Count; i++)
        {
            var field = _index.Fields[_nearest[(i * roles) + role]];
            yield return new Evidence(_values[(i * roles) + role], _statements[i].Text, field.Text)
            {
                Dimension = field.Dimension,
                IsAversion = _statements[i].IsAversion,
            };
        }
    }

    /// <summary>What all statements together say for one role, from −1 to 1.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    public double Total(int role) => _totals[role];

    private static int Best(float[] perField, Range fields)
    {
        var best = fields.Start.Value;
        for (var field = best + 1; field < fields.End.Value; field++)
        {
            if (perField[field] > perField[best])
                best = field;
        }

        return best;
    }

    // Statements × roles, row-major, of which each column adds up to −1 … 1; and these sums.
    private static (double[] PerStatement, double[] Totals) Values(List<Statement> statements, List<float> centroid, List<float> late, int roles)
    {
        var whole = Standardize(centroid, roles);
        var part = Standardize(late, roles);
        var values = new double[whole.Length];
        var totals = new double[roles];
        for (var i = 0; i < values.Length; i++)
        {
            var likeness = (whole[i] + part[i]) / 2 / statements.Count;
            values[i] = statements[i / roles].IsAversion ? AversionWeight * Math.Min(0, -likeness) : likeness;
            totals[i % roles] += values[i];
        }

        var spread = Math.Sqrt(totals.Sum(total => total * total) / roles);
        var unit = Math.Max(Reach * Math.Max(spread, LikenessFloor), totals.Max(Math.Abs));
        for (var i = 0; i < values.Length; i++)
            values[i] /= unit;
        return (values, [.. totals.Select(total => total / unit)]);
    }

    // Relative to each sentence's mean over the roles, in units of the common spread.
    private static double[] Standardize(List<float> cosines, int roles)
    {
        var centered = new double[cosines.Count];
        var squares = 0.0;
        for (var start = 0; start < cosines.Count; start += roles)
        {
            var sum = 0.0;
            for (var role = 0; role < roles; role++)
                sum += cosines[start + role];
            for (var role = 0; role < roles; role++)
            {
                var difference = cosines[start + role] - (sum / roles);
                centered[start + role] = difference;
                squares += difference * difference;
            }
        }

        var spread = Math.Max(Math.Sqrt(squares / cosines.Count), CosineFloor);
        for (var i = 0; i < centered.Length; i++)
            centered[i] /= spread;
        return centered;
    }
}
