namespace RoleCompare.Batches;

/// <summary>A line of a batch as it was read.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Json">Its bytes without the line feed; null when there are more than <see cref="BatchReader.MaximumLineBytes"/>.</param>
internal sealed record BatchLine(int Number, ReadOnlyMemory<byte>? Json);
