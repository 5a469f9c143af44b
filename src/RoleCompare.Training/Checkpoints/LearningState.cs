namespace RoleCompare.Training.Checkpoints;

/// <summary>Where learning stands between two steps, beside the parameters.</summary>
/// <param name="Epoch">The epochs that are done.</param>
/// <param name="Step">The steps of the current epoch that are done.</param>
/// <param name="Random">The state of the random generator before the current epoch was drawn.</param>
/// <param name="LossSum">The losses of the current epoch added up.</param>
/// <param name="Losses">The mean loss of each epoch that is done.</param>
internal sealed record LearningState(int Epoch, int Step, ulong Random, double LossSum, IReadOnlyList<double> Losses)
{
    /// <summary>Before the first step.</summary>
    public static LearningState Start(long seed) => new(0, 0, (ulong)seed, 0, []);

    /// <summary>Writes it down.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(Epoch);
        writer.Write(Step);
        writer.Write(Random);
        writer.Write(LossSum);
        writer.Write(Losses.Count);
        foreach (var loss in Losses)
            writer.Write(loss);
    }

    /// <summary>Reads it.</summary>
    public static LearningState Load(BinaryReader reader) => new(
        reader.ReadInt32(),
        reader.ReadInt32(),
        reader.ReadUInt64(),
        reader.ReadDouble(),
        [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadDouble())]);
}
