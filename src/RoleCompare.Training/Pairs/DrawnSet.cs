using RoleCompare.Randomness;

namespace RoleCompare.Training.Pairs;

/// <summary>Texts that describe one thing together, of which an epoch sees random parts.</summary>
/// <param name="Members">Texts such as the tasks of an occupation, at least <see cref="FewestMembers"/>.</param>
/// <param name="Targets">Texts such as its titles and its description, at least one.</param>
/// <param name="Group">What the set is about.</param>
/// <param name="Times">Draws of one epoch.</param>
internal sealed record DrawnSet(int[] Members, int[] Targets, int Group, int Times)
{
    /// <summary>The fewest members that are worth a set.</summary>
    public const int FewestMembers = 4;

    private const int MostDrawn = 8;

    /// <summary>Adds this epoch's pairs: three to eight members in random order as one text, and a target in turn.</summary>
    public void Draw(TextPool texts, SplitMix64 random, List<TextPair> pairs)
    {
        var shuffled = Members.ToArray();
        for (var i = 0; i < Times; i++)
        {
            random.Shuffle<int>(shuffled);
            var most = Math.Min(MostDrawn, shuffled.Length - 1);
            var count = 3 + random.Below(most - 2);
            var left = texts.AddJoined(shuffled.AsSpan(0, count));
            var target = Targets[random.Below(Targets.Length)];
            pairs.Add(new TextPair(left, target, Group));
        }
    }
}
