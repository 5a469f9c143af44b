using RoleCompare.Randomness;
using RoleCompare.Training.Learning;
using RoleCompare.Training.Pairs;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class ContrastiveLossTests
{
    private const int Size = 32;
    private const double Temperature = 0.2;

    [Fact]
    public void Loss_and_gradient_are_those_of_the_definition()
    {
        var random = new SplitMix64(5);
        var similarities = Enumerable.Range(0, Size * Size).Select(_ => random.Gaussian() / 4).ToArray();
        var pairs = Enumerable.Range(0, Size).Select(i => new TextPair(i, 100 + (i / 2), i == 5 ? 7 : 50 + i)).ToArray();
        pairs[9] = new TextPair(pairs[8].Left, 300, 400);
        pairs[7] = pairs[7] with { Group = 7 };

        var gradient = similarities.ToArray();
        var transposed = new float[Size * Size];
        var loss = new ContrastiveLoss(Size, (float)Temperature, new ParallelOptions { MaxDegreeOfParallelism = 2 }).Gradient(pairs, gradient, transposed);

        Assert.Equal(Loss(pairs, similarities) / Size, loss, 1e-5);
        for (var i = 0; i < similarities.Length; i += 7)
        {
            const float Step = 1e-2f;
            var up = similarities.ToArray();
            var down = similarities.ToArray();
            up[i] += Step;
            down[i] -= Step;
            Assert.Equal((Loss(pairs, up) - Loss(pairs, down)) / (2 * Step), gradient[i], 2e-3);
            Assert.Equal(gradient[i], transposed[(i % Size * Size) + (i / Size)]);
        }
    }

    // Brute force in double precision: every left text against all right texts that are negatives, and the other way round.
    private static double Loss(TextPair[] pairs, float[] similarities)
    {
        var loss = 0.0;
        for (var i = 0; i < Size; i++)
        {
            double row = 0, column = 0;
            for (var j = 0; j < Size; j++)
            {
                var related = pairs[i].Group == pairs[j].Group || pairs[i].Left == pairs[j].Left || pairs[i].Right == pairs[j].Right;
                if (related && i != j)
                    continue;
                row += Math.Exp(similarities[(i * Size) + j] / Temperature);
                column += Math.Exp(similarities[(j * Size) + i] / Temperature);
            }

            loss += ((Math.Log(row) + Math.Log(column)) / 2) - (similarities[(i * Size) + i] / Temperature);
        }

        return loss;
    }
}
