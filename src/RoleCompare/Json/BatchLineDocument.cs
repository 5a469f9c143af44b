using System.Text.Json;

namespace RoleCompare.Json;

/// <summary>What became of a line of a batch, as JSON on one line.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Id">The id that stood beside the profile, a text or a whole number; null without one.</param>
/// <param name="Error">Why the line could not be ranked, as a sentence; null when it was.</param>
/// <param name="Ranking">The ranking, member by member what <c>recommend --json</c> prints for the profile; null when there is an error.</param>
public sealed record BatchLineDocument(int Line, JsonElement? Id, string? Error, RankingDocument? Ranking);
