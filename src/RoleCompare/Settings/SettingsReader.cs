using System.Text.RegularExpressions;
using RoleCompare.Naming;
using RoleCompare.StrictJson;

namespace RoleCompare.Settings;

/// <summary>Reads settings from JSON. Nothing is ignored: what the contract does not know is an error.</summary>
public static partial class SettingsReader
{
    /// <summary>The word for the model that comes with the program.</summary>
    public const string BuiltIn = "built-in";

    /// <summary>The word for an endpoint that speaks as OpenAI's does.</summary>
    public const string OpenAICompatible = "openai-compatible";

    private const int MaximumBytes = 100_000;
    private const int MaximumTextLength = 2_000;
    private const int MaximumModelLength = 200;

    private static readonly string[] Members = ["$schema", "embedding"];
    private static readonly string[] EmbeddingMembers =
        ["provider", "address", "model", "keyVariable", "keyFile", "dimensions", "batchSize", "timeoutSeconds", "retries", "retryDelayMilliseconds"];

    private static readonly string[] Secrets = ["key", "apikey", "token", "apitoken", "accesstoken", "secret", "password", "bearer", "authorization"];

    /// <summary>Reads a settings file.</summary>
    /// <exception cref="SettingsException">The file is missing, unreadable, or has something that is not allowed.</exception>
    public static ProgramSettings ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0)
            throw new SettingsException("settings", "The name of the file is empty; name a JSON file.");
        var source = new StrictSource(
            "settings file",
            "{\"embedding\": {\"provider\": \"built-in\"}}",
            message => new SettingsException(path, message),
            IsSecret: true);
        return StrictReader.ReadFile(path, MaximumBytes, source, root => ReadRoot(root, path));
    }

    private static ProgramSettings ReadRoot(StrictObject root, string path)
    {
        root.AllowOnly(Members, RefuseSecret);
        root.Text("$schema", MaximumTextLength);
        return new ProgramSettings { Endpoint = root.Object("embedding") is { } embedding ? ReadEmbedding(embedding, path) : null };
    }

    private static EndpointSettings? ReadEmbedding(StrictObject embedding, string path)
    {
        embedding.AllowOnly(EmbeddingMembers, RefuseSecret);
        var others = embedding.Members.Select(member => member.Name).Where(name => name != "provider").ToList();
        switch (embedding.Text("provider", MaximumTextLength))
        {
            case OpenAICompatible:
                return ReadEndpoint(embedding, path);
            case BuiltIn when others.Count == 0:
                return null;
            case BuiltIn:
                throw embedding.Error(others[0], $"means nothing to the provider \"{BuiltIn}\"; remove it, or set 'provider' to \"{OpenAICompatible}\".");
            case null when others.Count == 0:
                return null;
            case null:
                throw embedding.Error("provider", $"is missing; it must be \"{BuiltIn}\" or \"{OpenAICompatible}\".");
            default:
                throw embedding.Error("provider", $"is no provider that is known; it must be \"{BuiltIn}\" or \"{OpenAICompatible}\".");
        }
    }

    private static EndpointSettings ReadEndpoint(StrictObject embedding, string path)
    {
        var defaults = new EndpointSettings { Source = path, Address = ReadAddress(embedding), Model = ReadModel(embedding) };
        var variable = embedding.Text("keyVariable", MaximumTextLength);
        var file = embedding.Text("keyFile", MaximumTextLength);
        if (variable is not null && file is not null)
            throw embedding.Error("keyFile", "and 'keyVariable' both say where the key is; keep one of the two.");

        // Neither value is repeated: a person may have put the key itself there.
        if (variable is not null && !VariableName().IsMatch(variable))
            throw embedding.Error("keyVariable", "is no name of an environment variable; allowed are A-Z, 0-9 and _, not a digit first, such as OPENAI_API_KEY. The key itself does not belong here.");
        if (file is not null && (string.IsNullOrWhiteSpace(file) || file.Any(PlainText.IsControl)))
            throw embedding.Error("keyFile", "is no path; name a file that holds nothing but the key.");

        return defaults with
        {
            KeyVariable = variable,
            KeyFile = file is null ? null : Path.GetFullPath(file, Path.GetDirectoryName(Path.GetFullPath(path))!),
            Dimensions = embedding.Number("dimensions", 1, 65_536),
            BatchSize = embedding.Number("batchSize", 1, 2_048) ?? defaults.BatchSize,
            Timeout = embedding.Number("timeoutSeconds", 1, 3_600) is { } seconds ? TimeSpan.FromSeconds(seconds) : defaults.Timeout,
            Retries = embedding.Number("retries", 0, 10) ?? defaults.Retries,
            RetryDelay = embedding.Number("retryDelayMilliseconds", 0, 60_000) is { } wait ? TimeSpan.FromMilliseconds(wait) : defaults.RetryDelay,
        };
    }

    private static Uri ReadAddress(StrictObject embedding)
    {
        const string Allowed = "it must be an address that starts with http:// or https://, such as http://localhost:11434/v1";
        var text = embedding.Text("address", MaximumTextLength) ?? throw embedding.Error("address", $"is missing; {Allowed}.");
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Host.Length == 0)
            throw embedding.Error("address", $"is no address of an endpoint; {Allowed}.");

        // The text is not repeated: a key may stand in it.
        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
            throw embedding.Error("address", $"has a user, a '?' or a '#'; {Allowed}, without them. A key belongs into 'keyVariable' or 'keyFile'.");
        return new Uri(address.AbsoluteUri.TrimEnd('/'));
    }

    private static string ReadModel(StrictObject embedding)
    {
        var model = embedding.Text("model", MaximumModelLength)?.Trim();
        return string.IsNullOrEmpty(model) || model.Any(PlainText.IsControl)
            ? throw embedding.Error("model", "is missing, empty or has control characters; it must be the model's name as the endpoint knows it, such as \"nomic-embed-text\".")
            : model;
    }

    private static string? RefuseSecret(string name) => Secrets.Contains(NameKey.Of(name))
        ? "does not belong in a settings file. Put the key into an environment variable and name that in 'keyVariable', or into a file and name that in 'keyFile'."
        : null;

    [GeneratedRegex("^[A-Z_][A-Z0-9_]{0,99}$", RegexOptions.CultureInvariant)]
    private static partial Regex VariableName();
}
