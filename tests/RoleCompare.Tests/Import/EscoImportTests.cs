using RoleCompare.Catalog;
using RoleCompare.Import.Catalogs;
using RoleCompare.Import.Esco;
using RoleCompare.Import.Sources;
using Xunit;

namespace RoleCompare.Tests.Import;

/// <summary>A made-up release of two occupations, mapped by hand.</summary>
public sealed class EscoImportTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _release;

    public EscoImportTests()
    {
        _release = ReleaseFiles.WriteEsco(_folder);
        Write("occupations_en.csv", "description,conceptUri,iscoGroup,preferredLabel,altLabels,code", "\"Bakers bake bread. They knead dough; they fire ovens.\nThey sell.\",o:1,7512,baker,\"bread maker\nmiller\nBaker\",7512.1", "Millers grind grain.,o:2,7599,miller,,7514.1");
        Write("skills_en.csv", "conceptUri,skillType,preferredLabel,altLabels,description", "s:1,skill/competence,knead dough,\"work dough\ngrind\",Works dough.", "s:2,knowledge,grind,,Knows mills.", "s:3,,hum,\"work dough\",Hums.", "s:4,knowledge,sing,,Sings.");
        Write("occupationSkillRelations.csv", "occupationUri,relationType,skillType,skillUri", "o:1,optional,x,s:2", "o:1,essential,x,s:1", "o:1,essential,x,s:2", "o:2,optional,x,s:3", "o:9,optional,x,s:1", "o:2,optional,x,s:9");
        Write("ISCOGroups_en.csv", "conceptUri,code,preferredLabel,description", "g:7,7,Craft workers,All.", "g:75,75,\"Food processing, wood working and other workers\",All.");
        Write("broaderRelationsOccPillar.csv", "conceptType,conceptUri,broaderType,broaderUri", "Occupation,o:1,Occupation,o:2", "Occupation,o:2,ISCOGroup,g:75");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_occupation_becomes_the_role_that_was_made_by_hand(bool zipped)
    {
        var catalog = Read(zipped ? ReleaseFiles.Zip(_folder, _release) : _release);
        var baker = catalog.Roles.Single(role => role.Id.Value == "baker");

        Assert.Equal(("baker", "food-processing-wood-working-and-other-workers", null), (baker.Title, baker.Family, baker.Seniority));
        Assert.Equal(["bread maker"], baker.Aliases);
        Assert.Equal("Bakers bake bread.", baker.Summary);
        Assert.Equal("They knead dough; they fire ovens. They sell.", baker["primary-role"].Text);
        Assert.Equal(9, baker.Dimensions.Count(entry => entry.Text is null && entry.Level is null));
        Assert.Equal(["knead-dough ? Essential", "grind ? Essential"], baker.Skills.Select(need => $"{need.Skill.Id} {need.Level?.ToString() ?? "?"} {need.Need}"));
        Assert.Empty(baker.Progressions);
        Assert.Equal(["ESCO (version not stated), ISCO-08 group 7512, o:1", "Broader occupation in ESCO: miller (miller)"], baker.Sources);
        Assert.Null(catalog.Roles.Single(role => role.Id.Value == "miller")["primary-role"].Text);
    }

    [Fact]
    public void Skills_keep_their_kind_and_an_alias_stands_for_one_of_them() =>
        Assert.Equal(
            ["grind|knowledge|", "hum|unclassified|", "knead-dough|skill|work dough"],
            Read(_release).Skills.OrderBy(skill => skill.Id, StringComparer.Ordinal).Select(skill => $"{skill.Id}|{skill.Category}|{string.Join(',', skill.Aliases)}"));

    [Fact]
    public void What_was_left_out_is_counted() =>
        Assert.Equal(
            [
                "Alternative labels of skills left out, since another skill has them: 2.",
                "Relations left out, since they name an occupation that is not in the files: 1.",
                "Relations left out, since they name a skill that is not in the files: 1.",
                "Relations left out, since the occupation has one to the same skill (an essential one counts before an optional one): 1.",
                "Alternative labels of occupations left out, since each is the title of another occupation: 1.",
                "Skills left out, since no occupation asks for them: 1.",
            ],
            Read(_release).Notes);

    [Fact]
    public void The_version_is_taken_from_a_name_or_stated()
    {
        var named = _folder.File("ESCO dataset - v1.1.1 - classification - en - csv");
        Directory.Move(_release, named);

        Assert.Equal(("esco-1-1-1", "1.1.1"), Named(Read(named).Origin));
        Assert.Equal(("esco-1-2", "1.2"), Named(EscoImport.Read(named, Shipped.Catalog.Dimensions, "1.2").Origin));

        static (string Id, string Version) Named(Origin origin) => (origin.Id, origin.Version);
    }

    [Fact]
    public void A_relation_of_an_unknown_kind_is_named_with_its_line()
    {
        Write("occupationSkillRelations.csv", "occupationUri,relationType,skillUri", "o:1,optional,s:2", "o:1,vital,s:1");

        Assert.Contains("occupationSkillRelations.csv, line 3: 'relationType' is 'vital'; 'essential' or 'optional' is allowed", Assert.Throws<SourceException>(() => Read(_release)).Message);
    }

    [Theory]
    [InlineData("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel,altLabels,description", "o:1,1,a,,A.", "o:1,1,b,,B.")]
    [InlineData("skills_en.csv", "conceptUri,preferredLabel,altLabels,description", "o:1,a,,A.", "o:1,b,,B.")]
    public void A_code_that_stands_twice_is_named_with_both_lines(string file, params string[] lines)
    {
        Write(file, lines);

        Assert.Contains($"{file}, line 3: 'conceptUri' is 'o:1'; line 2 has this code already", Assert.Throws<SourceException>(() => Read(_release)).Message);
    }

    [Fact]
    public void An_occupation_without_a_label_is_named_with_its_line()
    {
        Write("occupations_en.csv", "description,conceptUri,iscoGroup,preferredLabel,altLabels", "Bake.,o:1,7512,baker,", "Mill.,o:2,7512, ,");

        Assert.Contains("occupations_en.csv, line 3: 'preferredLabel' is ''; every row needs one.", Assert.Throws<SourceException>(() => Read(_release)).Message);
    }

    [Fact]
    public void A_release_without_an_occupation_is_refused()
    {
        Write("occupations_en.csv", "description,conceptUri,iscoGroup,preferredLabel,altLabels");

        Assert.Contains("'occupations_en.csv' has no occupation, so there is nothing to import", Assert.Throws<SourceException>(() => Read(_release)).Message);
    }

    [Fact]
    public void A_missing_column_that_may_be_missing_is_told()
    {
        Write("skills_en.csv", "conceptUri,preferredLabel,altLabels,description", "s:1,knead dough,,Works dough.", "s:2,grind,,", "s:3,hum,,");

        Assert.Contains("The column 'skillType' of skills_en.csv is not there; it counts as empty in every row.", Read(_release).Notes);
    }

    [Fact]
    public void The_public_release_becomes_a_sound_catalogue_of_all_occupations()
    {
        var source = SharedData.Find("data/esco.zip");
        var output = _folder.File("catalog");
        var imported = Read(source);
        using (var folder = CatalogFolder.Create(output))
            folder.Write(imported, Shipped.Catalog.Dimensions, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(3007, RoleCatalog.Load(output).Roles.Count);
        Assert.Contains("Relations left out, since they name an occupation that is not in the files: 67.", imported.Notes);
    }

    private static ImportedCatalog Read(string path) => EscoImport.Read(path, Shipped.Catalog.Dimensions);

    private void Write(string name, params string[] lines) => File.WriteAllText(Path.Combine(_release, name), string.Join('\n', lines) + "\n");
}
