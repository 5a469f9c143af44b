using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoleCompare.Json;
using RoleCompare.Profiles;

namespace RoleCompare.Storage;

/// <summary>Between the texts in the tables and what they stand for. A text that cannot be read was not written by this program.</summary>
/// <param name="path">The database, for messages.</param>
internal sealed class StoredText(string path)
{
    /// <summary>A profile as JSON.</summary>
    public static string Of(Profile profile) => Encoding.UTF8.GetString(ProfileWriter.Write(profile));

    /// <summary>A ranking as JSON on one line: two hundred kilobytes with blanks, a quarter less without.</summary>
    public static string Of(RankingDocument ranking)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            RoleCompareJson.Write(json, ranking);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The profile that stands in the database.</summary>
    public Profile Profile(string json) => Read(() => ProfileReader.ParseKept(Encoding.UTF8.GetBytes(json), path));

    /// <summary>The ranking that stands in the database.</summary>
    public RankingDocument Ranking(string json) => Read(() => RankingReader.Parse(Encoding.UTF8.GetBytes(json), path));

    /// <summary>The time that stands in the database.</summary>
    public DateTimeOffset Time(string text) => Timestamp.Parse(text) ?? throw StorageFaults.OfCheck(path, $"'{text}' stands where a time belongs");

    /// <summary>The name that stands in the database.</summary>
    public ProfileName Name(string text) => Read(() => ProfileName.Create(text));

    private T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is RoleCompareException and not StorageException)
        {
            throw StorageFaults.OfCheck(path, exception.Message);
        }
    }
}
