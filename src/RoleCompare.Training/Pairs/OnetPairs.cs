using RoleCompare.Import.Onet;

namespace RoleCompare.Training.Pairs;

/// <summary>The pairs that an O*NET release gives. A pair's group is the occupation, except where an activity or a product is meant.</summary>
internal static class OnetPairs
{
    /// <summary>Adds the pairs of a release.</summary>
    /// <param name="database">The release.</param>
    /// <param name="setDraws">How many task sets of each occupation an epoch draws; 0 for none.</param>
    /// <param name="titleDraws">How many pairs of titles of one occupation an epoch draws for each title; 0 for none.</param>
    /// <param name="pairs">Where they are added.</param>
    public static void Add(OnetDatabase database, int setDraws, double titleDraws, PairSet pairs)
    {
        var occupations = database.Occupations.ToDictionary(occupation => occupation.Code);
        foreach (var title in database.AlternateTitles.Concat(database.ReportedTitles))
        {
            if (!occupations.TryGetValue(title.Code, out var occupation))
                continue;
            pairs.Add(BatchStream.Onet, PairKind.OnetTitle, title.Title, occupation.Title, occupation.Code);
            pairs.Add(BatchStream.Onet, PairKind.OnetTitle, title.Abbreviation, title.Title, occupation.Code);
        }

        foreach (var occupation in database.Occupations)
            pairs.Add(BatchStream.Onet, PairKind.OnetDescription, occupation.Title, occupation.Description, occupation.Code);
        AddTasks(database, occupations, pairs);
        AddTechnologies(database, occupations, pairs);
        foreach (var relation in database.Relations.Where(relation => relation.IsPrimary))
        {
            if (occupations.TryGetValue(relation.Code, out var occupation) && occupations.TryGetValue(relation.RelatedCode, out var related))
                pairs.Add(BatchStream.Onet, PairKind.OnetRelated, occupation.Title, related.Title, occupation.Code);
        }

        AddSets(database, setDraws, titleDraws, pairs);
    }

    private static void AddTasks(OnetDatabase database, Dictionary<string, OnetOccupation> occupations, PairSet pairs)
    {
        var tasks = new Dictionary<string, OnetTask>();
        foreach (var task in database.Tasks)
        {
            tasks[task.Id] = task;
            if (!occupations.TryGetValue(task.Code, out var occupation))
                continue;
            pairs.Add(BatchStream.Onet, PairKind.OnetTaskTitle, task.Text, occupation.Title, occupation.Code);
            pairs.Add(BatchStream.Onet, PairKind.OnetTaskDescription, task.Text, occupation.Description, occupation.Code);
        }

        var activities = database.Activities.ToDictionary(activity => activity.Id);
        foreach (var link in database.TaskActivities)
        {
            if (tasks.TryGetValue(link.TaskId, out var task) && activities.TryGetValue(link.ActivityId, out var activity))
                pairs.Add(BatchStream.Onet, PairKind.OnetTaskActivity, task.Text, activity.Title, activity.Id);
        }

        foreach (var activity in database.Activities)
            pairs.Add(BatchStream.Onet, PairKind.OnetActivity, activity.Title, activity.Intermediate, activity.Intermediate);
    }

    private static void AddTechnologies(OnetDatabase database, Dictionary<string, OnetOccupation> occupations, PairSet pairs)
    {
        var kinds = new HashSet<(string Example, string Commodity)>();
        foreach (var technology in database.Technologies)
        {
            if (occupations.TryGetValue(technology.Code, out var occupation))
                pairs.Add(BatchStream.Onet, PairKind.OnetTechnologyTitle, technology.Example, occupation.Title, occupation.Code);
            if (kinds.Add((technology.Example, technology.Commodity)))
                pairs.Add(BatchStream.Onet, PairKind.OnetTechnologyKind, technology.Example, technology.Commodity, technology.Commodity);
        }
    }

    private static void AddSets(OnetDatabase database, int draws, double titleDraws, PairSet pairs)
    {
        var titles = database.AlternateTitles.ToLookup(title => title.Code, title => title.Title);
        var reported = database.ReportedTitles.ToLookup(title => title.Code, title => title.Title);
        var tasks = database.Tasks.ToLookup(task => task.Code, task => task.Text);
        foreach (var occupation in database.Occupations)
        {
            var code = occupation.Code;
            pairs.AddSet(BatchStream.TaskSet, PairKind.OnetTaskSet, tasks[code], [occupation.Title], code, draws);
            pairs.AddSet(BatchStream.TaskSet, PairKind.OnetTaskSet, tasks[code], [occupation.Description], code, draws);
            pairs.AddSet(BatchStream.TaskSet, PairKind.OnetTaskSet, tasks[code], titles[code], code, draws);
            var names = titles[code].Concat(reported[code]).Append(occupation.Title).ToList();
            pairs.AddPool(BatchStream.Onet, PairKind.OnetTitle, names, names, code, titleDraws);
        }
    }
}
