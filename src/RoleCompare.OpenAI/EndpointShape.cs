using RoleCompare.Embedding;
using RoleCompare.Settings;

namespace RoleCompare.OpenAI;

/// <summary>What all answers of an endpoint must have in common: one model, one number of elements. The first answer sets what the settings leave open.</summary>
internal sealed class EndpointShape(EndpointSettings settings)
{
    private const int MaximumDimensions = 65_536;
    private readonly Lock _gate = new();
    private string? _model;
    private int _dimensions = settings.Dimensions ?? 0;

    /// <summary>Elements of a vector; 0 as long as it is open.</summary>
    public int Dimensions => Volatile.Read(ref _dimensions);

    /// <summary>Which model makes the vectors: host, path, model and elements.</summary>
    public string Id => $"{settings.ModelIdStart}{Dimensions}";

    /// <summary>The vectors of an answer in the order of the texts, scaled to length 1. An answer that is refused sets nothing.</summary>
    /// <param name="answer">The answer; its vectors say to which text they belong.</param>
    /// <param name="count">The number of texts.</param>
    /// <exception cref="EndpointException">The vectors cannot be used.</exception>
    public float[][] Check(AnsweredVectors answer, int count)
    {
        var vectors = InOrder(answer, count);
        if (vectors.Any(vector => !float.IsFinite(VectorMath.Norm(vector))))
            throw Fault(EndpointFault.NotFinite, "gave a vector with an element that is not a finite number, or too large. The model is damaged or does not fit the server.");
        Agree(answer.Model, vectors);
        foreach (var vector in vectors)
            VectorMath.Normalize(vector);
        return vectors;
    }

    private float[][] InOrder(AnsweredVectors answer, int count)
    {
        if (answer.Vectors.Count != count)
            throw Fault(EndpointFault.WrongCount, $"gave {answer.Vectors.Count} vectors for {count} texts. It is no endpoint for embeddings, or 'batchSize' is too large for it.");
        var vectors = new float[count][];
        foreach (var (index, vector) in answer.Vectors)
        {
            if (index < 0 || index >= count || vectors[index] is not null)
                throw Fault(EndpointFault.WrongCount, $"does not say which vector belongs to which text: 'index' is {index} out of turn. Set 'batchSize' to 1.");
            vectors[index] = vector;
        }

        return vectors;
    }

    private void Agree(string? model, float[][] vectors)
    {
        lock (_gate)
        {
            var isNamed = !string.IsNullOrEmpty(model);
            if (isNamed && model != (_model ?? model))
                throw Fault(EndpointFault.ModelChanged, "answers with another model than before; their vectors cannot be compared. Name a model that stays the same.");
            var first = vectors[0].Length;
            var expected = _dimensions > 0 || first is 0 or > MaximumDimensions ? _dimensions : first;
            foreach (var length in vectors.Select(vector => vector.Length))
            {
                if (length != expected || length == 0)
                    throw Fault(EndpointFault.WrongLength, $"gave a vector of {length} elements; {Expected(expected)}.");
            }

            _dimensions = expected;
            if (isNamed)
                _model = model;
        }
    }

    private string Expected(int dimensions) => settings.Dimensions is { } set
        ? $"'dimensions' asks for {set}. Set it to what the model gives, or leave it out"
        : dimensions == 0 ? $"1 to {MaximumDimensions} are allowed" : $"those before had {dimensions}. The model cannot be used";

    private EndpointException Fault(EndpointFault fault, string sentence) => new(fault, $"{settings.Name} {sentence} See 'embedding' in {settings.Source}.");
}
