namespace RoleCompare.Training.Pairs;

/// <summary>What makes the two texts of a training pair belong together.</summary>
public enum PairKind
{
    /// <summary>ESCO: a preferred label and an alternative label of one concept.</summary>
    EscoAlternativeLabel,

    /// <summary>ESCO: a label and the description of its concept.</summary>
    EscoDescription,

    /// <summary>ESCO: the first sentence of a description and the rest of it.</summary>
    EscoSentence,

    /// <summary>ESCO: an occupation and a skill that is essential to it.</summary>
    EscoOccupationSkill,

    /// <summary>ESCO: several skills of an occupation together, and the occupation.</summary>
    EscoSkillSet,

    /// <summary>ESCO: a concept and the wider group above it.</summary>
    EscoBroader,

    /// <summary>O*NET: an alternate or reported title and the occupation's title.</summary>
    OnetTitle,

    /// <summary>O*NET: the description of an occupation and its title.</summary>
    OnetDescription,

    /// <summary>O*NET: a task and the title of its occupation.</summary>
    OnetTaskTitle,

    /// <summary>O*NET: a task and the description of its occupation.</summary>
    OnetTaskDescription,

    /// <summary>O*NET: a task and the detailed work activity that it is a case of.</summary>
    OnetTaskActivity,

    /// <summary>O*NET: a detailed work activity and the wider one above it.</summary>
    OnetActivity,

    /// <summary>O*NET: several tasks of an occupation together, and the occupation.</summary>
    OnetTaskSet,

    /// <summary>O*NET: a technology and the title of an occupation that uses it.</summary>
    OnetTechnologyTitle,

    /// <summary>O*NET: a technology and its kind.</summary>
    OnetTechnologyKind,

    /// <summary>O*NET: two occupations that are alike.</summary>
    OnetRelated,

    /// <summary>O*NET and ESCO: the titles and descriptions of one job in both.</summary>
    Linked,

    /// <summary>O*NET and ESCO: several tasks or skills of a job in the one, and its title or description in the other.</summary>
    LinkedSet,

    /// <summary>The catalogue: a role's title and an alias, or its summary.</summary>
    CatalogTitle,

    /// <summary>The catalogue: a role's title and what it is on one dimension.</summary>
    CatalogDimension,

    /// <summary>The catalogue: a role's title and a skill that it needs.</summary>
    CatalogRoleSkill,

    /// <summary>The catalogue: a skill's name and an alias, its description or one of its levels.</summary>
    CatalogSkill,
}
