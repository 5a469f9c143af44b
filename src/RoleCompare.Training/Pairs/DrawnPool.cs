using RoleCompare.Randomness;

namespace RoleCompare.Training.Pairs;

/// <summary>Names of one thing, of which an epoch sees random pairs.</summary>
/// <param name="Lefts">Names, such as the titles of an occupation; at least one.</param>
/// <param name="Rights">The same names, or those that another release gives it; at least one. Left and right have two names or more together.</param>
/// <param name="Group">What the names are of.</param>
/// <param name="Times">Pairs of one epoch; a name that is drawn with itself is drawn again.</param>
internal sealed record DrawnPool(int[] Lefts, int[] Rights, int Group, int Times)
{
    /// <summary>Adds this epoch's pairs.</summary>
    public void Draw(SplitMix64 random, List<TextPair> pairs)
    {
        for (var i = 0; i < Times; i++)
        {
            int left, right;
            do
            {
                left = Lefts[random.Below(Lefts.Length)];
                right = Rights[random.Below(Rights.Length)];
            }
            while (left == right);
            pairs.Add(new TextPair(left, right, Group));
        }
    }
}
