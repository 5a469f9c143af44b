using RoleCompare.Checking;

namespace RoleCompare.Json;

/// <summary>What the texts of a catalogue's roles find, as JSON.</summary>
/// <param name="All">How many dimension texts the roles have.</param>
/// <param name="Asked">How many were asked with; of very many only a part is.</param>
/// <param name="Found">How many find their own role before all others.</param>
/// <param name="FoundHidden">How many still do when their dimension is hidden in every role.</param>
/// <param name="Goal">The part of those asked that should be found, 0 to 1.</param>
/// <param name="Confusions">The texts that find another role, by role and dimension.</param>
public sealed record TextSearchDocument(int All, int Asked, int Found, int FoundHidden, double Goal, IReadOnlyList<ConfusionDocument> Confusions)
{
    /// <summary>Writes it down.</summary>
    public static TextSearchDocument Create(TextSearchReport texts) => new(
        texts.All,
        texts.Answers.Count,
        texts.Found,
        texts.FoundHidden,
        TextSearchReport.Goal,
        [.. texts.Answers
            .Where(answer => answer.TakenFor is not null || answer.TakenForHidden is not null)
            .Select(answer => new ConfusionDocument(answer.Role.Id.Value, answer.Dimension.Id, answer.TakenFor?.Id.Value, answer.TakenForHidden?.Id.Value))]);
}

/// <summary>A text that finds another role than its own.</summary>
/// <param name="Role">The id of its own role.</param>
/// <param name="Dimension">The id of the dimension it is about.</param>
/// <param name="TakenFor">The id of the role that it finds; null when that is its own.</param>
/// <param name="TakenForHidden">The same when its dimension is hidden in every role.</param>
public sealed record ConfusionDocument(string Role, string Dimension, string? TakenFor, string? TakenForHidden);
