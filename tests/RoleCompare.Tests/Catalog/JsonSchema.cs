using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RoleCompare.Tests.Catalog;

/// <summary>Validates by as much of JSON Schema 2020-12 as the schemas in docs/schemas use; a keyword that it does not know is an error.</summary>
internal sealed class JsonSchema
{
    private static readonly HashSet<string> Annotations = ["$schema", "$defs", "title", "description", "then", "else"];

    private readonly JsonObject _root;

    public JsonSchema(string name) => _root = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", $"{name}.schema.json")))!;

    /// <summary>The names of the members that a mapping may have, at the root or below <c>$defs</c>.</summary>
    public IEnumerable<string> Members(string? definition = null) =>
        (definition is null ? _root : _root["$defs"]![definition]!)["properties"]!.AsObject().Select(member => member.Key);

    /// <summary>What is wrong with a document, each with its place.</summary>
    public IEnumerable<string> Errors(JsonNode? document) => Errors(_root, document, "");

    private IEnumerable<string> Errors(JsonObject schema, JsonNode? value, string place) =>
        schema.Where(keyword => !Annotations.Contains(keyword.Key)).SelectMany(keyword => Check(schema, keyword.Key, keyword.Value!, value, place));

    private IEnumerable<string> Check(JsonObject schema, string keyword, JsonNode rule, JsonNode? value, string place) => keyword switch
    {
        "$ref" => Errors((JsonObject)_root["$defs"]![rule.GetValue<string>()["#/$defs/".Length..]]!, value, place),
        "type" => Fails(TypeOf(value) != rule.GetValue<string>(), $"{place}: is no {rule}"),
        "enum" => Fails(!rule.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)), $"{place}: {value} is not allowed"),
        "pattern" => Fails(TypeOf(value) == "string" && !Regex.IsMatch(value!.GetValue<string>(), rule.GetValue<string>(), RegexOptions.CultureInvariant), $"{place}: '{value}' is not like {rule}"),
        "maxLength" => Fails(TypeOf(value) == "string" && value!.GetValue<string>().Length > rule.GetValue<int>(), $"{place}: is too long"),
        "minimum" => Fails(TypeOf(value) == "integer" && value!.GetValue<int>() < rule.GetValue<int>(), $"{place}: {value} is too low"),
        "maximum" => Fails(TypeOf(value) == "integer" && value!.GetValue<int>() > rule.GetValue<int>(), $"{place}: {value} is too high"),
        "minItems" => Fails(value is JsonArray list && list.Count < rule.GetValue<int>(), $"{place}: has too few entries"),
        "maxItems" => Fails(value is JsonArray list && list.Count > rule.GetValue<int>(), $"{place}: has too many entries"),
        "items" => value is JsonArray list ? list.Index().SelectMany(entry => Errors((JsonObject)rule, entry.Item, $"{place}/{entry.Index}")) : [],
        "required" => Missing(rule.AsArray(), value, place),
        "dependentRequired" => rule.AsObject().Where(entry => value is JsonObject map && map.ContainsKey(entry.Key)).SelectMany(entry => Missing(entry.Value!.AsArray(), value, place)),
        "properties" => value is JsonObject map ? map.Where(member => rule.AsObject().ContainsKey(member.Key)).SelectMany(member => Errors((JsonObject)rule[member.Key]!, member.Value, $"{place}/{member.Key}")) : [],
        "additionalProperties" => value is JsonObject map ? map.Where(member => schema["properties"]?.AsObject().ContainsKey(member.Key) != true).SelectMany(member => Additional(rule, member, place)) : [],
        "if" => Errors((JsonObject)rule, value, place).Any() ? Branch(schema["else"], value, place) : Branch(schema["then"], value, place),
        _ => throw new NotSupportedException($"The keyword {keyword} is not known here."),
    };

    private IEnumerable<string> Additional(JsonNode rule, KeyValuePair<string, JsonNode?> member, string place) =>
        rule is JsonObject schema ? Errors(schema, member.Value, $"{place}/{member.Key}") : Fails(!rule.GetValue<bool>(), $"{place}: {member.Key} is no member");

    private IEnumerable<string> Branch(JsonNode? schema, JsonNode? value, string place) => schema is JsonObject branch ? Errors(branch, value, place) : [];

    private static IEnumerable<string> Missing(JsonArray members, JsonNode? value, string place) =>
        value is JsonObject map ? members.Select(member => member!.GetValue<string>()).Where(member => !map.ContainsKey(member)).Select(member => $"{place}: lacks {member}") : [];

    private static IEnumerable<string> Fails(bool isWrong, string message) => isWrong ? [message] : [];

    private static string TypeOf(JsonNode? value) => value switch
    {
        JsonObject => "object",
        JsonArray => "array",
        JsonValue scalar when scalar.TryGetValue<int>(out _) => "integer",
        JsonValue scalar when scalar.TryGetValue<string>(out _) => "string",
        _ => "other",
    };
}
