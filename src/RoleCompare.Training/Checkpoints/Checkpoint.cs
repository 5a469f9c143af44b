using System.Security.Cryptography;
using System.Text;
using RoleCompare.Disk;
using RoleCompare.Training.Learning;

namespace RoleCompare.Training.Checkpoints;

/// <summary>
/// The file from which an interrupted training goes on. It holds what the training is of, where it stands and the parameters, and
/// ends with the SHA-256 of all that. It is replaced in one step, so that an interruption while it is written leaves the one before.
/// For the machine that wrote it, not for exchange.
/// </summary>
internal sealed class Checkpoint
{
    private static readonly byte[] Magic = "RoleCompare training 1\n"u8.ToArray();
    private readonly string _file;
    private readonly AtomicFile _content;
    private readonly CheckpointSignature _signature;

    private Checkpoint(string file, CheckpointSignature signature)
    {
        _file = file;
        _content = new AtomicFile(file);
        _signature = signature;
    }

    /// <summary>A checkpoint in a file, which need not be there.</summary>
    /// <param name="file">The file.</param>
    /// <param name="signature">What the training is of.</param>
    public static Checkpoint In(string file, CheckpointSignature signature) => new(Path.GetFullPath(file), signature);

    /// <summary>Finds out, before anything is computed, whether the file may be written.</summary>
    /// <exception cref="RoleCompareException">It is something else than a checkpoint, or its folder cannot be written.</exception>
    public static void Probe(string file)
    {
        if (Directory.Exists(file))
            throw new RoleCompareException($"{file}: this is a folder; the checkpoint of the training would be written there. Move it away.");
        Guard(file, () =>
        {
            if (File.Exists(file))
            {
                using var stream = File.OpenRead(file);
                var start = new byte[Magic.Length];
                if (stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.AsSpan().SequenceEqual(Magic))
                    throw new RoleCompareException($"{file}: this is not the checkpoint of a training, which would be written there. Move it away.");
            }

            AtomicFile.Probe(Path.GetDirectoryName(Path.GetFullPath(file))!);
        });
    }

    /// <summary>Reads where the training stood; null when there is no file.</summary>
    /// <param name="parameters">Set to what they were.</param>
    /// <exception cref="RoleCompareException">The file is damaged, or of a training of something else; the message says in what it differs.</exception>
    public LearningState? Load(Parameters parameters)
    {
        if (!File.Exists(_file))
            return null;
        var content = Array.Empty<byte>();
        Guard(_file, () => content = File.ReadAllBytes(_file));
        var end = content.Length - SHA256.HashSizeInBytes;
        if (end < Magic.Length || !SHA256.HashData(content.AsSpan(0, end)).AsSpan().SequenceEqual(content.AsSpan(end)))
            throw new RoleCompareException($"{_file}: the checkpoint is cut short or altered. Delete it and train from the start, without --resume.");

        using var reader = new BinaryReader(new MemoryStream(content, Magic.Length, end - Magic.Length), Encoding.UTF8);
        var differences = _signature.DifferencesTo(CheckpointSignature.Load(reader));
        if (differences.Count > 0)
            throw new RoleCompareException($"{_file}: the checkpoint is of another training: {string.Join("; ", differences)}. Give the same options and data to go on, or train from the start, without --resume.");
        var state = LearningState.Load(reader);
        parameters.Load(reader);
        return state;
    }

    /// <summary>Writes where the training stands.</summary>
    /// <exception cref="RoleCompareException">The file cannot be written; the one before stays.</exception>
    public void Save(LearningState state, Parameters parameters) => Guard(_file, () =>
    {
        _content.Prepare(stream =>
        {
            using var hash = SHA256.Create();
            using (var hashed = new CryptoStream(stream, hash, CryptoStreamMode.Write, leaveOpen: true))
            using (var writer = new BinaryWriter(hashed, Encoding.UTF8))
            {
                writer.Write(Magic);
                _signature.Save(writer);
                state.Save(writer);
                parameters.Save(writer);
            }

            stream.Write(hash.Hash!);
        });
        _content.Replace();
    });

    /// <summary>Deletes the file: the training is done.</summary>
    public void Delete() => Guard(_file, () =>
    {
        _content.Discard();
        File.Delete(_file);
    });

    private static void Guard(string file, Action action) => AtomicFile.Guard($"{file}: the checkpoint of the training cannot be used", action);
}
