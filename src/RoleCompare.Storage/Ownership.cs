namespace RoleCompare.Storage;

/// <summary>A profile with the secrets that open it: this is the only moment at which they are known.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Capability">The secret for the person's browser.</param>
/// <param name="Code">The secret for the person to write down.</param>
public sealed record Ownership(SavedProfile Profile, Capability Capability, RecoveryCode Code);
