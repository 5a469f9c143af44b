using System.Text.Json;

namespace RoleCompare.Training.Evaluation;

/// <summary>One JSON object of a file, and where it stands.</summary>
internal sealed class JsonLine(JsonElement element, string place)
{
    /// <summary>The file and the line, for messages.</summary>
    public string Place => place;

    /// <summary>Whether a member is there and not null.</summary>
    public bool Has(string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>A member that must be a string with text.</summary>
    public string Required(string name) =>
        Optional(name) is var value && !string.IsNullOrWhiteSpace(value) ? value : throw new RoleCompareException($"{place}: the member '{name}' is missing or empty; a string is needed.");

    /// <summary>A member that may be a string; empty when it is missing.</summary>
    public string Optional(string name)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return "";
        return value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new RoleCompareException($"{place}: the member '{name}' is not a text; a string in quotes is needed.");
    }

    /// <summary>A member that may be a list of strings; empty when it is missing.</summary>
    public IReadOnlyList<string> List(string name)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return [];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
            throw new RoleCompareException($"{place}: the member '{name}' must be a list of strings.");
        return [.. value.EnumerateArray().Select(item => item.GetString()!)];
    }
}
