using System.Globalization;
using System.Text;
using System.Text.Json;
using RoleCompare.Naming;

namespace RoleCompare.StrictJson;

/// <summary>An object in a person's JSON, read member by member; whatever is wrong throws with the member's path.</summary>
internal readonly struct StrictObject
{
    private const int ValueLength = 60;
    private const int SecretLength = 30;
    private readonly StrictSource _source;
    private readonly string _path;
    private readonly JsonElement _element;

    private StrictObject(StrictSource source, string path, JsonElement element)
    {
        _source = source;
        _path = path;
        _element = element;
    }

    /// <summary>Takes an element as an object.</summary>
    /// <exception cref="RoleCompareException">It is something else, or a member stands twice in it.</exception>
    public static StrictObject From(StrictSource source, string path, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw source.Fail($"{(path.Length == 0 ? $"The {source.Noun}" : $"'{path}'")} is {Show(source, element)}; it must be a JSON object {{ … }}.");
        var whole = new StrictObject(source, path, element);
        var seen = new HashSet<string>();
        return whole.Members.Select(member => member.Name).FirstOrDefault(name => !seen.Add(name)) is { } twice
            ? throw whole.Error(twice, "stands twice; keep one of the two.")
            : whole;
    }

    /// <summary>The members in the order given.</summary>
    public IEnumerable<JsonProperty> Members => _element.EnumerateObject();

    /// <summary>Refuses members that are not in a closed set.</summary>
    public void AllowOnly(IReadOnlyCollection<string> allowed, Func<string, string?>? special = null)
    {
        foreach (var name in Members.Select(member => member.Name).Where(name => !allowed.Contains(name)))
            throw Error(name, special?.Invoke(name) ?? $"is not a member{(NearestNames.Guess(name, allowed) is { } guess ? $"; did you mean '{guess}'?" : ".")} Allowed: {string.Join(", ", allowed)}.");
    }

    /// <summary>An inner object, or null when it is not there.</summary>
    public StrictObject? Object(string member) =>
        TryGet(member, out var value) ? From(_source, PathOf(member), value) : null;

    /// <summary>A list of objects; empty when it is not there.</summary>
    public IReadOnlyList<StrictObject> Objects(string member)
    {
        if (!TryGet(member, out var value))
            return [];
        if (value.ValueKind != JsonValueKind.Array)
            throw Error(member, $"is {Show(_source, value)}; it must be a list of objects: [{{ … }}, …].");
        var (source, path) = (_source, PathOf(member));
        return [.. value.EnumerateArray().Select((entry, i) => From(source, $"{path}[{i}]", entry))];
    }

    /// <summary>What a member must have.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">What was read of it.</param>
    public T Required<T>(string member, T? value)
        where T : struct => value ?? throw Error(member, "is missing.");

    /// <inheritdoc cref="Required{T}(string, T?)"/>
    public T Required<T>(string member, T? value)
        where T : class => value ?? throw Error(member, "is missing.");

    /// <summary>The bytes of this object as they stand there, for a reader of its own.</summary>
    public ReadOnlyMemory<byte> Raw() => Encoding.UTF8.GetBytes(_element.GetRawText());

    /// <summary>The bytes of a member as they stand there, for a reader of its own; null when it is not there.</summary>
    public ReadOnlyMemory<byte>? Raw(string member)
    {
        if (TryGet(member, out var value))
            return Encoding.UTF8.GetBytes(value.GetRawText());

        // Not in one expression: there, null would be an array, and that one a value.
        return null;
    }

    /// <summary>A text of limited length, or null when it is not there.</summary>
    public string? Text(string member, int maximumLength)
    {
        if (!TryGet(member, out var value))
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw Error(member, $"is {Show(_source, value)}; it must be a text in quotes.");
        return Limited(member, value, maximumLength);
    }

    /// <summary>A list of texts; empty when it is not there.</summary>
    public IReadOnlyList<string> Texts(string member, int maximumLength)
    {
        if (!TryGet(member, out var value))
            return [];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(entry => entry.ValueKind != JsonValueKind.String))
            throw Error(member, $"is {Show(_source, value)}; it must be a list of texts: [\"…\", \"…\"].");
        var texts = new List<string>();
        foreach (var entry in value.EnumerateArray())
            texts.Add(Limited(member, entry, maximumLength));
        return texts;
    }

    /// <summary>True or false; false when it is not there.</summary>
    public bool Flag(string member)
    {
        if (!TryGet(member, out var value))
            return false;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw Error(member, $"is {Show(_source, value)}; it must be true or false.");
    }

    /// <summary>A whole number in a range, or null when it is not there.</summary>
    public int? Number(string member, int minimum, int maximum)
    {
        if (!TryGet(member, out var value))
            return null;

        // A number where one belongs is no secret.
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= minimum && number <= maximum
            ? number
            : throw Error(member, $"is {(value.ValueKind == JsonValueKind.Number ? Raw(value) : Show(_source, value))}; it must be a whole number from {minimum} to {maximum}.");
    }

    /// <summary>A number in a range, or null when it is not there.</summary>
    public double? Real(string member, double minimum, double maximum)
    {
        if (!TryGet(member, out var value))
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= minimum && number <= maximum
            ? number
            : throw Error(member, $"is {Show(_source, value)}; it must be a number from {minimum} to {maximum}.");
    }

    /// <summary>The error for one member.</summary>
    public RoleCompareException Error(string member, string message) => _source.Fail($"'{PathOf(member)}' {message}");

    // null stands for "not said", as most programs that write JSON mean it.
    private bool TryGet(string member, out JsonElement value) =>
        _element.TryGetProperty(member, out value) && value.ValueKind != JsonValueKind.Null;

    private string Limited(string member, JsonElement value, int maximumLength)
    {
        var text = Unescaped(member, value);
        return text.Length <= maximumLength
            ? text
            : throw Error(member, string.Create(CultureInfo.InvariantCulture, $"has {text.Length:N0} characters; at most {maximumLength:N0} are allowed."));
    }

    private string Unescaped(string member, JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Error(member, "is not valid Unicode; half a character (\\uD800 to \\uDFFF) stands in it.");
        }
    }

    private string PathOf(string member)
    {
        // Members have short names without digits; keys are long or have some.
        var line = _source.IsSecret && (member.Length > SecretLength || member.Any(char.IsDigit)) ? "…" : PlainText.OneLine(member);
        var name = line.Length <= ValueLength ? line : line[..(ValueLength - 1)] + "…";
        return _path.Length == 0 ? name : $"{_path}.{name}";
    }

    private static string Show(StrictSource source, JsonElement element) => source.IsSecret ? Kind(element) : Raw(element);

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => element.GetRawText(),
    };

    private static string Raw(JsonElement element)
    {
        var raw = PlainText.OneLine(element.GetRawText());
        return raw.Length <= ValueLength ? raw : raw[..(ValueLength - 1)] + "…";
    }
}
