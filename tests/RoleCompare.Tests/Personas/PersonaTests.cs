using RoleCompare.Matching;
using RoleCompare.Training.Scoring;
using Xunit;

namespace RoleCompare.Tests.Personas;

/// <summary>How often a persona's role is found. The tables are printed with the tests.</summary>
public sealed class PersonaTests(ITestOutputHelper output)
{
    private const double Floor = 0.85;

    [Fact]
    public void The_expected_seed_role_mostly_ranks_above_the_other_two()
    {
        var matcher = new RoleMatcher(Shipped.Index);
        var results = Persona.Test.Select(persona => (Persona: persona, Order: SeedOrder(matcher.Rank(persona.Profile)))).ToList();

        foreach (var kind in results.GroupBy(result => result.Persona.Kind))
            output.WriteLine($"{kind.Key,-8} {kind.Count(Right)} of {kind.Count()}");
        var hard = results.Where(result => result.Persona.Hard).ToList();
        output.WriteLine($"{"hard",-8} {hard.Count(Right)} of {hard.Count}");
        output.WriteLine($"{"all",-8} {results.Count(Right)} of {results.Count}");
        foreach (var (persona, order) in results.Where(result => !Right(result)))
            output.WriteLine($"missed: {persona.Id} ({persona.Kind}{(persona.Hard ? ", hard" : "")}): {string.Join(", ", order)}; expected {persona.Expected}");

        Assert.True(results.Count >= 30);
        Assert.True(results.Count(Right) >= Floor * results.Count);
    }

    [Fact]
    public void The_expected_role_is_mostly_among_the_first_three_of_all()
    {
        var matcher = new RoleMatcher(Shipped.Index);
        var ranks = Persona.Development.Select(persona => (Persona: persona, Rank: Place(matcher.Rank(persona.Profile), persona.Expected))).ToList();

        foreach (var kind in ranks.GroupBy(result => result.Persona.Kind))
            output.WriteLine($"{kind.Key,-8} {Describe([.. kind.Select(result => result.Rank)])}");
        output.WriteLine($"{"hard",-8} {Describe([.. ranks.Where(result => result.Persona.Hard).Select(result => result.Rank)])}");
        output.WriteLine($"{"all",-8} {Describe([.. ranks.Select(result => result.Rank)])}");

        Assert.True(ranks.Count(result => result.Rank <= 3) >= 0.75 * ranks.Count);
    }

    [Theory]
    [InlineData("data/judgements/people.jsonl")]
    [InlineData("tests/RoleCompare.Tests/Personas/held-out.jsonl")]
    public void The_expected_role_is_mostly_first_for_judged_people_learned_from_or_not(string file)
    {
        var report = PeopleCheck.Run(Shipped.Index, [PeopleSet.Read(Path.Combine(Repository.Root, file), Shipped.Catalog)], null);

        foreach (var group in report.Sets[0].Groups)
            output.WriteLine($"{report.Sets[0].Set}, {group.Group,-8} first {group.First}, in the first three {group.TopThree} of {group.People}, mean reciprocal rank {group.ReciprocalRank.Mean:0.000}");
        Assert.True(report.Sets[0].Groups[0].First >= 0.75 * report.Sets[0].Groups[0].People);
    }

    [Fact]
    public void Nobody_who_was_held_back_is_among_those_that_were_learned_from()
    {
        var fit = JudgementFiles.OfCatalog(Repository.Catalog, Shipped.Catalog).Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var held = PeopleSet.Read(Path.Combine(Repository.Root, "tests", "RoleCompare.Tests", "Personas", "held-out.jsonl"), Shipped.Catalog).People;

        Assert.True(fit.Count + held.Count >= 150);
        Assert.DoesNotContain(held, person => fit.Contains(person.Id));
        Assert.True(held.Count(person => person.Hard) >= held.Count / 3);
        Assert.Equal(["cv", "goals", "skills"], held.Select(person => person.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    private static string Describe(List<int> ranks) =>
        $"first {ranks.Count(rank => rank == 1)}, in the first three {ranks.Count(rank => rank <= 3)} of {ranks.Count}, mean reciprocal rank {ranks.Average(rank => 1.0 / rank):0.000}";

    private static int Place(RoleRanking ranking, string id) => ranking.Matches.Single(match => match.Role.Id.Value == id).Rank;

    private static bool Right((Persona Persona, List<string> Order) result) => result.Order[0] == result.Persona.Expected;

    private static List<string> SeedOrder(RoleRanking ranking) =>
        [.. ranking.Matches.Select(match => match.Role.Id.Value).Where(Persona.SeedRoles.Contains)];
}
