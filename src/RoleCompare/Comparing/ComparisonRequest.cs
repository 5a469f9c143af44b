using RoleCompare.Catalog;
using RoleCompare.Matching;

namespace RoleCompare.Comparing;

/// <summary>What is to be compared, and how.</summary>
public sealed record ComparisonRequest
{
    /// <summary>The roles, each once, in the order of the columns.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>The role that everything is told relative to, in the first column, whether or not it is among <see cref="Roles"/>; null for none.</summary>
    public Role? Against { get; init; }

    /// <summary>Whether to leave out what is alike: dimensions in which nothing tells the roles apart, sentences that are shared, skills asked for at one level by all.</summary>
    public bool DifferencesOnly { get; init; }

    /// <summary>The person whose wishes and skills stand beside the roles; null for nobody.</summary>
    public UnderstoodProfile? Person { get; init; }
}
