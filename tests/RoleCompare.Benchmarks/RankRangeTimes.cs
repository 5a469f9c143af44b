using System.Diagnostics;
using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Benchmarks;

/// <summary>How long the ranges of ranks take beside the ranking itself, over people who know half of a role's skills and wrote nothing, then what they want in its words. The first run compiles the code.</summary>
internal static class RankRangeTimes
{
    private const int People = 8;

    /// <summary>Measures a catalogue.</summary>
    public static void Run(string catalog)
    {
        var index = CatalogIndex.Create(RoleCatalog.Load(catalog), EmbeddingModel.Load(Delivered.Model));
        var matcher = new RoleMatcher(index);
        var roles = index.Catalog.Roles;
        for (var person = 0; person < People; person++)
        {
            var role = roles[person * roles.Count / People];
            var skills = role.Skills.Where((_, i) => i % 2 == 0).Select(need => new StatedSkill(need.Skill.Id, need.Level ?? SkillLevel.Create(3))).ToList();
            var (ranked, ranges) = Time(matcher, new Profile { Skills = skills });
            var (rankedText, rangesText) = Time(matcher, new Profile { Skills = skills, Goals = role.Summary ?? role.Title });
            Console.WriteLine($"ranking {ranked,6:0.0} ms, ranges {ranges,6:0.0} ms; with goals {rankedText,6:0.0} and {rangesText,6:0.0} ms   {role.Id}{(person == 0 ? " (first)" : "")}");
        }
    }

    private static (double Ranked, double Ranges) Time(RoleMatcher matcher, Profile profile)
    {
        var watch = Stopwatch.StartNew();
        var ranking = matcher.Rank(profile);
        var ranked = watch.Elapsed.TotalMilliseconds;
        _ = ranking.Ranges.Groups;
        return (ranked, watch.Elapsed.TotalMilliseconds - ranked);
    }
}
