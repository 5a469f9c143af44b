namespace RoleCompare.Settings;

/// <summary>An OpenAI-compatible endpoint that embeds texts, as a settings file names it. Checked by <see cref="SettingsReader"/>.</summary>
public sealed record EndpointSettings
{
    /// <summary>The settings file, for messages.</summary>
    public required string Source { get; init; }

    /// <summary>The address below which <c>/embeddings</c> is; absolute, http or https, without user, query and fragment.</summary>
    public required Uri Address { get; init; }

    /// <summary>The model's name as the endpoint knows it.</summary>
    public required string Model { get; init; }

    /// <summary>The environment variable that holds the key; null when none is named.</summary>
    public string? KeyVariable { get; init; }

    /// <summary>The full path of the file that holds the key; null when none is named. Never together with <see cref="KeyVariable"/>.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Elements of a vector, from 1 to 65,536: asked for, and held against the answers. Null for what the model gives.</summary>
    public int? Dimensions { get; init; }

    /// <summary>The most texts in one request, from 1 to 2,048.</summary>
    public int BatchSize { get; init; } = 64;

    /// <summary>How long one request may take, from one second to one hour.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a request is sent again after a fault that may pass, from 0 to 10.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The wait before the first repetition, from 0 to 60 seconds; each further one waits twice as long.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The endpoint and the model in words, for sentences.</summary>
    public string Name => $"{Address.AbsoluteUri} (model {Model})";

    /// <summary>How the id of its model begins: host, path and model. Two servers behind one host differ in the path. The elements of a vector follow.</summary>
    public string ModelIdStart => $"{Address.Authority}{Address.AbsolutePath.TrimEnd('/')}/{Model}/";

    /// <summary>Whether a key would travel in the clear: it is named, the address is not https, and it is not this machine.</summary>
    public bool SendsKeyInTheClear => (KeyVariable ?? KeyFile) is not null && Address.Scheme == Uri.UriSchemeHttp && !Address.IsLoopback;
}
