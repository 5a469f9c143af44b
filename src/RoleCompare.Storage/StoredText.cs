using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoleCompare.Json;
using RoleCompare.Profiles;

namespace RoleCompare.Storage;

/// <summary>Between the texts in the tables and what they stand for. A text that cannot be read was not written by this program.</summary>
/// <param name="database">Where they stand.</param>
internal sealed class StoredText(Database database)
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
    public Profile Profile(string json) => Read(() => ProfileReader.ParseKept(Encoding.UTF8.GetBytes(json), database.Place));

    /// <summary>The ranking that stands in the database.</summary>
    public RankingDocument Ranking(string json) => Read(() => RankingReader.Parse(Encoding.UTF8.GetBytes(json), database.Place));

    /// <summary>The time that stands in the database.</summary>
    public DateTimeOffset Time(string text) => Timestamp.Parse(text) ?? throw database.Damaged($"'{text}' stands where a time belongs");

    /// <summary>The name that stands in the database.</summary>
    public ProfileName Name(string text) => Read(() => ProfileName.Create(text));

    /// <summary>A person's text as it stands in the database; null for null.</summary>
    public string? Of(string? text) => text is null ? null : database.ToStored(text);

    /// <summary>The person's text that stands in the database; null for null.</summary>
    public string? Text(string? stored) => stored is null ? null : database.FromStored(stored);

    private T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is RoleCompareException and not StorageException)
        {
            throw database.Damaged(exception.Message);
        }
    }
}
