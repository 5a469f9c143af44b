namespace RoleCompare.Storage;

/// <summary>What stands in the tables about the owner of a profile, to move it to another profile.</summary>
/// <param name="RecoveryHash">The hash of the recovery code; null where there is none.</param>
/// <param name="SeenOn">The day on which the owner was last seen.</param>
/// <param name="Capabilities">The hashes of the capabilities.</param>
internal sealed record OwnerRows(string? RecoveryHash, string SeenOn, IReadOnlyList<string> Capabilities);
