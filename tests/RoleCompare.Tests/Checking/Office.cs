using RoleCompare.Catalog;
using RoleCompare.Checking;
using RoleCompare.Embedding;
using RoleCompare.Tests.Embedding;
using Xunit;

namespace RoleCompare.Tests.Checking;

/// <summary>
/// A catalogue in memory that breaks no rule: a clerk (seniority 2) may become an agent or an officer (3), who change places with one another and
/// may become the chief (4). To the model of the office each role's name has an axis of its own, and so have a few things; it knows no other word.
/// </summary>
internal sealed class Office
{
    public static readonly EmbeddingModel Model = TinyModel.Of(
        ("clerk", Axis(0)), ("agent", Axis(1)), ("officer", Axis(2)), ("chief", Axis(3)), ("lamp", Axis(4)), ("stamp", Axis(5)),
        ("filing", Axis(6)), ("typing", Axis(7)), ("greeting", Axis(8)), ("archiving", Axis(9)));

    private static readonly IReadOnlyList<Dimension> Dimensions =
        [.. Dimension.Ids.Select(id => new Dimension(id, id, Lens.Authority, "How much?", ["none", "some", "half", "most", "all"]))];

    private readonly Dictionary<string, Role> _roles;
    private readonly List<Skill> _skills = [Skill("filing"), Skill("typing"), Skill("greeting")];

    public Office()
    {
        Role[] roles =
        [
            Describe("clerk", 2, Move("agent"), Move("officer")),
            Describe("agent", 3, Move("chief"), Move("officer", ProgressionKind.Lateral)),
            Describe("officer", 3, Move("chief"), Move("agent", ProgressionKind.Lateral)),
            Describe("chief", 4),
        ];
        _roles = roles.ToDictionary(role => role.Id.Value);
    }

    public RoleCatalog Catalog => RoleCatalog.Create(Dimensions, _skills, _roles.Values.Select(WithSentences), new string('0', 64));

    public static Skill Skill(string id) => new(id, id, [], "work", $"Is good at {id}.", ["a little", "well", "best"]);

    /// <summary>A move; without a sentence it gets one that stands in no other role.</summary>
    public static Progression Move(string to, ProgressionKind kind = ProgressionKind.Promotion, string sentence = "") => new(RoleId.Create(to), kind, sentence);

    /// <summary>A role of its own in the manner of the others.</summary>
    public Role Describe(string id, int seniority, params Progression[] moves) => new()
    {
        Id = RoleId.Create(id),
        Title = id,
        Aliases = [$"{id} of the house"],
        Family = "office",
        Seniority = Seniority.Create(seniority),
        Summary = $"The {id} is whom one meets at a desk here.",
        Dimensions = [.. Dimensions.Select(dimension => new RoleDimension(dimension, DimensionLevel.Create(3), Text(id, dimension.Id)))],
        Skills = [.. _skills.Take(3).Select(skill => new RoleSkill(skill, SkillLevel.Create(3), SkillNeed.Essential))],
        Progressions = moves,
        Sources = ["Made up."],
    };

    /// <summary>What a role says of a dimension: 13 words and its id.</summary>
    public static string Text(string id, string dimension) => $"The {id} has a part in {dimension} at the desk beside the window.";

    public Office Add(Role role)
    {
        _roles.Add(role.Id.Value, role);
        return this;
    }

    public Office Add(Skill skill)
    {
        _skills.Add(skill);
        return this;
    }

    public Office Remove(string id)
    {
        _roles.Remove(id);
        return this;
    }

    public Office Change(string id, Func<Role, Role> change)
    {
        _roles[id] = change(_roles[id]);
        return this;
    }

    /// <summary>Gives a role another text on a dimension.</summary>
    public Office Write(string id, string dimension, string text) => Change(id, role => role with
    {
        Dimensions = [.. role.Dimensions.Select(entry => entry.Dimension.Id == dimension ? entry with { Text = text } : entry)],
    });

    public IReadOnlyList<CatalogFinding> Examine() =>
        CatalogDoctor.Examine(Catalog, Model, cancellationToken: TestContext.Current.CancellationToken).Findings;

    /// <summary>Expects that nothing is found.</summary>
    public void IsFine() => Assert.Empty(Examine());

    /// <summary>Expects exactly one finding, so that no mistake is reported twice.</summary>
    public void Breaks(string rule, string file, string value, string message)
    {
        var finding = Assert.Single(Examine());
        Assert.Equal((rule, file, value, message), (finding.Rule, finding.File, finding.Value, finding.Message));
        Assert.NotEqual("", finding.Edit);
    }

    private static Role WithSentences(Role role) => role with
    {
        Progressions = [.. role.Progressions.Select(move => move.Sentence == "" ? move with { Sentence = $"Leave the desk of the {role.Id} and become the {move.To}." } : move)],
    };

    private static float[] Axis(int number)
    {
        var row = new float[number + 1];
        row[number] = 1;
        return row;
    }
}
