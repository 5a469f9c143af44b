using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Catalog.Writing;
using Xunit;

namespace RoleCompare.Tests.Catalog;

/// <summary>Any catalogue reads back as it was written, whatever stands in its texts and whatever is unknown.</summary>
public sealed class WritingACatalogTests
{
    private static readonly Origin Origin = new("a-book", "A book: \"quoted\"", "1.10", "no", "By #1 & others, 'all rights'.");

    private static readonly Gen<string> Texts =
        from start in Gen.Elements("a", "Z", "7", "- ", "# ", "é", "漢", "👩‍💻", "\"", "'", "{", "[", "&", "*", "!", "|", ">", "%", "@", "`", "?", ": ", "null", "~", "yes", "1.0", "\\")
        from parts in Gen.ListOf(Gen.Elements("a", " ", "\"", "'", "\\n", "\\", ": ", " #", "é", "👩‍💻", "{}", ",", "<b>", "\uFEFF", "\u00A0", "0x1"))
        let text = (start + string.Concat(parts)).Trim()
        where text.Any(char.IsLetterOrDigit)
        select text;

    private static readonly Gen<string?> Maybe = Gen.OneOf(Texts.Select(text => (string?)text), Gen.Constant<string?>(null));

    private static readonly Gen<Skill> Skills =
        from description in Maybe
        from levels in Gen.ArrayOf(Texts, 3)
        from described in Gen.Elements(true, false)
        select new Skill("x", "x", [], described ? "off" : "craft", description, described ? levels : []) { Provenance = new Provenance(Origin, "c:1") };

    private static readonly Gen<Role> Roles =
        from summary in Maybe
        from source in Texts
        from family in Gen.Elements(null, "no", "null", "craft")
        from seniority in Gen.Choose(0, 7)
        from texts in Gen.ArrayOf(Maybe, Dimension.Ids.Count)
        from levels in Gen.ArrayOf(Gen.Choose(0, 5), Dimension.Ids.Count)
        select new Role
        {
            Id = RoleId.Create("x"),
            Title = "x",
            Aliases = [],
            Family = family,
            Seniority = Seniority.TryCreate(seniority),
            Summary = summary,
            Dimensions = [.. Shipped.Catalog.Dimensions.Select((dimension, i) => new RoleDimension(dimension, DimensionLevel.TryCreate(levels[i]), texts[i]))],
            Skills = [],
            Progressions = [],
            Sources = [source],
            Provenance = new Provenance(Origin, source),
        };

    [Fact]
    public void A_written_catalogue_reads_back_as_it_was() =>
        Prop.ForAll(Gen.ListOf(Skills, 3).ToArbitrary(), Gen.ListOf(Roles, 3).ToArbitrary(), Texts.ToArbitrary(), (someSkills, someRoles, text) =>
        {
            var skills = someSkills.Select((skill, i) => skill with { Id = $"skill-{i}", Name = $"{i} {text}", Aliases = [$"{text} {i} {i}"] }).ToList();
            var roles = someRoles.Select((role, i) => role with
            {
                Id = RoleId.Create(i == 0 ? "true" : $"role-{i}"),
                Title = $"{text} {i}",
                Aliases = [text],
                Skills = [.. skills.Take(i).Select((skill, j) => new RoleSkill(skill, j == 0 ? null : SkillLevel.Create(j), SkillNeed.Useful)).OrderByDescending(need => need.Level)],
                Progressions = i == 0 ? [] : [new Progression(RoleId.Create("true"), ProgressionKind.Pivot, text)],
            }).ToList();
            using var folder = new TempFolder();

            CatalogWriter.Write(folder.Path, Shipped.Catalog.Dimensions, skills, roles, [Origin], cancellationToken: TestContext.Current.CancellationToken);
            var read = RoleCatalog.Load(folder.Path);

            Assert.Equal(skills.Select(CatalogDump.Of), read.Skills.Select(CatalogDump.Of));
            Assert.Equal(roles.OrderBy(role => role.Id).Select(CatalogDump.Of), read.Roles.Select(CatalogDump.Of));
            Assert.Equal([Origin], read.Origins);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_shipped_catalogue_reads_back_as_it_was()
    {
        using var folder = new TempFolder();

        CatalogWriter.Write(folder.Path, Shipped.Catalog.Dimensions, Shipped.Catalog.Skills, Shipped.Catalog.Roles, [], cancellationToken: TestContext.Current.CancellationToken);
        var read = RoleCatalog.Load(folder.Path);

        Assert.Equal(Shipped.Catalog.Skills.Select(CatalogDump.Of), read.Skills.Select(CatalogDump.Of));
        Assert.Equal(Shipped.Catalog.Roles.Select(CatalogDump.Of), read.Roles.Select(CatalogDump.Of));
        Assert.Equal(Shipped.Catalog.Dimensions.Select(CatalogDump.Of), read.Dimensions.Select(CatalogDump.Of));
    }
}
