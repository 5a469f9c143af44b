namespace RoleCompare.Inspecting;

/// <summary>What a text can be near to.</summary>
public enum NearKind
{
    /// <summary>A role as a whole: the mean of the vectors of all its texts.</summary>
    Role,

    /// <summary>A skill: the nearest of its name, its aliases and its description.</summary>
    Skill,

    /// <summary>A sentence of a role's summary or of what it is on a dimension.</summary>
    Sentence,

    /// <summary>A word that the model knows, and that does not stand in the text itself.</summary>
    Word,
}
