using RoleCompare.Explaining.Faithfulness;
using RoleCompare.Tests.Personas;
using Xunit;

namespace RoleCompare.Tests.Explaining;

/// <summary>Whether the answers that reasons name are what moves the score, on hand-written people and the delivered catalogue.</summary>
public sealed class FaithfulnessTests(ITestOutputHelper output)
{
    private const int RolesPerProfile = 20;

    private static readonly Lazy<FaithfulnessReport> Report =
        new(() => FaithfulnessCheck.Run(Shipped.Index, [.. Persona.Test.Concat(Persona.Development).Concat(Persona.HeldOut).Select(persona => persona.Profile)], RolesPerProfile));

    [Fact]
    public void When_what_a_reason_names_counts_no_more_the_score_falls_by_what_it_states()
    {
        foreach (var source in Report.Value.Sources)
            output.WriteLine($"{source.Source,-12} {source.Held} of {source.Reasons}; the answer gives another reason too: {source.SharedAnswer}; end of the scale: {source.EndOfScale}; unexplained: {source.Unexplained}");
        output.WriteLine($"{"all",-12} {Report.Value.Held} of {Report.Value.Reasons}, {Report.Value.Share:P2}");

        Assert.True(Report.Value.Reasons >= 10_000, $"Only {Report.Value.Reasons} reasons were checked.");
        Assert.True(Report.Value.Share >= 0.99);
        Assert.All(Report.Value.Sources, source => Assert.Equal(0, source.Unexplained));
    }

    [Fact]
    public void When_something_else_counts_no_more_it_does_not()
    {
        output.WriteLine($"control      {Report.Value.ControlsHeld} of {Report.Value.Controls}, {Report.Value.ControlShare:P2}");

        Assert.True(Report.Value.Controls >= 10_000);
        Assert.True(Report.Value.ControlShare < 0.1);
    }

    [Fact]
    public void Adding_what_is_missing_raises_the_score_by_what_it_would_add() => Assert.Equal(Report.Value.Missing, Report.Value.MissingHeld);
}
