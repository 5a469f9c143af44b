namespace RoleCompare.Import.Esco;

/// <summary>An occupation of <c>occupations_en.csv</c>.</summary>
/// <param name="Uri">Its identifier.</param>
/// <param name="IscoGroup">The code of its ISCO-08 unit group, four digits.</param>
/// <param name="Label">The preferred label.</param>
/// <param name="AlternativeLabels">Other names, in file order.</param>
/// <param name="Description">What its people do.</param>
public sealed record EscoOccupation(string Uri, string IscoGroup, string Label, IReadOnlyList<string> AlternativeLabels, string Description)
{
    /// <summary>The preferred label, then the other names.</summary>
    public IEnumerable<string> Labels => AlternativeLabels.Prepend(Label);
}

/// <summary>A skill, competence or piece of knowledge of <c>skills_en.csv</c>.</summary>
/// <param name="Uri">Its identifier.</param>
/// <param name="Label">The preferred label.</param>
/// <param name="AlternativeLabels">Other names, in file order.</param>
/// <param name="Description">What is meant.</param>
/// <param name="Type"><c>skill/competence</c> or <c>knowledge</c>; empty when it is not stated.</param>
public sealed record EscoSkill(string Uri, string Label, IReadOnlyList<string> AlternativeLabels, string Description, string Type);

/// <summary>A row of <c>occupationSkillRelations.csv</c>.</summary>
/// <param name="OccupationUri">The occupation; some are not in the occupations file.</param>
/// <param name="SkillUri">The skill.</param>
/// <param name="IsEssential">Whether the relation is <c>essential</c>, not <c>optional</c>.</param>
public sealed record EscoRelation(string OccupationUri, string SkillUri, bool IsEssential);

/// <summary>A group of <c>ISCOGroups_en.csv</c>.</summary>
/// <param name="Uri">Its identifier.</param>
/// <param name="Code">Its ISCO-08 code, one to four digits.</param>
/// <param name="Label">Its name.</param>
/// <param name="Description">What belongs to it; several paragraphs.</param>
public sealed record EscoGroup(string Uri, string Code, string Label, string Description);

/// <summary>A row of <c>broaderRelationsSkillPillar.csv</c> or <c>broaderRelationsOccPillar.csv</c>.</summary>
/// <param name="Uri">The narrower concept.</param>
/// <param name="BroaderUri">The wider one.</param>
public sealed record EscoBroader(string Uri, string BroaderUri);
