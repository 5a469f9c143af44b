using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RoleCompare.Embedding;

/// <summary>
/// Compares JSON with the type it is to become, before it does: which member is missing, unknown or of another kind, and what is
/// expected. The deserializer says so in terms of .NET, and lets null pass as an entry of a list.
/// </summary>
internal static class JsonShape
{
    /// <summary>The first difference as a sentence that names the member; null when there is none.</summary>
    /// <param name="element">The JSON.</param>
    /// <param name="type">The type of what it is to become.</param>
    /// <param name="path">The member it stands at, such as <c>files[1].name</c>; empty for the whole.</param>
    /// <exception cref="InvalidOperationException">A text has half a surrogate pair.</exception>
    public static string? Difference(JsonElement element, JsonTypeInfo type, string path = "") => type.Kind switch
    {
        JsonTypeInfoKind.Object => InObject(element, type, path),
        JsonTypeInfoKind.Enumerable => element.ValueKind != JsonValueKind.Array
            ? Expected(path, element, "a list")
            : element.EnumerateArray().Select((entry, i) => Difference(entry, Inner(type), $"{path}[{i}]")).FirstOrDefault(found => found is not null),
        JsonTypeInfoKind.Dictionary => element.ValueKind != JsonValueKind.Object
            ? Expected(path, element, "an object")
            : element.EnumerateObject().Select(entry => Difference(entry.Value, Inner(type), $"{path}.{entry.Name}")).FirstOrDefault(found => found is not null),
        _ => InScalar(element, type.Type, path),
    };

    private static string? InObject(JsonElement element, JsonTypeInfo type, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return Expected(path, element, "an object");
        var prefix = path.Length == 0 ? "" : path + ".";
        foreach (var name in element.EnumerateObject().Select(member => member.Name))
        {
            if (type.Properties.All(property => property.Name != name))
                return $"'{prefix}{name}' is not a member; allowed are {string.Join(", ", type.Properties.Select(property => property.Name))}.";
        }

        foreach (var property in type.Properties)
        {
            if (!element.TryGetProperty(property.Name, out var value))
            {
                if (property.IsRequired)
                    return $"'{prefix}{property.Name}' is missing.";
            }
            else if ((value.ValueKind != JsonValueKind.Null || !property.IsSetNullable)
                && Difference(value, type.Options.GetTypeInfo(property.PropertyType), prefix + property.Name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? InScalar(JsonElement element, Type type, string path)
    {
        if (type == typeof(string))
            return element.ValueKind == JsonValueKind.String && element.GetString() is not null ? null : Expected(path, element, "a text in quotes");
        if (element.ValueKind != JsonValueKind.Number)
            return Expected(path, element, "a number");
        var fits = type == typeof(int) ? element.TryGetInt32(out _) : type != typeof(long) || element.TryGetInt64(out _);
        return fits ? null : Expected(path, element, "a whole number");
    }

    // A list's only type argument, or the second one of a dictionary.
    private static JsonTypeInfo Inner(JsonTypeInfo type) => type.Options.GetTypeInfo(type.Type.GetGenericArguments()[^1]);

    private static string Expected(string path, JsonElement element, string expected)
    {
        var raw = element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            _ => element.GetRawText(),
        };
        return $"{(path.Length == 0 ? "the file" : $"'{path}'")} is {(raw.Length <= 60 ? raw : raw[..59] + "…")}; {expected} is expected.";
    }
}
