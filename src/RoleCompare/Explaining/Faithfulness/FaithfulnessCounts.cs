using RoleCompare.Matching;

namespace RoleCompare.Explaining.Faithfulness;

/// <summary>Counts reasons while they are checked.</summary>
internal sealed class FaithfulnessCounts
{
    private readonly SortedDictionary<ContributionSource, FaithfulnessOfSource> _sources = [];
    private int _controls;
    private int _controlsHeld;
    private int _missing;
    private int _missingHeld;

    public void AddReason(ContributionSource source, bool holds, bool holdsTogether, bool isAtEnd)
    {
        var known = _sources.GetValueOrDefault(source, new FaithfulnessOfSource(source, 0, 0, 0, 0, 0));
        known = known with { Reasons = known.Reasons + 1 };
        _sources[source] = (holds, holdsTogether, isAtEnd) switch
        {
            (true, _, _) => known with { Held = known.Held + 1 },
            (_, true, _) => known with { SharedAnswer = known.SharedAnswer + 1 },
            (_, _, true) => known with { EndOfScale = known.EndOfScale + 1 },
            _ => known with { Unexplained = known.Unexplained + 1 },
        };
    }

    public void AddControl(bool holds)
    {
        _controls++;
        _controlsHeld += holds ? 1 : 0;
    }

    public void AddMissing(bool holds)
    {
        _missing++;
        _missingHeld += holds ? 1 : 0;
    }

    public FaithfulnessReport ToReport(int profiles) => new(profiles, [.. _sources.Values], _controls, _controlsHeld, _missing, _missingHeld);
}
