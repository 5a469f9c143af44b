using RoleCompare.Catalog;
using RoleCompare.Checking;
using RoleCompare.Tests.Paths;
using Xunit;
using static RoleCompare.Catalog.ProgressionKind;

namespace RoleCompare.Tests.Checking;

/// <summary>Each test breaks one rule about moves, or nearly does.</summary>
public sealed class RulesAboutMovesTests
{
    private static readonly Provenance Taken = new(new Origin("book", "A book", "1", "free", "By its author."), "1");

    [Fact]
    public void The_office_breaks_no_rule() => new Office().IsFine();

    [Theory]
    [InlineData(3)]
    [InlineData(2)]
    public void A_promotion_that_does_not_go_up_is_found(int chief) => new Office()
        .Change("chief", role => role with { Seniority = Seniority.Create(chief), Progressions = [Office.Move("agent", Lateral), Office.Move("officer", Lateral)] })
        .Change("officer", role => role with { Progressions = [Office.Move("agent", Lateral), Office.Move("chief", Lateral)] })
        .Breaks("promotion-not-up", "roles/agent.yaml", "chief", $"The promotion of 'agent' (seniority 3) to 'chief' (seniority {chief}) does not go up.");

    [Fact]
    public void A_promotion_of_unknown_height_is_none_of_ours() => new Office()
        .Change("chief", role => role with { Seniority = null, Provenance = Taken })
        .IsFine();

    [Fact]
    public void Promotions_that_go_round_are_found_with_the_one_that_goes_down()
    {
        var findings = new Office().Change("agent", role => role with { Progressions = [Office.Move("chief"), Office.Move("clerk")] }).Examine();

        Assert.Equal(
            [
                ("promotion-cycle", "These promotions go round: agent → clerk → agent."),
                ("promotion-not-up", "The promotion of 'agent' (seniority 3) to 'clerk' (seniority 2) does not go up."),
            ],
            findings.Select(finding => (finding.Rule, finding.Message)));
        Assert.Equal("A promotion goes up: make that of 'agent' to 'clerk' a lateral move or a pivot, or remove it.", findings[0].Edit);
    }

    [Fact]
    public void Of_promotions_that_go_round_by_way_of_an_unknown_height_none_goes_down()
    {
        var finding = Assert.Single(new Office()
            .Change("agent", role => role with { Provenance = Taken, Seniority = null, Progressions = [Office.Move("chief"), Office.Move("clerk")] })
            .Examine());

        Assert.Equal(("promotion-cycle", "A promotion goes up: make one of them a lateral move or a pivot, or remove it."), (finding.Rule, finding.Edit));
    }

    [Fact]
    public void A_way_back_that_is_no_promotion_is_no_circle() => new Office()
        .Change("agent", role => role with { Progressions = [Office.Move("chief"), Office.Move("clerk", Lateral)] })
        .IsFine();

    [Fact]
    public void A_lateral_move_over_two_steps_is_found() => new Office()
        .Change("clerk", role => role with { Progressions = [.. role.Progressions, Office.Move("chief", Lateral)] })
        .Breaks("move-too-far", "roles/clerk.yaml", "chief", "The lateral move of 'clerk' (seniority 2) to 'chief' (seniority 4) goes up 2 steps.");

    [Fact]
    public void A_pivot_over_two_steps_is_not() => new Office()
        .Change("clerk", role => role with { Progressions = [.. role.Progressions, Office.Move("chief", Pivot)] })
        .IsFine();

    [Fact]
    public void A_pivot_over_three_steps_is_found() => new Office()
        .Change("chief", role => role with { Seniority = Seniority.Create(5) })
        .Change("clerk", role => role with { Progressions = [.. role.Progressions, Office.Move("chief", Pivot)] })
        .Breaks("move-too-far", "roles/clerk.yaml", "chief", "The pivot of 'clerk' (seniority 2) to 'chief' (seniority 5) goes up 3 steps.");

    [Fact]
    public void A_role_that_no_move_leads_to_is_found() => new Office()
        .Add(new Office().Describe("lamp", 3, Office.Move("chief"), Office.Move("agent", Lateral)))
        .Breaks("no-way-in", "roles/lamp.yaml", "lamp", "No move leads to 'lamp' (seniority 3), which is not an entry role (seniority 1 or 2).");

    [Fact]
    public void An_entry_role_needs_no_way_in() => new Office()
        .Add(new Office().Describe("lamp", 2, Office.Move("chief"), Office.Move("agent", Lateral)))
        .IsFine();

    [Fact]
    public void A_role_of_a_publication_needs_no_moves() => new Office()
        .Add(new Office().Describe("lamp", 3) with { Provenance = Taken })
        .IsFine();

    [Fact]
    public void Roles_that_lead_only_to_one_another_are_found_each()
    {
        var office = new Office()
            .Add(new Office().Describe("lamp", 3, Office.Move("chief"), Office.Move("stamp", Lateral)))
            .Add(new Office().Describe("stamp", 3, Office.Move("chief"), Office.Move("lamp", Lateral)));

        Assert.Equal(
            [("no-way-in", "Moves lead to 'lamp' only from roles that nobody can enter."), ("no-way-in", "Moves lead to 'stamp' only from roles that nobody can enter.")],
            office.Examine().Select(finding => (finding.Rule, finding.Message)));
    }

    [Fact]
    public void What_only_follows_from_a_missing_way_in_is_not_repeated() => new Office()
        .Add(new Office().Describe("lamp", 3, Office.Move("chief"), Office.Move("stamp", Lateral)))
        .Add(new Office().Describe("stamp", 3, Office.Move("chief"), Office.Move("agent", Lateral)))
        .Breaks("no-way-in", "roles/lamp.yaml", "lamp", "No move leads to 'lamp' (seniority 3), which is not an entry role (seniority 1 or 2).");

    [Fact]
    public void A_role_below_the_top_with_one_move_out_is_a_dead_end() => new Office()
        .Change("agent", role => role with { Progressions = [Office.Move("chief")] })
        .Breaks("dead-end", "roles/agent.yaml", "agent", "Only one move leaves 'agent' (seniority 3), which is not at the top (seniority 4).");

    [Fact]
    public void Of_two_roles_one_move_is_enough() => TwoRoles(Office.Move("agent")).IsFine();

    [Fact]
    public void Of_two_roles_none_is_too_few()
    {
        var finding = Assert.Single(TwoRoles().Examine());

        Assert.Equal(("dead-end", "No move leaves 'clerk' (seniority 1), which is not at the top (seniority 2).", "State one that people really make."), (finding.Rule, finding.Message, finding.Edit));
    }

    [Fact]
    public void Roles_joined_to_each_other_only_are_an_island() => new Office()
        .Add(new Office().Describe("lamp", 2, Office.Move("stamp")))
        .Add(new Office().Describe("stamp", 4))
        .Change("lamp", role => role with { Progressions = [Office.Move("stamp"), Office.Move("filing")] })
        .Add(new Office().Describe("filing", 4))
        .Breaks("island", "roles/filing.yaml", "filing", "No move joins these roles to the others: filing, lamp, stamp.");

    [Fact]
    public void A_chain_of_thousands_of_promotions_is_walked()
    {
        var chain = RoleMaps.MapOf(Enumerable.Range(0, 5000).Select(i => RoleMaps.Role($"r{i:0000}", 1, [], i == 4999 ? [] : [$"r{i + 1:0000}"])));

        Assert.Empty(MoveGraph.Create(chain).Circles());
    }

    private static Office TwoRoles(params Progression[] moves) => new Office()
        .Remove("chief")
        .Remove("officer")
        .Change("clerk", role => role with { Seniority = Seniority.Create(1), Progressions = moves })
        .Change("agent", role => role with { Seniority = Seniority.Create(2), Progressions = [] });
}
