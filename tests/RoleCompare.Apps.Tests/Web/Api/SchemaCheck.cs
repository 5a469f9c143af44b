using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoleCompare.Apps.Tests.Web.Api;

/// <summary>Holds JSON against the part of JSON Schema that OpenAPI documents of the framework use: <c>$ref</c>, <c>oneOf</c>, <c>type</c>, <c>properties</c>, <c>required</c>, <c>items</c>. A member that is not stated is a fault.</summary>
internal static class SchemaCheck
{
    public static void Check(JsonNode document, JsonNode schema, JsonNode? value, string place, List<string> faults)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            Check(document, Resolve(document, reference), value, place, faults);
            return;
        }

        if (schema["oneOf"] is JsonArray ways)
        {
            if (!ways.Any(way => Fits(document, way!, value)))
                Check(document, ways.Last(way => way!["type"]?.ToString() != "null")!, value, place, faults);
            return;
        }

        var types = schema["type"] switch { JsonArray many => many.Select(type => type!.GetValue<string>()).ToList(), { } one => [one.GetValue<string>()], null => [] };
        if (types.Count > 0 && !types.Exists(type => IsOf(type, value)))
        {
            faults.Add($"{place} is not {string.Join(" or ", types)}");
            return;
        }

        if (value is JsonArray entries && schema["items"] is { } items)
        {
            foreach (var (i, entry) in entries.Index())
                Check(document, items, entry, $"{place}/{i}", faults);
        }

        if (value is JsonObject members)
            CheckMembers(document, schema, members, place, faults);
    }

    private static void CheckMembers(JsonNode document, JsonNode schema, JsonObject members, string place, List<string> faults)
    {
        foreach (var name in (schema["required"] as JsonArray ?? []).Select(name => name!.GetValue<string>()).Where(name => !members.ContainsKey(name)))
            faults.Add($"{place}/{name} is missing");
        foreach (var (name, member) in members)
        {
            if (schema["properties"]?[name] is { } stated)
                Check(document, stated, member, $"{place}/{name}", faults);
            else if (schema["additionalProperties"] is { } additional)
                Check(document, additional, member, $"{place}/{name}", faults);
            else
                faults.Add($"{place}/{name} is not stated");
        }
    }

    private static bool Fits(JsonNode document, JsonNode schema, JsonNode? value)
    {
        var faults = new List<string>();
        Check(document, schema, value, "", faults);
        return faults.Count == 0;
    }

    private static JsonNode Resolve(JsonNode document, string reference) =>
        reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(document, (node, name) => node is JsonArray list ? list[int.Parse(name)]! : node[name]!);

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) or ("string", JsonValueKind.String) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value!.AsValue().TryGetValue<long>(out _),
        _ => false,
    };
}
