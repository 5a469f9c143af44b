using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Dapper;

namespace RoleCompare.Storage;

/// <summary>
/// The vectors that a model gave for texts of catalogues, by the model's name and the SHA-256 of the text. What goes wrong with it makes a command
/// slower and nothing else. Safe for many processes.
/// </summary>
/// <param name="path">The database file.</param>
/// <param name="model">What the vectors are kept under.</param>
internal sealed class EmbeddingCache(string path, string model)
{
    /// <summary>The most vectors that are kept, of all models: when there would be more, it starts anew.</summary>
    public const int MaximumVectors = 50_000;

    // A cache is not worth waiting for.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The vectors that are there.</summary>
    public IReadOnlyDictionary<string, float[]> Find(IEnumerable<string> texts) => Try(SqliteDatabase.OpenToRead, database =>
    {
        var rows = database.Read(connection => connection
            .Query<(string Hash, byte[] Vector)>("SELECT text_hash, vector FROM embeddings WHERE model = @model", new { model })
            .ToDictionary(row => row.Hash, row => row.Vector));
        var found = new Dictionary<string, float[]>();
        foreach (var text in texts)
        {
            if (rows.TryGetValue(HashOf(text), out var vector))
                found[text] = MemoryMarshal.Cast<byte, float>(vector).ToArray();
        }

        return found;
    }) ?? [];

    /// <summary>Keeps vectors for the next time.</summary>
    /// <param name="made">Vectors by their texts.</param>
    /// <param name="others">Whether the others of this model are still right; false deletes them.</param>
    public void Keep(IReadOnlyDictionary<string, float[]> made, bool others) => Try(SqliteDatabase.Open, database => database.Write(connection =>
    {
        if (!others)
            connection.Execute("DELETE FROM embeddings WHERE model = @model", new { model });
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM embeddings") + made.Count > MaximumVectors)
            connection.Execute("DELETE FROM embeddings");
        foreach (var (text, vector) in made.Take(MaximumVectors))
        {
            connection.Execute(
                "INSERT INTO embeddings (model, text_hash, vector) VALUES (@model, @hash, @bytes) ON CONFLICT (model, text_hash) DO UPDATE SET vector = excluded.vector",
                new { model, hash = HashOf(text), bytes = MemoryMarshal.AsBytes(vector.AsSpan()).ToArray() });
        }

        return made;
    }));

    private T? Try<T>(Func<string, TimeSpan, SqliteDatabase> open, Func<SqliteDatabase, T> action)
        where T : class
    {
        try
        {
            using var database = open(path, Patience);
            return action(database);
        }
        catch (StorageException)
        {
            return null;
        }
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
