using RoleCompare.StrictJson;

namespace RoleCompare.Json;

/// <summary>Reads rankings that <see cref="RoleCompareJson"/> wrote. Nothing is ignored: what the document does not have is an error.</summary>
public static class RankingReader
{
    private const int MaximumTextLength = 200_000;

    // Sums of rounded numbers may exceed 1 by very little.
    private const double Cosine = 1.001;

    private static readonly string[] Members = ["model", "weights", "catalog", "matches", "excluded", "understood", "warnings", "attributions", "groups"];
    private static readonly string[] MatchMembers = ["role", "title", "score", "rank", "tiedWith", "contributions", "rankRange", "group"];
    private static readonly string[] RangeMembers = ["best", "worst"];
    private static readonly string[] GroupMembers = ["group", "roles", "answeredTooLittle", "wouldTell"];
    private static readonly string[] PartMembers = ["source", "dimension", "skill", "fit", "aversion", "value", "youSaid", "roleSays"];
    private static readonly string[] ExcludedMembers = ["role", "title", "reason"];
    private static readonly string[] UnderstoodMembers = ["stated", "level", "skill", "by", "similarity"];
    private static readonly string[] AttributionMembers = ["id", "name", "version", "license", "attribution"];

    /// <summary>Reads a ranking.</summary>
    /// <param name="json">UTF-8 JSON.</param>
    /// <param name="place">Where it comes from, for messages.</param>
    /// <exception cref="RoleCompareException">It is no ranking; the message names the member, its value and what is allowed.</exception>
    public static RankingDocument Parse(ReadOnlyMemory<byte> json, string place) => StrictReader.Parse(
        json, new StrictSource("ranking", "{\"model\": \"…\", \"catalog\": \"…\", \"matches\": []}", message => new RoleCompareException($"{place}: {message}")), Read);

    private static RankingDocument Read(StrictObject root)
    {
        root.AllowOnly(Members);
        return new RankingDocument(
            Text(root, "model"),
            root.Text("weights", MaximumTextLength),
            Text(root, "catalog"),
            [.. root.Objects("matches").Select(ReadMatch)],
            [.. root.Objects("excluded").Select(ReadExcluded)],
            [.. root.Objects("understood").Select(ReadUnderstood)],
            root.Texts("warnings", MaximumTextLength),
            [.. root.Objects("attributions").Select(ReadAttribution)],
            [.. root.Objects("groups").Select(ReadGroup)]);
    }

    private static MatchDocument ReadMatch(StrictObject match)
    {
        match.AllowOnly(MatchMembers);
        return new MatchDocument(
            Text(match, "role"),
            Text(match, "title"),
            match.Required("score", match.Real("score", 0, 1)),
            match.Required("rank", match.Number("rank", 1, int.MaxValue)),
            match.Texts("tiedWith", MaximumTextLength),
            [.. match.Objects("contributions").Select(ReadPart)],
            match.Object("rankRange") is { } range ? ReadRange(range) : null,
            match.Number("group", 1, int.MaxValue));
    }

    private static RankRangeDocument ReadRange(StrictObject range)
    {
        range.AllowOnly(RangeMembers);
        var best = range.Required("best", range.Number("best", 1, int.MaxValue));
        return new RankRangeDocument(best, range.Required("worst", range.Number("worst", best, int.MaxValue)));
    }

    private static GroupDocument ReadGroup(StrictObject group)
    {
        group.AllowOnly(GroupMembers);
        return new GroupDocument(
            group.Required("group", group.Number("group", 1, int.MaxValue)), group.Texts("roles", MaximumTextLength), group.Flag("answeredTooLittle"), group.Text("wouldTell", MaximumTextLength));
    }

    private static ContributionDocument ReadPart(StrictObject part)
    {
        part.AllowOnly(PartMembers);
        return new ContributionDocument(
            Text(part, "source"),
            part.Text("dimension", MaximumTextLength),
            part.Text("skill", MaximumTextLength),
            part.Text("fit", MaximumTextLength),
            part.Flag("aversion"),
            part.Required("value", part.Real("value", -1, 1)),
            Text(part, "youSaid"),
            Text(part, "roleSays"));
    }

    private static ExcludedDocument ReadExcluded(StrictObject excluded)
    {
        excluded.AllowOnly(ExcludedMembers);
        return new ExcludedDocument(Text(excluded, "role"), Text(excluded, "title"), Text(excluded, "reason"));
    }

    private static UnderstoodDocument ReadUnderstood(StrictObject skill)
    {
        skill.AllowOnly(UnderstoodMembers);
        return new UnderstoodDocument(
            Text(skill, "stated"),
            skill.Required("level", skill.Number("level", Catalog.SkillLevel.Minimum, Catalog.SkillLevel.Maximum)),
            skill.Text("skill", MaximumTextLength),
            Text(skill, "by"),
            skill.Required("similarity", skill.Real("similarity", -Cosine, Cosine)));
    }

    private static AttributionDocument ReadAttribution(StrictObject origin)
    {
        origin.AllowOnly(AttributionMembers);
        return new AttributionDocument(Text(origin, "id"), Text(origin, "name"), Text(origin, "version"), Text(origin, "license"), Text(origin, "attribution"));
    }

    private static string Text(StrictObject from, string member) => from.Required(member, from.Text(member, MaximumTextLength));
}
