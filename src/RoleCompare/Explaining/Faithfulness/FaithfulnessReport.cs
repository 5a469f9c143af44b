using RoleCompare.Matching;

namespace RoleCompare.Explaining.Faithfulness;

/// <summary>How many reasons are true.</summary>
/// <param name="Profiles">The people whose rankings were checked.</param>
/// <param name="Sources">The reasons by the kind of answer.</param>
/// <param name="Controls">The reasons that were checked with another answer than the one they name.</param>
/// <param name="ControlsHeld">Of these, those whose value is the fall all the same.</param>
/// <param name="Missing">The missing skills that were checked.</param>
/// <param name="MissingHeld">Of these, those that add what was stated.</param>
public sealed record FaithfulnessReport(int Profiles, IReadOnlyList<FaithfulnessOfSource> Sources, int Controls, int ControlsHeld, int Missing, int MissingHeld)
{
    /// <summary>All reasons.</summary>
    public int Reasons => Sources.Sum(source => source.Reasons);

    /// <summary>The reasons whose answer, when what it said counts no more, lowers the score by the stated value.</summary>
    public int Held => Sources.Sum(source => source.Held);

    /// <summary>The share of the reasons that hold, from 0 to 1.</summary>
    public double Share => Reasons == 0 ? 0 : (double)Held / Reasons;

    /// <summary>The share of the controls that hold, from 0 to 1.</summary>
    public double ControlShare => Controls == 0 ? 0 : (double)ControlsHeld / Controls;
}

/// <summary>How many reasons of one kind of answer are true, and why the others are not.</summary>
/// <param name="Source">The kind of answer.</param>
/// <param name="Reasons">The reasons.</param>
/// <param name="Held">Those whose answer, when what it said counts no more, lowers the score by the stated value.</param>
/// <param name="SharedAnswer">Those that do not because the same answer gives the role another reason too: both together are the fall.</param>
/// <param name="EndOfScale">Those that do not because a score stands at an end of the scale.</param>
/// <param name="Unexplained">Those that do not, and it is not known why.</param>
public sealed record FaithfulnessOfSource(ContributionSource Source, int Reasons, int Held, int SharedAnswer, int EndOfScale, int Unexplained);
