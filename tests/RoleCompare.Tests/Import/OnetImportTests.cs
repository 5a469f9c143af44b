using RoleCompare.Catalog;
using RoleCompare.Import.Catalogs;
using RoleCompare.Import.Onet;
using RoleCompare.Import.Sources;
using Xunit;

namespace RoleCompare.Tests.Import;

/// <summary>A made-up release of four occupations, two of them mapped by hand.</summary>
public sealed class OnetImportTests : IDisposable
{
    private const string Code = "O*NET-SOC Code";
    private readonly TempFolder _folder = new();
    private readonly string _release;

    public OnetImportTests()
    {
        _release = ReleaseFiles.WriteOnet(_folder);
        Write("Occupation Data.txt", $"Title\tDescription\t{Code}", "Bakers\tBake  bread.\t51-3011.00", "Chief Bakers\tLead bakers.\t11-1011.00", "Ovens, All Other\tNothing known.\t51-3099.00", "Millers\tGrind grain.\t51-9021.00");
        Write("Alternate Titles.txt", $"{Code}\tAlternate Title\tShort Title", "51-3011.00\tBread Maker\tn/a", "51-3011.00\tBaker\tn/a", "51-3011.00\tMillers\tn/a", "51-3011.00\tBREAD-MAKER\tn/a");
        Write("Sample of Reported Titles.txt", $"{Code}\tReported Job Title", "51-3011.00\tOven Hand");
        Write("Task Statements.txt", $"{Code}\tTask ID\tTask\tTask Type", "51-3011.00\t1\tClean ovens\tSupplemental", "51-3011.00\t2\tMix dough.\tCore", "51-3011.00\t3\tBake loaves.\tCore", "11-1011.00\t4\tLead.\t", "51-9021.00\t5\tGrind.\tCore");
        Write("DWA Reference.txt", "DWA ID\tDWA Title\tIWA Title\tElement Name", "D1\tPrepare dough.\tI\tE", "D2\tOperate ovens.\tI\tE");
        Write("Tasks to DWAs.txt", $"{Code}\tTask ID\tDWA ID", "51-3011.00\t1\tD2", "51-3011.00\t2\tD1", "51-3011.00\t3\tD2", "51-3011.00\t3\tD9");
        Write("Technology Skills.txt", $"{Code}\tExample\tCommodity Title\tHot Technology\tIn Demand", "51-3011.00\tOven timer\tTimers\tN\tN", "51-3011.00\tMicrosoft Excel\tSpreadsheet software\tY\tN", "51-3011.00\tStructured query language SQL\tQuery software\tY\tY");
        Write("Related Occupations.txt", $"{Code}\tRelated O*NET-SOC Code\tRelatedness Tier", "51-3011.00\t51-9021.00\tPrimary-Short", "51-3011.00\t11-1011.00\tPrimary-Long", "51-3011.00\t51-3099.00\tPrimary-Long", "51-9021.00\t51-3011.00\tSupplemental");
        Write("Job Zones.txt", $"{Code}\tJob Zone", "51-3011.00\t2", "11-1011.00\t5", "51-9021.00\t1");
        const string Ratings = $"{Code}\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant";
        Write("Skills.txt", Ratings, Rating("51-3011.00", "2.A", "Mathematics", "3.00", "3.50"), Rating("51-3011.00", "2.B", "Speaking", "2.50", "0.10"), Rating("51-3011.00", "2.D", "Writing", "2.49", "3.00"));
        Write("Knowledge.txt", Ratings, Rating("51-3011.00", "2.C", "Mathematics", "4.00", "7.00", "Y"), Rating("51-3011.00", "2.E", "Physics", "4.50", "3.00", notRelevant: "Y"));
        Write("Content Model Reference.txt", "Element ID\tElement Name\tDescription", "2.A\tMathematics\tUsing mathematics.");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_occupation_becomes_the_role_that_was_made_by_hand(bool zipped)
    {
        var catalog = Read(zipped ? ReleaseFiles.Zip(_folder, _release) : _release);
        var baker = catalog.Roles.Single(role => role.Id.Value == "bakers");

        Assert.Equal(("Bakers", "production", "Bake bread.", Seniority.Create(2)), (baker.Title, baker.Family, baker.Summary, baker.Seniority));
        Assert.Equal(["Baker", "Oven Hand", "Bread Maker"], baker.Aliases);
        Assert.Equal("Mix dough. Bake loaves. Clean ovens.", baker["primary-role"].Text);
        Assert.Equal("Prepare dough. Operate ovens.", baker["scope-of-responsibilities"].Text);
        Assert.All(baker.Dimensions, entry => Assert.Null(entry.Level));
        Assert.Equal(8, baker.Dimensions.Count(entry => entry.Text is null));
        Assert.Equal(
            ["mathematics-knowledge ? Essential", "mathematics 3 Essential", "speaking 1 Useful", "structured-query-language-sql ? Useful", "microsoft-excel ? Useful"],
            baker.Skills.Select(need => $"{need.Skill.Id} {need.Level?.ToString() ?? "?"} {need.Need}"));
        Assert.Equal(
            ["millers Lateral", "chief-bakers Pivot"],
            baker.Progressions.Select(move => $"{move.To} {move.Kind}"));
        Assert.Equal("O*NET 29.3 lists it among the occupations most like this one (primary, short list); that is likeness, not a statement that people make this move.", baker.Progressions[0].Sentence);
        Assert.Equal(["O*NET 29.3, occupation 51-3011.00, https://www.onetonline.org/link/summary/51-3011.00"], baker.Sources);
        Assert.Equal(new Provenance(catalog.Origin, "51-3011.00"), baker.Provenance);
    }

    [Fact]
    public void Skills_have_the_kind_and_description_of_their_table_and_names_of_their_own()
    {
        var skills = Read(_release).Skills;

        Assert.Equal(
            ["mathematics|Mathematics|skill|Using mathematics.", "mathematics-knowledge|Mathematics (knowledge)|knowledge|", "microsoft-excel|Microsoft Excel|technology|Spreadsheet software.",
                "speaking|Speaking|skill|", "structured-query-language-sql|Structured query language SQL|technology|Query software."],
            skills.OrderBy(skill => skill.Id, StringComparer.Ordinal).Select(skill => $"{skill.Id}|{skill.Name}|{skill.Category}|{skill.Description}"));
        Assert.Equal(["SQL", "Structured query language"], skills.Single(skill => skill.Name.EndsWith("SQL", StringComparison.Ordinal)).Aliases);
    }

    [Fact]
    public void What_was_left_out_is_counted() =>
        Assert.Equal(
            [
                "Occupations left out, since O*NET has no tasks of them: 1.",
                "Skills with their kind in the name, since another skill has the same name: 1.",
                "Technologies of occupations left out, since they are neither hot nor in demand: 1.",
                "Alternate titles left out, since each is the title of another occupation: 1.",
                "Occupations without ratings of skills, of which only technologies are known: 2.",
                "Activities of tasks left out, since they name an activity that is not in the files: 1.",
                "Skills left out, since no occupation asks for them: 2.",
            ],
            Read(_release).Notes);

    [Theory]
    [InlineData("Alternate Titles.txt", "99-9999.00\tBaker\tn/a", "Alternate titles left out, since they name an occupation that is not in the files: 1.")]
    [InlineData("Sample of Reported Titles.txt", "99-9999.00\tBaker", "Reported titles left out, since they name an occupation that is not in the files: 1.")]
    [InlineData("Task Statements.txt", "99-9999.00\t9\tBake.\tCore", "Tasks left out, since they name an occupation that is not in the files: 1.")]
    [InlineData("Tasks to DWAs.txt", "99-9999.00\t1\tD1", "Activities of tasks left out, since they name an occupation that is not in the files: 1.")]
    [InlineData("Tasks to DWAs.txt", "51-3011.00\t1\tD8", "Activities of tasks left out, since they name an activity that is not in the files: 2.")]
    [InlineData("Technology Skills.txt", "99-9999.00\tSAP\tERP\tY\tN", "Technologies left out, since they name an occupation that is not in the files: 1.")]
    [InlineData("Job Zones.txt", "99-9999.00\t2", "Job zones left out, since they name an occupation that is not in the files: 1.")]
    [InlineData("Skills.txt", "99-9999.00\t2.A\tMathematics\tIM\t3.00\tN\t", "Ratings of skills and knowledge left out, since they name an occupation that is not in the files: 1.")]
    [InlineData("Knowledge.txt", "51-3011.00\t2.C\tMathematics\tIM\t1.00\tN\t", "Ratings of skills and knowledge left out, since the occupation has an earlier one of the same element and scale: 1.")]
    [InlineData("Related Occupations.txt", "51-3011.00\t99-9999.00\tPrimary-Long", "Related occupations left out, since they name an occupation that is not in the files: 1.")]
    [InlineData("Related Occupations.txt", "99-9999.00\t51-3011.00\tPrimary-Long", "Related occupations left out, since they name an occupation that is not in the files: 1.")]
    public void A_row_about_what_is_not_there_or_was_said_is_counted(string file, string row, string note)
    {
        var path = Path.Combine(_release, file);
        var expected = Describe(Read(_release));
        Assert.DoesNotContain(note, Read(_release).Notes);

        File.AppendAllText(path, row + "\n");

        Assert.Contains(note, Read(_release).Notes);
        Assert.Equal(expected, Describe(Read(_release)));

        static IEnumerable<string> Describe(ImportedCatalog catalog) =>
            [.. catalog.Roles.Select(role => $"{role.Id} {string.Join(',', role.Aliases)} {string.Join(',', role.Skills.Select(need => $"{need.Skill.Id}{need.Level}{need.Need}"))} {string.Join(',', role.Progressions.Select(move => move.To))} {role["primary-role"].Text} {role["scope-of-responsibilities"].Text}")];
    }

    [Fact]
    public void A_missing_column_that_may_be_missing_is_told()
    {
        Write("Technology Skills.txt", $"{Code}\tExample\tCommodity Title\tHot Technology", "51-3011.00\tMicrosoft Excel\tSpreadsheet software\tY");
        Write("Knowledge.txt", $"{Code}\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress", "51-3011.00\t2.C\tPhysics\tIM\t3.00\tN");

        Assert.Equal(
            ["The column 'In Demand' of Technology Skills.txt is not there; it counts as empty in every row.", "The column 'Not Relevant' of Knowledge.txt is not there; it counts as empty in every row."],
            Read(_release).Notes.Where(note => note.StartsWith("The column", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_version_no_sentence_names_one()
    {
        var tables = _folder.File("tables");
        Directory.Move(_release, tables);

        var catalog = Read(tables);
        var baker = catalog.Roles.Single(role => role.Title == "Bakers");

        Assert.Equal(("onet", "not stated", "O*NET (version not stated)"), (catalog.Origin.Id, catalog.Origin.Version, catalog.Release));
        Assert.StartsWith("This product includes information from the O*NET Database by ", catalog.Origin.Attribution, StringComparison.Ordinal);
        Assert.StartsWith("O*NET (version not stated) lists it among ", baker.Progressions[0].Sentence, StringComparison.Ordinal);
        Assert.StartsWith("O*NET (version not stated), occupation 51-3011.00, ", baker.Sources[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_occupation_without_a_title_is_named_with_its_line()
    {
        Write("Occupation Data.txt", $"Title\tDescription\t{Code}", "Bakers\tBake.\t51-3011.00", "\tMill.\t51-9021.00");

        Assert.Contains("Occupation Data.txt, line 3: 'Title' is ''; every row needs one.", Assert.Throws<SourceException>(() => Read(_release)).Message);
    }

    [Theory]
    [InlineData("Occupation Data.txt", $"Title\tDescription\t{Code}")]
    [InlineData("Task Statements.txt", $"{Code}\tTask ID\tTask\tTask Type")]
    public void A_release_without_an_occupation_is_refused(string file, string header)
    {
        Write(file, header);

        Assert.Contains("no occupation of 'Occupation Data.txt' has a task in 'Task Statements.txt', so there is nothing to import", Assert.Throws<SourceException>(() => Read(_release)).Message);
    }

    [Fact]
    public void The_importance_of_tasks_orders_them_where_the_release_has_it()
    {
        Write("Task Ratings.txt", $"{Code}\tTask ID\tScale ID\tCategory\tData Value", "51-3011.00\t2\tIM\tn/a\t3.1", "51-3011.00\t3\tIM\tn/a\t4.2", "51-3011.00\t1\tIM\tn/a\t5", "51-3011.00\t3\tFT\t1\t77.0", "51-3011.00\t2\tIM\tn/a\t5", "99-9999.00\t2\tIM\tn/a\t5");
        var catalog = Read(_release);

        Assert.Equal("Bake loaves. Mix dough. Clean ovens.", catalog.Roles.Single(role => role.Title == "Bakers")["primary-role"].Text);
        Assert.Contains("Ratings of tasks left out, since the task has an earlier one: 1.", catalog.Notes);
        Assert.Contains("Ratings of tasks left out, since they name an occupation that is not in the files: 1.", catalog.Notes);
    }

    [Theory]
    [InlineData("15-1252.00", 1, 1)]
    [InlineData("15-1252.00", 2, 2)]
    [InlineData("15-1252.00", 3, 3)]
    [InlineData("15-1252.00", 4, 4)]
    [InlineData("29-1249.00", 5, 4)]
    [InlineData("11-3021.00", 4, 5)]
    [InlineData("11-1011.03", 5, 7)]
    public void A_job_zone_is_preparation_and_the_code_says_rank(string code, int zone, int seniority) => Assert.Equal(seniority, OnetSeniority.Of(code, zone)!.Value.Value);

    [Fact]
    public void Without_a_zone_the_seniority_is_unknown() => Assert.Null(OnetSeniority.Of("15-1252.00", null));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2.09, 1)]
    [InlineData(2.1, 2)]
    [InlineData(4.89, 3)]
    [InlineData(6.3, 5)]
    [InlineData(7, 5)]
    public void A_level_of_seven_becomes_the_same_share_of_five(double onet, int level) => Assert.Equal(level, OnetSkills.Level(onet).Value);

    [Theory]
    [InlineData("Skills.txt", "51-3011.00\t2.A\tMathematics\tIM\t9.00\tN\t", "Skills.txt, line 2: 'Data Value' is '9.00'; a number from 1 to 5 is allowed")]
    [InlineData("Skills.txt", "51-3011.00\t2.A\tMathematics\tXX\t2.00\tN\t", "'Scale ID' is 'XX'; 'IM' (importance) or 'LV' (level) is allowed")]
    public void A_rating_out_of_range_is_named_with_its_line(string file, string row, string expected)
    {
        Write(file, $"{Code}\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant", row);

        Assert.Contains(expected, Assert.Throws<SourceException>(() => Read(_release)).Message);
    }

    [Fact]
    public void A_code_that_stands_twice_is_named_with_both_lines()
    {
        Write("Occupation Data.txt", $"Title\tDescription\t{Code}", "Bakers\tBake.\t51-3011.00", "Millers\tMill.\t51-9021.00", "Bakers 2\tBake.\t51-3011.00");

        Assert.Contains("Occupation Data.txt, line 4: 'O*NET-SOC Code' is '51-3011.00'; line 2 has this code already", Assert.Throws<SourceException>(() => Read(_release)).Message);
    }

    [Fact]
    public void The_public_release_becomes_a_sound_catalogue_of_all_occupations_with_data()
    {
        var source = SharedData.Find("data/onet.zip");
        var output = _folder.File("catalog");
        using (var folder = CatalogFolder.Create(output))
            folder.Write(Read(source), Shipped.Catalog.Dimensions, cancellationToken: TestContext.Current.CancellationToken);

        var catalog = RoleCatalog.Load(output);

        Assert.Equal((923, 9230), (catalog.Roles.Count, catalog.Roles.Sum(role => role.Progressions.Count)));
        Assert.Equal("29.3", Assert.Single(catalog.Origins).Version);
        Assert.All(catalog.Roles, role => Assert.NotNull(role["primary-role"].Text));
        Assert.Equal("data-scientists", catalog.Resolve("data scientist").Id.Value);
    }

    private static ImportedCatalog Read(string path) => OnetImport.Read(path, Shipped.Catalog.Dimensions);

    private static string Rating(string code, string id, string name, string importance, string level, string suppress = "N", string notRelevant = "N") =>
        $"{code}\t{id}\t{name}\tIM\t{importance}\tN\t\n{code}\t{id}\t{name}\tLV\t{level}\t{suppress}\t{notRelevant}";

    private void Write(string name, params string[] lines) => File.WriteAllText(Path.Combine(_release, name), string.Join('\n', lines) + "\n");
}
