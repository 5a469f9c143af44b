using System.IO.Compression;

namespace RoleCompare.Tests.Import;

/// <summary>Small O*NET and ESCO releases in the official layouts, with columns in another order than the official one and some more.</summary>
internal static class ReleaseFiles
{
    private const string Code = "O*NET-SOC Code";

    /// <summary>Writes the O*NET tables of some occupations below a folder and returns the folder.</summary>
    public static string WriteOnet(TempFolder folder, int occupations = 3, string subfolder = "onet/db_29_3_text")
    {
        var all = Enumerable.Range(0, occupations).ToList();
        Write("Occupation Data.txt", ["Title", Code, "Description"], all.Select(i => new[] { $"Title{i} Makers", $"{i}", $"Make thing{i} of stuff{i}. Sell thing{i}." }));
        Write("Alternate Titles.txt", [Code, "Title", "Alternate Title", "Short Title", "Source(s)"], all.Select(i => new[] { $"{i}", "", $"Chief \"Maker\" {i}", i == 0 ? "n/a" : $"CM{i}", "08" }));
        Write("Sample of Reported Titles.txt", [Code, "Reported Job Title", "Shown in My Next Move"], all.Select(i => new[] { $"{i}", $"Maker{i} Reported", "Y" }));
        Write("Task Statements.txt", [Code, "Task ID", "Task", "Task Type"], all.SelectMany(i => Enumerable.Range(0, 6).Select(t => new[] { $"{i}", $"{i}{t}", $"Do work{t} with tool{i} and part{t}.", t == 0 ? "Supplemental" : "Core" })));
        Write("DWA Reference.txt", ["Element ID", "Element Name", "IWA ID", "IWA Title", "DWA ID", "DWA Title"], [["4.A", "Working", "I1", "Do all work.", "D1", "Do some work."]]);
        Write("Tasks to DWAs.txt", [Code, "Task ID", "DWA ID", "Date"], all.Select(i => new[] { $"{i}", $"{i}0", "D1", "07/2014" }));
        Write("Technology Skills.txt", [Code, "Example", "Commodity Code", "Commodity Title", "Hot Technology"], all.Select(i => new[] { $"{i}", $"Tool{i} Suite", "1", "Tool software", "N" }));
        Write("Related Occupations.txt", [Code, "Related O*NET-SOC Code", "Relatedness Tier", "Index"], all.Select(i => new[] { $"{i}", $"{(i + 1) % occupations}", i == 0 ? "Supplemental" : "Primary-Short", "1" }));
        Write("Job Zones.txt", [Code, "Title", "Job Zone", "Date"], all.Select(i => new[] { $"{i}", "", $"{1 + (i % 5)}", "08/2023" }));
        string[] ratings = ["Data Value", Code, "Element ID", "Element Name", "Scale ID", "N", "Recommend Suppress", "Not Relevant"];
        Write("Skills.txt", ratings, all.SelectMany(i => new[] { new[] { "4.00", $"{i}", "2.A", "Reading", "IM", "8", "N", "" }, ["3.50", $"{i}", "2.A", "Reading", "LV", "8", "N", "N"] }));
        Write("Knowledge.txt", ratings, all.SelectMany(i => new[] { new[] { "2.60", $"{i}", "2.C", "Making", "IM", "8", "N", "" }, ["7", $"{i}", "2.C", "Making", "LV", "8", "Y", "N"] }));
        Write("Content Model Reference.txt", ["Element ID", "Element Name", "Description"], [["2.A", "Reading", "Understanding sentences."], ["2.C", "Making", "Knowledge of making."]]);
        return folder.File(subfolder);

        void Write(string name, string[] header, IEnumerable<string[]> rows) =>
            folder.Write($"{subfolder}/{name}", string.Concat(rows.Prepend(header).Select(row => string.Join('\t', row) + "\n")));
    }

    /// <summary>Writes the ESCO tables of some occupations below a folder and returns the folder.</summary>
    public static string WriteEsco(TempFolder folder, int occupations = 3)
    {
        var all = Enumerable.Range(0, occupations).ToList();
        folder.Write("esco/occupations_en.csv", "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description\n" + string.Concat(all.Select(i =>
            $"Occupation,o{i},1,\"maker, of thing{i}\",\"thing{i} builder\nthing{i} creator\",\"They make thing{i}. They say \"\"good\"\" words{i}.\"\n")));
        folder.Write("esco/skills_en.csv", "description,conceptUri,preferredLabel,altLabels\n" + string.Concat(Enumerable.Range(0, 6).Select(i =>
            $"Know about skill{i}.,s{i},use skill{i},apply skill{i}\n")));
        folder.Write("esco/occupationSkillRelations.csv", "occupationUri,relationType,skillType,skillUri\n" + string.Concat(all.SelectMany(i => Enumerable.Range(0, 6).Select(s =>
            $"o{i},{(s == 0 ? "optional" : "essential")},knowledge,s{s}\n"))));
        folder.Write("esco/ISCOGroups_en.csv", "conceptUri,code,preferredLabel,description\ng1,1,Makers,All makers.\n");
        folder.Write("esco/broaderRelationsOccPillar.csv", "conceptType,conceptUri,broaderType,broaderUri\nOccupation,o1,Occupation,o0\nOccupation,o0,ISCOGroup,g1\n");
        folder.Write("esco/broaderRelationsSkillPillar.csv", "conceptType,conceptUri,broaderType,broaderUri\nSkill,s1,Skill,s0\n");
        return folder.File("esco");
    }

    /// <summary>Packs a folder and returns the zip file.</summary>
    public static string Zip(TempFolder folder, string directory)
    {
        var file = folder.File(Path.GetFileName(directory) + ".zip");
        ZipFile.CreateFromDirectory(directory, file, CompressionLevel.Fastest, includeBaseDirectory: true);
        return file;
    }
}
