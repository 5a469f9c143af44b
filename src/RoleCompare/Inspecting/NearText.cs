using RoleCompare.Embedding;

namespace RoleCompare.Inspecting;

/// <summary>Something near to a text, and the words that made it so.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The id of the role or skill that it is or belongs to; null for a word.</param>
/// <param name="Text">The words that are compared: a role's title (for all its texts), a skill's name or other text, a sentence, a word.</param>
/// <param name="Dimension">The id of the dimension that a sentence stands in; null elsewhere.</param>
/// <param name="Shares">The cosine, and what each word adds to it.</param>
public sealed record NearText(NearKind Kind, string? Id, string Text, string? Dimension, CosineShares Shares);
