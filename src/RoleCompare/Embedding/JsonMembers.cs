using System.Text.Json;

namespace RoleCompare.Embedding;

/// <summary>
/// The members of a JSON object, read one by one without the serializer, whose first use costs a process more time than the rest of
/// loading a model. What is missing, unknown or of another kind is told in a sentence that names the member.
/// </summary>
internal readonly struct JsonMembers
{
    private readonly JsonElement _element;
    private readonly string _prefix;

    private JsonMembers(JsonElement element, string prefix)
    {
        _element = element;
        _prefix = prefix;
    }

    /// <summary>The members of an object, all of which must be among the allowed ones.</summary>
    /// <param name="element">What should be the object.</param>
    /// <param name="path">Where it stands, such as <c>files[1]</c>; empty for the whole file.</param>
    /// <param name="allowed">The names of all members that may be there.</param>
    /// <exception cref="FormatException">It is no object, or has another member, or one twice.</exception>
    /// <exception cref="InvalidOperationException">A name has half a surrogate pair.</exception>
    public static JsonMembers Of(JsonElement element, string path, params string[] allowed)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw Expected(path, element, "an object");
        var members = new JsonMembers(element, path.Length == 0 ? "" : path + ".");
        Span<bool> seen = stackalloc bool[allowed.Length];
        foreach (var member in element.EnumerateObject())
        {
            var place = Array.IndexOf(allowed, member.Name);
            if (place < 0)
                throw new FormatException($"'{members._prefix}{member.Name}' is not a member; allowed are {string.Join(", ", allowed)}.");
            if (seen[place])
                throw Twice(members._prefix + member.Name);
            seen[place] = true;
        }

        return members;
    }

    /// <summary>An object inside.</summary>
    /// <inheritdoc cref="Of" path="/exception"/>
    public JsonMembers Object(string name, params string[] allowed) => Of(Required(name), _prefix + name, allowed);

    /// <summary>A text.</summary>
    /// <exception cref="FormatException">It is missing or of another kind.</exception>
    /// <exception cref="InvalidOperationException">It has half a surrogate pair.</exception>
    public string Text(string name) => Text(Required(name), _prefix + name);

    /// <summary>A text, or null when it is missing or null.</summary>
    /// <inheritdoc cref="Text(string)" path="/exception"/>
    public string? OptionalText(string name) =>
        _element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? Text(value, _prefix + name) : null;

    /// <summary>A whole number of 32 bits.</summary>
    /// <exception cref="FormatException">It is missing or of another kind.</exception>
    public int Integer(string name) => Integer(Required(name), _prefix + name);

    /// <summary>A whole number of 64 bits.</summary>
    /// <exception cref="FormatException">It is missing or of another kind.</exception>
    public long Long(string name)
    {
        var element = Number(Required(name), _prefix + name);
        return element.TryGetInt64(out var value) ? value : throw Expected(_prefix + name, element, "a whole number");
    }

    /// <summary>A number.</summary>
    /// <exception cref="FormatException">It is missing or of another kind.</exception>
    public double Double(string name) => Number(Required(name), _prefix + name).GetDouble();

    /// <summary>Numbers in a list.</summary>
    /// <exception cref="FormatException">The list is missing or of another kind, or an entry is.</exception>
    public IReadOnlyList<double> Doubles(string name) => List(name, (entry, path) => Number(entry, path).GetDouble());

    /// <summary>Whole numbers of 32 bits by name.</summary>
    /// <exception cref="FormatException">The object is missing or of another kind, or a member is, or a name stands twice.</exception>
    public IReadOnlyDictionary<string, int> Integers(string name)
    {
        var element = Required(name);
        if (element.ValueKind != JsonValueKind.Object)
            throw Expected(_prefix + name, element, "an object");
        var numbers = new Dictionary<string, int>();
        foreach (var member in element.EnumerateObject())
        {
            var path = $"{_prefix}{name}.{member.Name}";
            if (!numbers.TryAdd(member.Name, Integer(member.Value, path)))
                throw Twice(path);
        }

        return numbers;
    }

    /// <summary>A list, each entry read by a function that gets it and where it stands.</summary>
    /// <exception cref="FormatException">The list is missing or of another kind.</exception>
    public IReadOnlyList<T> List<T>(string name, Func<JsonElement, string, T> read)
    {
        var element = Required(name);
        if (element.ValueKind != JsonValueKind.Array)
            throw Expected(_prefix + name, element, "a list");
        var entries = new T[element.GetArrayLength()];
        var i = 0;
        foreach (var entry in element.EnumerateArray())
        {
            entries[i] = read(entry, $"{_prefix}{name}[{i}]");
            i++;
        }

        return entries;
    }

    private static string Text(JsonElement element, string path) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Expected(path, element, "a text in quotes");

    private static int Integer(JsonElement element, string path) =>
        Number(element, path).TryGetInt32(out var value) ? value : throw Expected(path, element, "a whole number");

    private static JsonElement Number(JsonElement element, string path) =>
        element.ValueKind == JsonValueKind.Number ? element : throw Expected(path, element, "a number");

    private static FormatException Twice(string path) => new($"'{path}' stands twice; one is expected.");

    private static FormatException Expected(string path, JsonElement element, string expected)
    {
        var raw = element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            _ => element.GetRawText(),
        };
        return new FormatException($"{(path.Length == 0 ? "the file" : $"'{path}'")} is {(raw.Length <= 60 ? raw : raw[..59] + "…")}; {expected} is expected.");
    }

    private JsonElement Required(string name) =>
        _element.TryGetProperty(name, out var value) ? value : throw new FormatException($"'{_prefix}{name}' is missing.");
}
