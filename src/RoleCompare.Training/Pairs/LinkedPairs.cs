using RoleCompare.Import.Esco;
using RoleCompare.Import.Onet;

namespace RoleCompare.Training.Pairs;

/// <summary>
/// The pairs across the two releases. An occupation of the one and one of the other are taken for the same job where they have a name
/// in common that belongs to no other occupation of either. Then the tasks of the one describe the titles of the other.
/// </summary>
internal static class LinkedPairs
{
    /// <summary>Adds the pairs of every link.</summary>
    /// <param name="onet">One release.</param>
    /// <param name="esco">The other release.</param>
    /// <param name="setDraws">How many sets of tasks and of skills an epoch draws for each kind of target; 0 for none.</param>
    /// <param name="pairs">Where they are added.</param>
    public static void Add(OnetDatabase onet, EscoDataset esco, int setDraws, PairSet pairs)
    {
        var jobs = onet.Occupations.ToDictionary(occupation => occupation.Code);
        var occupations = esco.Occupations.ToDictionary(occupation => occupation.Uri);
        var tasks = onet.Tasks.ToLookup(task => task.Code, task => task.Text);
        var titles = onet.AlternateTitles.ToLookup(title => title.Code, title => title.Title);
        var labels = esco.Skills.ToDictionary(skill => skill.Uri, skill => skill.Label);
        var skills = esco.Relations.Where(relation => labels.ContainsKey(relation.SkillUri)).ToLookup(relation => relation.OccupationUri, relation => labels[relation.SkillUri]);
        foreach (var (uri, code) in Links(onet, esco))
        {
            if (!jobs.TryGetValue(code, out var job))
                continue;
            var occupation = occupations[uri];
            pairs.Add(BatchStream.Mixed, PairKind.Linked, job.Title, occupation.Label, code);
            pairs.Add(BatchStream.Mixed, PairKind.Linked, job.Title, occupation.Description, code);
            pairs.Add(BatchStream.Mixed, PairKind.Linked, job.Description, occupation.Label, code);
            pairs.Add(BatchStream.Mixed, PairKind.Linked, job.Description, occupation.Description, code);
            foreach (var targets in (IEnumerable<string>[])[[occupation.Label], [occupation.Description], occupation.AlternativeLabels])
                pairs.AddSet(BatchStream.TaskSet, PairKind.LinkedSet, tasks[code], targets, code, setDraws);
            foreach (var targets in (IEnumerable<string>[])[[job.Title], [job.Description], titles[code]])
                pairs.AddSet(BatchStream.TaskSet, PairKind.LinkedSet, skills[uri], targets, code, setDraws);
        }
    }

    /// <summary>The occupations of the two releases that are taken for the same job.</summary>
    internal static IEnumerable<(string Uri, string Code)> Links(OnetDatabase onet, EscoDataset esco)
    {
        var codes = onet.Occupations.Select(occupation => (Name: NameWords.Of(occupation.Title), occupation.Code))
            .Concat(onet.AlternateTitles.Concat(onet.ReportedTitles).Select(title => (Name: NameWords.Of(title.Title), title.Code)))
            .Distinct()
            .ToLookup(entry => entry.Name, entry => entry.Code);
        var uris = esco.Occupations
            .SelectMany(occupation => occupation.Labels.Select(label => (Name: NameWords.Of(label), occupation.Uri)))
            .Distinct()
            .ToLookup(entry => entry.Name, entry => entry.Uri);
        return uris
            .Where(name => name.Key.Length > 0 && name.Take(2).Count() == 1 && codes[name.Key].Take(2).Count() == 1)
            .Select(name => (Uri: name.First(), Code: codes[name.Key].First()))
            .Distinct()
            .OrderBy(link => link.Uri, StringComparer.Ordinal)
            .ThenBy(link => link.Code, StringComparer.Ordinal);
    }
}
