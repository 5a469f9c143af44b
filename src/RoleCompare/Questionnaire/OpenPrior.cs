using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Questionnaire;

/// <summary>What free text and the person's roles say before any closed question: a prior over the roles.</summary>
internal static class OpenPrior
{
    /// <summary>
    /// By how much the logarithm of a role's prior rises for each unit of score that a long text gives. Among 8, 16, 24, 32, 48, 64, 80, 96, 112 and 128
    /// the roles of the development profiles are most probable at 96 (mean logarithm −2.08; −2.11 at 80). The smaller of the two: people write less to the point.
    /// </summary>
    public const double TextStrength = 80;

    /// <summary>The number of known words at which a text has half of <see cref="TextStrength"/>: a few words are like some role by accident.</summary>
    public const double HalfWords = 15;

    /// <summary>The strength of the person's roles, for each unit of score: with the weight that it has, 0.04, a stated move makes a role about ten times as likely as none.</summary>
    public const double MoveStrength = 57;

    /// <summary>The logarithm of the prior of each role, up to a constant.</summary>
    /// <param name="open">What the sources say.</param>
    /// <param name="profile">The texts.</param>
    /// <param name="model">Knows which words are known.</param>
    public static double[]? Of(IReadOnlyList<OpenSource> open, Profile profile, EmbeddingModel model) =>
        Of(open, source => model.CountWords(source == ContributionSource.Goal ? profile.Goals : profile.Experience).Known);

    /// <summary>The logarithm of the prior of each role, up to a constant.</summary>
    /// <param name="open">What the sources say.</param>
    /// <param name="words">How many known words the goals or the experience have.</param>
    public static double[]? Of(IReadOnlyList<OpenSource> open, Func<ContributionSource, int> words)
    {
        if (open.Count == 0)
            return null;
        var logarithms = new double[open[0].Values.Length];
        foreach (var source in open)
        {
            var strength = source.Kind == ContributionSource.Progression ? MoveStrength : OfWords(words(source.Kind));
            for (var role = 0; role < logarithms.Length; role++)
                logarithms[role] += strength * source.Values[role];
        }

        return logarithms;
    }

    private static double OfWords(int known) => TextStrength * known / (known + HalfWords);
}
