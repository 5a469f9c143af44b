using RoleCompare.Catalog;
using RoleCompare.Embedding;

namespace RoleCompare.Matching;

/// <summary>
/// Compares what a person stated with every role of a catalogue, statement by statement. A statement's likeness to a role has two parts: to the role as a whole (its
/// centroid) and to the role's nearest text (late interaction, after Khattab and Zaharia, 2020: ColBERT). Each is a cosine relative to its mean over the roles, in the unit of the
/// catalogue (<see cref="CatalogIndex.LikenessUnit"/>): a statement that fits all roles alike says little. A statement that names what to avoid counts half,
/// against the roles that are like it, and says nothing of the others: being unlike one thing is no reason for a role. The statements of a text weigh the same; their sum is divided
/// by the spread that it would have by chance if each two had the correlation <see cref="Correlation"/>, so that a long text counts more than one sentence but not as often as it has
/// sentences. Its buffers grow to the largest text and catalogue that they were filled with and are used again.
/// </summary>
internal sealed class TextScorer
{
    /// <summary>The correlation of what two statements of one person say of the roles.</summary>
    public const double Correlation = 0.4;

    private const double AversionWeight = 0.5;

    private readonly List<Heard> _heard = [];
    private float[] _vectors = [];
    private float[] _cosines = [];
    private float[] _whole = [];
    private float[] _part = [];
    private int[] _nearest = [];
    private CatalogIndex? _index;

    /// <summary>Whether any statement says something to the model.</summary>
    public bool SaysSomething => _heard.Exists(heard => heard.IsKnown);

    /// <summary>Compares what a person stated with every role.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="said">The vectors of the statements, of the model that made those of the roles.</param>
    /// <param name="goals">The statements of the goals.</param>
    /// <param name="experience">The statements of the experience.</param>
    public void Fill(CatalogIndex index, TextVectors said, IReadOnlyList<Statement> goals, IReadOnlyList<Statement> experience)
    {
        _index = index;
        _heard.Clear();
        Grow(ref _vectors, (goals.Count + experience.Count) * index.Vectors.Dimensions);
        Hear(said, goals, ContributionSource.Goal);
        Hear(said, experience, ContributionSource.Experience);
        var count = _heard.Count;
        if (count == 0)
            return;

        var (roles, fields) = (index.Vectors.ItemCount, index.Vectors.FieldCount);
        Grow(ref _cosines, count * fields);
        Grow(ref _whole, count * roles);
        Grow(ref _part, count * roles);
        Grow(ref _nearest, count * roles);
        index.Vectors.FieldSimilarities(_vectors.AsSpan(0, count * index.Vectors.Dimensions), count, _cosines.AsSpan(0, count * fields));
        for (var role = 0; role < roles; role++)
            Compare(role, count, roles);
        for (var statement = 0; statement < count; statement++)
        {
            Center(_whole.AsSpan(statement * roles, roles), index.LikenessUnit);
            Center(_part.AsSpan(statement * roles, roles), index.LikenessUnit);
        }
    }

    /// <summary>Adds what the statements are worth to the score of every role.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="only">Goals or experience; null for both.</param>
    /// <param name="scores">A score for each role of the catalogue.</param>
    public void AddTo(ScoreWeights weights, ContributionSource? only, Span<double> scores)
    {
        var roles = scores.Length;
        var dimensions = _index!.Catalog.Dimensions;
        Span<double> ofDimension = stackalloc double[dimensions.Count + 1];
        for (var place = 0; place < dimensions.Count; place++)
            ofDimension[place] = weights.Of(dimensions[place]);
        ofDimension[^1] = weights.Of((Dimension?)null);
        for (var statement = 0; statement < _heard.Count; statement++)
        {
            var heard = _heard[statement];
            if (!heard.IsKnown || (only is { } source && heard.Source != source))
                continue;
            var (whole, part) = WeightsOf(heard.Source, weights);
            var wholes = _whole.AsSpan(statement * roles, roles);
            var parts = _part.AsSpan(statement * roles, roles);
            var nearest = _nearest.AsSpan(statement * roles, roles);
            var kinds = _index.DimensionPlaces;
            for (var role = 0; role < roles; role++)
            {
                var (likeWhole, likePart) = Turned(heard, wholes[role], parts[role]);
                scores[role] += (likeWhole * whole) + (likePart * (part + ofDimension[kinds[nearest[role]]]));
            }
        }
    }

    /// <summary>The evidence of all statements for one role, in their order.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    public IEnumerable<Evidence> Score(int role)
    {
        var roles = _index!.Vectors.ItemCount;
        for (var statement = 0; statement < _heard.Count; statement++)
        {
            var heard = _heard[statement];
            if (!heard.IsKnown)
                continue;
            var place = (statement * roles) + role;
            var field = _index.Fields[_nearest[place]];
            var (whole, part) = Turned(heard, _whole[place], _part[place]);
            var isGoal = heard.Source == ContributionSource.Goal;
            List<FeatureValue> values =
            [
                new FeatureValue(isGoal ? ScoreFeature.GoalWhole : ScoreFeature.ExperienceWhole, whole),
                new FeatureValue(isGoal ? ScoreFeature.GoalPart : ScoreFeature.ExperiencePart, part),
            ];
            if (field.Dimension is { } dimension)
                values.Add(new FeatureValue(default, part, dimension));
            yield return new Evidence(heard.Source, values, heard.Statement.Text, field.Text) { Dimension = field.Dimension, IsAversion = heard.Statement.IsAversion };
        }
    }

    /// <summary>What each statement of a text counts, by how many there are, at least 1.</summary>
    public static double ShareOf(int statements) => 1 / Math.Sqrt(statements * (1 + ((statements - 1) * Correlation)));

    /// <summary>The weights of likeness to a role as a whole and to its nearest text.</summary>
    public static (double Whole, double Part) WeightsOf(ContributionSource source, ScoreWeights weights) => source == ContributionSource.Goal
        ? (weights[ScoreFeature.GoalWhole], weights[ScoreFeature.GoalPart])
        : (weights[ScoreFeature.ExperienceWhole], weights[ScoreFeature.ExperiencePart]);

    private static (double Whole, double Part) Turned(in Heard heard, double whole, double part) => heard.Statement.IsAversion
        ? (-AversionWeight * Math.Max(0, whole) * heard.Share, -AversionWeight * Math.Max(0, part) * heard.Share)
        : (whole * heard.Share, part * heard.Share);

    // A text that goes on where the model knows no word still has as many statements: what the others count does not depend on it.
    private void Hear(TextVectors said, IReadOnlyList<Statement> statements, ContributionSource source)
    {
        var share = statements.Count == 0 ? 0 : ShareOf(statements.Count);
        foreach (var statement in statements)
        {
            var vector = _vectors.AsSpan(_heard.Count * _index!.Vectors.Dimensions, _index.Vectors.Dimensions);
            _heard.Add(new Heard(statement, source, share, said.Embed(statement.Text, vector)));
        }
    }

    // The cosine with a centroid of unit length is the mean of those with the fields that it was made of, over its length before.
    private void Compare(int role, int count, int roles)
    {
        var fields = _index!.Vectors.FieldsOf(role);
        var (first, end) = (fields.Start.Value, fields.End.Value);
        var scale = _index.Vectors.CentroidScale(role);
        for (var statement = 0; statement < count; statement++)
        {
            var sum = 0f;
            var best = first;
            var highest = float.MinValue;
            for (var field = first; field < end; field++)
            {
                var cosine = _cosines[(field * count) + statement];
                sum += cosine;
                if (cosine > highest)
                    (highest, best) = (cosine, field);
            }

            var place = (statement * roles) + role;
            _whole[place] = sum * scale;
            _part[place] = highest;
            _nearest[place] = best;
        }
    }

    private static void Center(Span<float> cosines, double unit)
    {
        var sum = 0.0;
        foreach (var cosine in cosines)
            sum += cosine;
        var mean = sum / cosines.Length;
        foreach (ref var cosine in cosines)
            cosine = (float)((cosine - mean) / unit);
    }

    private static void Grow<T>(ref T[] buffer, int size)
    {
        if (buffer.Length < size)
            buffer = new T[size];
    }

    private readonly record struct Heard(Statement Statement, ContributionSource Source, double Share, bool IsKnown);
}
