namespace RoleCompare.Settings;

/// <summary>What a person sets for all commands, from one JSON file; see docs/settings.md.</summary>
public sealed record ProgramSettings
{
    /// <summary>The endpoint that embeds texts; null, the default, for the built-in model, which sends nothing anywhere.</summary>
    public EndpointSettings? Endpoint { get; init; }
}
