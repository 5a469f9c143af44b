namespace RoleCompare.Catalog;

/// <summary>The three groups that the dimensions of a comparison fall into.</summary>
public enum Lens
{
    /// <summary>What the work is, and how far it reaches.</summary>
    Responsibilities,

    /// <summary>Who decides, who reports to whom, who leads whom.</summary>
    Authority,

    /// <summary>Whom one meets and speaks to.</summary>
    Collaboration,
}
