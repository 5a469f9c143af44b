using RoleCompare.Catalog;

namespace RoleCompare.Comparing;

/// <summary>Sentences of several roles on one dimension that are alike, or a sentence that no other of the roles has.</summary>
/// <param name="Kind">What the sentences are to one another.</param>
/// <param name="Sentences">At most one a role, in the order of the columns.</param>
public sealed record SentenceGroup(SentenceGroupKind Kind, IReadOnlyList<RoleSentence> Sentences)
{
    /// <summary>The roles other than one that have such a sentence.</summary>
    public IEnumerable<RoleSentence> Others(Role role) => Sentences.Where(sentence => sentence.Role != role);
}

/// <summary>A sentence of a role on a dimension.</summary>
/// <param name="Role">The role.</param>
/// <param name="Level">Where the role stands on the dimension; null when it is not known.</param>
/// <param name="Text">The sentence, verbatim.</param>
public sealed record RoleSentence(Role Role, DimensionLevel? Level, string Text)
{
    /// <summary>Its place among the role's sentences on the dimension, from 0.</summary>
    internal int Place { get; init; }
}

/// <summary>What the sentences of a group are to one another.</summary>
public enum SentenceGroupKind
{
    /// <summary>Alike, of roles whose levels on the dimension do not differ as far as they are known.</summary>
    Shared,

    /// <summary>Alike, of roles that stand at different levels on the dimension: the same at a higher level in some.</summary>
    Stronger,

    /// <summary>One sentence, like none of the other roles'.</summary>
    Only,
}
