using RoleCompare.Catalog;
using RoleCompare.Paths;

namespace RoleCompare.Benchmarks;

/// <summary>
/// How long a person waits for routes: the first one, for which code is compiled and moves are inferred, and then pairs of roles spread over the catalogue, each with a finder
/// of its own, so that nothing is inferred before, and with one that knows every inferred move already. In time of the processor, so that what else the machine does
/// does not count.
/// </summary>
internal static class Routes
{
    private const int Pairs = 60;
    private const int Count = 3;
    private const int Apart = 4;

    /// <summary>Measures a catalogue.</summary>
    public static void Run(string catalog)
    {
        var loaded = RoleCatalog.Load(catalog);
        var roles = loaded.Roles;
        var inferred = new PathFinder(loaded);
        var bridges = roles.Sum(role => inferred.Bridges.From(role).Count);
        Console.WriteLine($"{roles.Count} roles, {roles.Sum(role => role.Progressions.Count)} stated moves, {bridges} inferred ones (likeness from {inferred.Bridges.LeastLikeness:0.00})");
        var (cold, warm, found) = (new List<double>(), new List<double>(), 0);
        for (var pair = 0; pair < Pairs; pair++)
        {
            var from = roles[pair * roles.Count / Pairs];
            if (inferred.Reach(from, options: new RouteOptions { MaxSteps = Apart }).All().LastOrDefault(reached => reached.Step is not null) is not { Role: var to })
                continue;
            var start = Environment.CpuUsage.TotalTime;
            found += new PathFinder(loaded).Find(from, to, Count).Count;
            cold.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
            start = Environment.CpuUsage.TotalTime;
            inferred.Find(from, to, Count);
            warm.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        Console.WriteLine($"{Count} routes of at most {new RouteOptions().MaxSteps} moves between {cold.Count} pairs, {found} found; the first took {cold[0]:0.0} ms");
        Tell("with a finder of their own", cold);
        Tell("with all moves inferred before", warm);
    }

    private static void Tell(string how, List<double> times)
    {
        times.Sort();
        Console.WriteLine($"{how,-31} median {times[times.Count / 2],6:0.0} ms, nine in ten {times[times.Count * 9 / 10],6:0.0} ms, most {times[^1],6:0.0} ms");
    }
}
