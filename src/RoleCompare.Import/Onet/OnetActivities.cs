namespace RoleCompare.Import.Onet;

/// <summary>The detailed work activities of tasks.</summary>
internal sealed class OnetActivities
{
    private readonly Dictionary<string, string> _titles;
    private readonly ILookup<(string Code, string TaskId), string> _byTask;

    /// <summary>Indexes a release.</summary>
    public OnetActivities(OnetDatabase database)
    {
        _titles = database.Activities.DistinctBy(activity => activity.Id).ToDictionary(activity => activity.Id, activity => activity.Title);
        _byTask = database.TaskActivities.ToLookup(link => (link.Code, link.TaskId), link => link.ActivityId);
    }

    /// <summary>The activities that tasks are cases of, in the order of the tasks, each once.</summary>
    public IEnumerable<string> Of(IEnumerable<OnetTask> tasks) =>
        tasks.SelectMany(task => _byTask[(task.Code, task.Id)]).Distinct().Select(id => _titles.GetValueOrDefault(id)).OfType<string>();
}
