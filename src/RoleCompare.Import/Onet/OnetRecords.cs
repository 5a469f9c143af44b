namespace RoleCompare.Import.Onet;

/// <summary>An occupation of <c>Occupation Data.txt</c>.</summary>
/// <param name="Code">The O*NET-SOC code, such as <c>11-1011.00</c>.</param>
/// <param name="Title">Its title, in the plural.</param>
/// <param name="Description">What its people do.</param>
public sealed record OnetOccupation(string Code, string Title, string Description);

/// <summary>A title that people use for an occupation, from <c>Alternate Titles.txt</c> or <c>Sample of Reported Titles.txt</c>.</summary>
/// <param name="Code">The occupation.</param>
/// <param name="Title">The title.</param>
/// <param name="Abbreviation">A shorter form, such as an abbreviation; empty when there is none.</param>
public sealed record OnetTitle(string Code, string Title, string Abbreviation);

/// <summary>A task of <c>Task Statements.txt</c>.</summary>
/// <param name="Code">The occupation.</param>
/// <param name="Id">The task's number.</param>
/// <param name="Text">What is done, as a sentence.</param>
/// <param name="IsCore">Whether it is marked as a core task, not a supplemental or unrated one.</param>
public sealed record OnetTask(string Code, string Id, string Text, bool IsCore);

/// <summary>A detailed work activity of <c>DWA Reference.txt</c> with the wider ones above it.</summary>
/// <param name="Id">The detailed work activity.</param>
/// <param name="Title">What is done, as a sentence.</param>
/// <param name="Intermediate">The intermediate work activity, as a sentence.</param>
/// <param name="Element">The general work activity's name.</param>
public sealed record OnetActivity(string Id, string Title, string Intermediate, string Element);

/// <summary>A row of <c>Tasks to DWAs.txt</c>.</summary>
/// <param name="Code">The occupation.</param>
/// <param name="TaskId">The task.</param>
/// <param name="ActivityId">The detailed work activity that it is a case of.</param>
public sealed record OnetTaskActivity(string Code, string TaskId, string ActivityId);

/// <summary>A row of <c>Technology Skills.txt</c>.</summary>
/// <param name="Code">The occupation.</param>
/// <param name="Example">The product, such as <c>Adobe Acrobat</c>.</param>
/// <param name="Commodity">Its kind, such as <c>Document management software</c>.</param>
/// <param name="IsHot">Whether employers' postings name it often, in any occupation.</param>
/// <param name="IsInDemand">Whether they name it often for this occupation.</param>
public sealed record OnetTechnology(string Code, string Example, string Commodity, bool IsHot, bool IsInDemand);

/// <summary>A row of <c>Related Occupations.txt</c>.</summary>
/// <param name="Code">The occupation.</param>
/// <param name="RelatedCode">The one that it is like.</param>
/// <param name="Tier"><c>Primary-Short</c>, <c>Primary-Long</c> or <c>Supplemental</c>: how near they are.</param>
public sealed record OnetRelation(string Code, string RelatedCode, string Tier)
{
    /// <summary>Whether it is of one of the two primary tiers.</summary>
    public bool IsPrimary => Tier.StartsWith("Primary", StringComparison.Ordinal);
}

/// <summary>A row of <c>Job Zones.txt</c>.</summary>
/// <param name="Code">The occupation.</param>
/// <param name="Zone">How much preparation it asks for: 1 little or none, 5 extensive.</param>
public sealed record OnetJobZone(string Code, int Zone);

/// <summary>A row of <c>Skills.txt</c> or <c>Knowledge.txt</c>: how much an occupation uses an element of O*NET's content model.</summary>
/// <param name="Code">The occupation.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Element">Its name.</param>
/// <param name="Scale"><c>IM</c>, importance from 1 to 5, or <c>LV</c>, level from 0 to 7.</param>
/// <param name="Value">On that scale.</param>
/// <param name="IsSuppressed">Whether O*NET recommends not to use the value: too few people or too unlike answers.</param>
/// <param name="IsNotRelevant">Whether the level has no meaning, since the element is not important.</param>
public sealed record OnetRating(string Code, string ElementId, string Element, string Scale, double Value, bool IsSuppressed, bool IsNotRelevant);

/// <summary>A row of <c>Task Ratings.txt</c> on the scale of importance.</summary>
/// <param name="Code">The occupation.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Importance">From 1 to 5.</param>
public sealed record OnetTaskRating(string Code, string TaskId, double Importance);
