using RoleCompare.Matching;
using RoleCompare.Training.Evaluation;

namespace RoleCompare.Training.Scoring;

/// <summary>Ranks the roles for judged people, as anybody's are ranked.</summary>
public static class PeopleCheck
{
    /// <summary>Ranks the roles for the people of files.</summary>
    /// <param name="index">The roles, with the weights of the score.</param>
    /// <param name="sets">The people of each file.</param>
    /// <param name="judged">The people that weights are learned from, to learn them again without each part; null for no ablation.</param>
    /// <param name="cancellationToken">Stops between two people.</param>
    /// <exception cref="RoleCompareException">A judgement contradicts itself.</exception>
    public static PeopleReport Run(CatalogIndex index, IReadOnlyList<PeopleSet> sets, IReadOnlyList<JudgedPerson>? judged, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(sets);
        var reports = new List<PeopleSetReport>();
        foreach (var set in sets)
        {
            var ranked = new List<(JudgedPerson Person, int Rank)>();
            foreach (var person in set.People)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ranked.Add((person, RankOf(index, person)));
            }

            reports.Add(new PeopleSetReport(
                set.Name,
                [
                    Describe("all", ranked),
                    .. ranked.GroupBy(entry => entry.Person.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => Describe(kind.Key, [.. kind])),
                    .. ranked.Exists(entry => entry.Person.Hard) ? [Describe("hard", ranked.FindAll(entry => entry.Person.Hard))] : (PeopleGroupReport[])[],
                ]));
        }

        return new PeopleReport(index.Weights.Id, reports, judged is null ? null : ScoreAblation.Run(index, sets, judged, cancellationToken));
    }

    /// <summary>The place of the expected role among those that are not acceptable, from 1.</summary>
    /// <exception cref="RoleCompareException">The profile rules the expected role out.</exception>
    public static int RankOf(CatalogIndex index, JudgedPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var ranking = new RoleMatcher(index).Rank(person.Profile);
        var place = ranking.Find(person.Expected.Id)?.Rank ?? throw person.RuledOut();
        return place - ranking.Matches.Take(place - 1).Count(match => person.Acceptable.Contains(match.Role));
    }

    private static PeopleGroupReport Describe(string group, List<(JudgedPerson Person, int Rank)> ranked)
    {
        var quality = RankQuality.Of([.. ranked.Select(entry => entry.Rank)]);
        return new PeopleGroupReport(group, quality.People, quality.First, quality.TopThree, Bootstrap.Of([.. ranked.Select(entry => 1.0 / entry.Rank)]));
    }
}

/// <summary>The people of a file.</summary>
/// <param name="Name">The file's name, without its ending.</param>
/// <param name="People">The people, at least one.</param>
public sealed record PeopleSet(string Name, IReadOnlyList<JudgedPerson> People)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="RoleCompareException">It is missing, wrong, or there is nobody in it.</exception>
    public static PeopleSet Read(string path, Catalog.RoleCatalog catalog)
    {
        var people = JudgementFiles.Read(path, catalog);
        return people.Count > 0
            ? new PeopleSet(Path.GetFileNameWithoutExtension(path), people)
            : throw new RoleCompareException($"{path}: there is nobody in it. A person is a JSON object on a line; data/README.md says which.");
    }
}
