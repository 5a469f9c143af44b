using System.Globalization;
using System.Text;
using RoleCompare.Embedding;
using RoleCompare.Import.Onet;
using RoleCompare.Training.Pairs;

namespace RoleCompare.Training.Checkpoints;

/// <summary>What a training is of, by name: program, options, data. Only a training of the same goes on to the same bytes.</summary>
internal sealed class CheckpointSignature
{
    private const string Data = "the training pairs";

    // Where things are and how many threads work does not change the result; the sources are in the signature by their content.
    private static readonly HashSet<string> WithoutEffect =
    [
        nameof(TrainingOptions.OnetPath), nameof(TrainingOptions.EscoPath), nameof(TrainingOptions.OutputDirectory), nameof(TrainingOptions.Catalog),
        nameof(TrainingOptions.Threads), nameof(TrainingOptions.CheckpointFile), nameof(TrainingOptions.Resume),
    ];

    // Every assembly whose code has a part in the result: what reads words, what reads the sources, what learns.
    private static readonly string Build = string.Join(
        ' ', ((Type[])[typeof(CheckpointSignature), typeof(EmbeddingModel), typeof(OnetDatabase)]).Select(type => type.Module.ModuleVersionId));

    private readonly List<(string Name, string Value)> _entries;

    private CheckpointSignature(List<(string Name, string Value)> entries) => _entries = entries;

    /// <summary>The signature of a training.</summary>
    public static CheckpointSignature Create(TrainingOptions options, string onetVersion, PairSet pairs)
    {
        // By reflection, so that an option that is added later cannot be forgotten here.
        var stated = typeof(TrainingOptions).GetProperties()
            .Where(property => !WithoutEffect.Contains(property.Name))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => (Words(property.Name), string.Create(CultureInfo.InvariantCulture, $"{property.GetValue(options)}")));
        return new CheckpointSignature(
        [
            ("the program's build", Build),
            .. stated,
            ("the O*NET release", onetVersion),
            ("the catalogue", options.Catalog?.Name ?? "none"),
            .. pairs.Counts.Select(entry => ($"the number of {entry.Key} pairs", $"{entry.Value}")),
            (Data, pairs.Fingerprint()),
        ]);
    }

    /// <summary>Writes it down.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(_entries.Count);
        foreach (var (name, value) in _entries)
        {
            writer.Write(name);
            writer.Write(value);
        }
    }

    /// <summary>Reads one.</summary>
    public static CheckpointSignature Load(BinaryReader reader) =>
        new([.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => (reader.ReadString(), reader.ReadString()))]);

    /// <summary>In what another signature differs, in words; nothing where it does not.</summary>
    public IReadOnlyList<string> DifferencesTo(CheckpointSignature other)
    {
        var mine = _entries.ToDictionary(entry => entry.Name, entry => entry.Value);
        var theirs = other._entries.ToDictionary(entry => entry.Name, entry => entry.Value);
        var differing = mine.Keys.Union(theirs.Keys).Where(name => mine.GetValueOrDefault(name) != theirs.GetValueOrDefault(name)).ToList();

        // That the pairs differ is news only where nothing says why.
        if (differing.Count > 1)
            differing.Remove(Data);
        return differing.ConvertAll(name => name == Data
            ? $"{Data} differ"
            : $"{name} was {theirs.GetValueOrDefault(name, "not stated")} and is {mine.GetValueOrDefault(name, "not stated")}");
    }

    private static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
            words.Append(char.IsUpper(letter) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(letter));
        return words.ToString();
    }
}
