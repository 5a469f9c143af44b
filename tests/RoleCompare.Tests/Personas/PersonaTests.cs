using RoleCompare.Matching;
using Xunit;

namespace RoleCompare.Tests.Personas;

/// <summary>How often the expected one of the three seed roles ranks above the other two. The table is printed with the test.</summary>
public sealed class PersonaTests(ITestOutputHelper output)
{
    private const double Floor = 0.85;

    [Fact]
    public void The_expected_seed_role_mostly_ranks_above_the_other_two()
    {
        var matcher = new RoleMatcher(Shipped.Index);
        var results = Persona.All.Select(persona => (Persona: persona, Order: SeedOrder(matcher.Rank(persona.Profile)))).ToList();

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

    private static bool Right((Persona Persona, List<string> Order) result) => result.Order[0] == result.Persona.Expected;

    private static List<string> SeedOrder(RoleRanking ranking) =>
        [.. ranking.Matches.Select(match => match.Role.Id.Value).Where(Persona.SeedRoles.Contains)];
}
