using RoleCompare.Import.Catalogs;

namespace RoleCompare.Import.Onet;

/// <summary>Counts what the tables of a release say of occupations and activities that it does not have, or say twice.</summary>
internal static class OnetGaps
{
    /// <summary>Adds a sentence for each kind that occurs.</summary>
    public static void Tell(OnetDatabase database, OnetRatings ratings, Tally tally)
    {
        var occupations = database.Occupations.Select(occupation => occupation.Code).ToHashSet();
        var rated = ratings.Skills.Concat(ratings.Knowledge).ToList();
        TellUnknown("Alternate titles", database.AlternateTitles.Select(title => title.Code));
        TellUnknown("Reported titles", database.ReportedTitles.Select(title => title.Code));
        TellUnknown("Tasks", database.Tasks.Select(task => task.Code));
        TellUnknown("Activities of tasks", database.TaskActivities.Select(link => link.Code));
        TellUnknown("Technologies", database.Technologies.Select(technology => technology.Code));
        TellUnknown("Job zones", database.JobZones.Select(zone => zone.Code));
        TellUnknown("Ratings of skills and knowledge", rated.Select(rating => rating.Code));
        TellUnknown("Ratings of tasks", ratings.Tasks.Select(rating => rating.Code));
        TellUnknown("Related occupations", database.Relations.Select(relation => occupations.Contains(relation.Code) ? relation.RelatedCode : relation.Code));

        var activities = database.Activities.Select(activity => activity.Id).ToHashSet();
        tally.Add(database.TaskActivities.Count(link => !activities.Contains(link.ActivityId)), "Activities of tasks left out, since they name an activity that is not in the files");
        tally.Add(Repeats(rated.Select(rating => (rating.Code, rating.ElementId, rating.Scale))), "Ratings of skills and knowledge left out, since the occupation has an earlier one of the same element and scale");
        tally.Add(Repeats(ratings.Tasks.Select(rating => (rating.Code, rating.TaskId))), "Ratings of tasks left out, since the task has an earlier one");

        void TellUnknown(string what, IEnumerable<string> codes) =>
            tally.Add(codes.Count(code => !occupations.Contains(code)), $"{what} left out, since they name an occupation that is not in the files");
    }

    private static int Repeats<T>(IEnumerable<T> keys)
    {
        var seen = new HashSet<T>();
        return keys.Count(key => !seen.Add(key));
    }
}
