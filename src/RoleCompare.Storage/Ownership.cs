namespace RoleCompare.Storage;

/// <summary>A profile with a secret that opens it: this is the only moment at which the secret is known.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Capability">The secret for the person's browser.</param>
public sealed record Ownership(SavedProfile Profile, Capability Capability);
