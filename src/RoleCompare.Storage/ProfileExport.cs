using System.Text.Encodings.Web;
using System.Text.Json;
using RoleCompare.Json;
using RoleCompare.Profiles;

namespace RoleCompare.Storage;

/// <summary>Writes everything about a profile as one JSON document, which <see cref="ProfileImport"/> takes back.</summary>
public static class ProfileExport
{
    /// <summary>What the member <c>format</c> says: what the document is, and in which layout.</summary>
    public const string Format = "rolecompare-saved-profile-1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The document as UTF-8 with a line feed at the end; equal profiles give equal bytes.</summary>
    public static byte[] Write(ExportedProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(json, profile);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ExportedProfile profile)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("name", profile.Name.Value);
        json.WriteString("created", Timestamp.Of(profile.Created));
        json.WritePropertyName("base");
        if (profile.Base is { } basis)
            ProfileWriter.Write(json, basis);
        else
            json.WriteNullValue();
        json.WriteStartArray("answers");
        foreach (var answer in profile.Answers)
            Write(json, answer);
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var result in profile.Results)
            Write(json, result);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SavedAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("question", answer.Answer.Question);
        json.WriteString("value", answer.Answer.Value);
        json.WriteString("given", Timestamp.Of(answer.Given));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SavedResult result)
    {
        json.WriteStartObject();
        json.WriteString("kept", Timestamp.Of(result.Kept));
        json.WriteString("catalogFingerprint", result.CatalogFingerprint);
        json.WritePropertyName("profile");
        ProfileWriter.Write(json, result.Profile);
        json.WritePropertyName("ranking");
        RoleCompareJson.Write(json, result.Ranking);
        json.WriteEndObject();
    }
}
