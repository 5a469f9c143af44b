namespace RoleCompare.Batches;

/// <summary>What became of a line of a batch.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Json">The result as one line of UTF-8 JSON, without a line feed.</param>
/// <param name="Error">Why the line could not be ranked; null when it was.</param>
internal sealed record BatchResult(int Line, byte[] Json, string? Error);
