using OpenAI.Embeddings;
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

    /// <summary>Which model makes the vectors: host, model and elements.</summary>
    public string Id => $"{settings.Address.Authority}/{settings.Model}/{Dimensions}";

    /// <summary>The vectors of an answer in the order of the texts, scaled to length 1.</summary>
    /// <param name="answer">The answer; its vectors say to which text they belong.</param>
    /// <param name="count">The number of texts.</param>
    /// <exception cref="EndpointException">The vectors cannot be used.</exception>
    public float[][] Check(OpenAIEmbeddingCollection answer, int count)
    {
        if (answer.Count != count)
            throw Fault(EndpointFault.WrongCount, $"gave {answer.Count} vectors for {count} texts. It is no endpoint for embeddings, or 'batchSize' is too large for it.");
        var vectors = new float[count][];
        foreach (var embedding in answer)
        {
            if (embedding.Index < 0 || embedding.Index >= count || vectors[embedding.Index] is not null)
                throw Fault(EndpointFault.WrongCount, $"does not say which vector belongs to which text: 'index' is {embedding.Index} out of turn. Set 'batchSize' to 1.");
            vectors[embedding.Index] = embedding.ToFloats().ToArray();
        }

        Agree(answer.Model, vectors);
        foreach (var vector in vectors)
        {
            if (!float.IsFinite(VectorMath.Norm(vector)))
                throw Fault(EndpointFault.NotFinite, "gave a vector with an element that is not a finite number, or too large. The model is damaged or does not fit the server.");
            VectorMath.Normalize(vector);
        }

        return vectors;
    }

    private void Agree(string? model, float[][] vectors)
    {
        lock (_gate)
        {
            if (!string.IsNullOrEmpty(model) && model != (_model ??= model))
                throw Fault(EndpointFault.ModelChanged, "answers with another model than before; their vectors cannot be compared. Name a model that stays the same.");
            foreach (var length in vectors.Select(vector => vector.Length))
            {
                if (_dimensions == 0 && length is > 0 and <= MaximumDimensions)
                    _dimensions = length;
                if (length != _dimensions || length == 0)
                    throw Fault(EndpointFault.WrongLength, $"gave a vector of {length} elements; {Expected()}.");
            }
        }
    }

    private string Expected() => settings.Dimensions is { } set
        ? $"'dimensions' asks for {set}. Set it to what the model gives, or leave it out"
        : _dimensions == 0 ? $"1 to {MaximumDimensions} are allowed" : $"those before had {_dimensions}. The model cannot be used";

    private EndpointException Fault(EndpointFault fault, string sentence) => new(fault, $"{settings.Name} {sentence} See 'embedding' in {settings.Source}.");
}
