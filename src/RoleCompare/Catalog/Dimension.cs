namespace RoleCompare.Catalog;

/// <summary>One row of a comparison: a question that a person can answer and five anchored levels.</summary>
/// <param name="Id">A slug, such as <c>decision-making-authority</c>.</param>
/// <param name="Name">The name as it stands in tables.</param>
/// <param name="Lens">The group of rows it belongs to.</param>
/// <param name="Question">What a person is asked to find out the level they want.</param>
/// <param name="Rubric">Five anchors, for the levels 1 to 5 in this order.</param>
public sealed record Dimension(string Id, string Name, Lens Lens, string Question, IReadOnlyList<string> Rubric)
{
    /// <summary>The ids of the ten dimensions. A catalogue has each of them once, in an order of its own.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "primary-role", "scope-of-responsibilities", "strategic-planning", "project-management", "professional-development",
        "reporting-relationship", "decision-making-authority", "team-management", "meeting-involvement", "communication",
    ];

    /// <summary>What a person at this level says of themselves.</summary>
    public string Anchor(DimensionLevel level) => Rubric[level.Value - 1];
}
