namespace RoleCompare.Questionnaire;

/// <summary>
/// A question with choices, and how likely each choice is for the people of each role. Roles that ask for the same share a class, and most roles do not ask
/// for a given skill: so the classes of a thousand roles are a short list of those that are not in the first class.
/// </summary>
internal sealed class ClosedItem
{
    private readonly double[] _entropies;

    public ClosedItem(Question question, int target, IReadOnlyList<double[]> likelihoods, int[] roles, byte[] classes)
    {
        Question = question;
        Target = target;
        Likelihoods = likelihoods;
        Roles = roles;
        Classes = classes;
        _entropies = [.. likelihoods.Select(Entropy)];
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The number of the skill in the catalogue, or of the dimension; the number of dimensions for the seniority.</summary>
    public int Target { get; }

    /// <summary>Whether it asks for a wish rather than a skill.</summary>
    public bool IsWish => Question.Kind != QuestionKind.Skill;

    /// <summary>The value of the first choice.</summary>
    public int Lowest => Question.Choices[0].Value;

    /// <summary>For each class, the probability of each choice.</summary>
    public IReadOnlyList<double[]> Likelihoods { get; }

    /// <summary>The numbers of the roles that are not in the first class, rising.</summary>
    public int[] Roles { get; }

    /// <summary>The classes of <see cref="Roles"/>.</summary>
    public byte[] Classes { get; }

    /// <summary>The class of a role.</summary>
    public byte ClassOf(int role) => Array.BinarySearch(Roles, role) is >= 0 and var place ? Classes[place] : (byte)0;

    /// <summary>
    /// The mutual information, in nats, between the answer and the role: by how much the answer is expected to reduce the uncertainty about the role.
    /// </summary>
    /// <param name="posterior">The probability of each role; adds up to 1.</param>
    public double Information(ReadOnlySpan<double> posterior)
    {
        Span<double> mass = stackalloc double[Likelihoods.Count];
        Mass(posterior, mass);
        Span<double> answer = stackalloc double[Question.Choices.Count];
        Predict(mass, answer);
        var expected = 0.0;
        for (var kind = 0; kind < mass.Length; kind++)
            expected += mass[kind] * _entropies[kind];
        return Math.Max(0, Entropy(answer) - expected);
    }

    /// <summary>The probability of each choice.</summary>
    /// <param name="posterior">The probability of each role; adds up to 1.</param>
    public double[] Predicted(ReadOnlySpan<double> posterior)
    {
        Span<double> mass = stackalloc double[Likelihoods.Count];
        Mass(posterior, mass);
        var answer = new double[Question.Choices.Count];
        Predict(mass, answer);
        return answer;
    }

    private void Mass(ReadOnlySpan<double> posterior, Span<double> mass)
    {
        mass.Clear();
        var others = 0.0;
        for (var i = 0; i < Roles.Length; i++)
        {
            mass[Classes[i]] += posterior[Roles[i]];
            others += posterior[Roles[i]];
        }

        mass[0] = Math.Max(0, 1 - others);
    }

    private void Predict(ReadOnlySpan<double> mass, Span<double> answer)
    {
        answer.Clear();
        for (var kind = 0; kind < mass.Length; kind++)
        {
            for (var choice = 0; choice < answer.Length; choice++)
                answer[choice] += mass[kind] * Likelihoods[kind][choice];
        }
    }

    private static double Entropy(double[] probabilities) => Entropy(probabilities.AsSpan());

    private static double Entropy(ReadOnlySpan<double> probabilities)
    {
        var entropy = 0.0;
        foreach (var probability in probabilities)
        {
            if (probability > 0)
                entropy -= probability * Math.Log(probability);
        }

        return entropy;
    }
}
