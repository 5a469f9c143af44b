using RoleCompare.Catalog;

namespace RoleCompare.Tests.Paths;

/// <summary>
/// The slow and obvious answer to what the path finder answers: every route without a role twice, one by one, its cost in whole
/// hundredths so that no rounding decides which of two routes is easier.
/// </summary>
internal static class EveryRoute
{
    private const int MostMoves = 6;

    public sealed record Route(IReadOnlyList<string> Ids, int Hundredths);

    public static List<Route> Between(RoleCatalog catalog, Role from, Role to, IReadOnlyCollection<Role> avoid)
    {
        var routes = new List<Route>();
        var start = from.Skills.ToDictionary(need => need.Skill.Id, need => need.Level!.Value.Value);
        Follow([from], start, 0);
        routes.Sort(Easier);
        return routes;

        void Follow(List<Role> way, Dictionary<string, int> have, int cost)
        {
            if (way[^1] == to)
            {
                routes.Add(new Route([.. way.Skip(1).Select(role => role.Id.Value)], cost));
                return;
            }

            if (way.Count > MostMoves)
                return;
            foreach (var move in way[^1].Progressions)
            {
                var next = catalog.Roles.Single(role => role.Id == move.To);
                if (way.Contains(next) || avoid.Contains(next))
                    continue;
                var after = new Dictionary<string, int>(have);
                var step = 100 + (50 * Math.Max(0, next.Seniority!.Value.Value - way[^1].Seniority!.Value.Value - 2));
                foreach (var need in next.Skills)
                {
                    var lacking = Math.Max(0, need.Level!.Value.Value - have.GetValueOrDefault(need.Skill.Id));
                    step += lacking * (need.Need == SkillNeed.Essential ? 10 : 4);
                    after[need.Skill.Id] = Math.Max(need.Level.Value.Value, have.GetValueOrDefault(need.Skill.Id));
                }

                Follow([.. way, next], after, cost + step);
            }
        }
    }

    // By cost, then by the number of moves, then by the ids on the way.
    private static int Easier(Route left, Route right)
    {
        if (left.Hundredths != right.Hundredths)
            return left.Hundredths.CompareTo(right.Hundredths);
        if (left.Ids.Count != right.Ids.Count)
            return left.Ids.Count.CompareTo(right.Ids.Count);
        return left.Ids.Zip(right.Ids, string.CompareOrdinal).FirstOrDefault(order => order != 0);
    }
}
