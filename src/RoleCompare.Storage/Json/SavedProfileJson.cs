using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RoleCompare.Profiles;

namespace RoleCompare.Storage.Json;

/// <summary>Writes the documents of this folder, in the form of all JSON that RoleCompare prints. The same document always gives the same bytes.</summary>
public static class SavedProfileJson
{
    private static readonly SavedProfileJsonContext Context = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ProfileConverter() },
    });

    /// <summary>A document as indented JSON with line feeds, without one at the end.</summary>
    /// <typeparam name="T">One of the document types of this folder.</typeparam>
    public static string Serialize<T>(T document) => JsonSerializer.Serialize(document, typeof(T), Context);

    /// <summary>Writes a profile within a document as everywhere else; it is never read by this way.</summary>
    private sealed class ProfileConverter : JsonConverter<Profile>
    {
        public override Profile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Profile value, JsonSerializerOptions options) => ProfileWriter.Write(writer, value);
    }
}

/// <summary>The types that are written, known when the program is built.</summary>
[JsonSerializable(typeof(SavedProfileListDocument))]
[JsonSerializable(typeof(SavedProfileDocument))]
[JsonSerializable(typeof(SavedResultDocument))]
internal sealed partial class SavedProfileJsonContext : JsonSerializerContext;
