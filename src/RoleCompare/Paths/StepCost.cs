using System.Runtime.InteropServices;

namespace RoleCompare.Paths;

/// <summary>What one move costs, in parts, in units of one change of role for which nothing is missing. Kept in whole millionths, so that equal costs are equal however they are added up.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StepCost
{
    /// <summary>The millionths of a unit.</summary>
    internal const long Scale = 1_000_000;

    private readonly long _move;
    private readonly long _skills;
    private readonly long _seniority;
    private readonly long _family;
    private readonly long _bridge;

    internal StepCost(double move, double skills, double seniority, double family, double bridge)
    {
        _move = Whole(move);
        _skills = Whole(skills);
        _seniority = Whole(seniority);
        _family = Whole(family);
        _bridge = Whole(bridge);
    }

    /// <summary>For changing the role at all; above 0.</summary>
    public double Move => Units(_move);

    /// <summary>For the missing levels of skills; 0 or more.</summary>
    public double Skills => Units(_skills);

    /// <summary>For the step of seniority, with what a leap costs; 0 or more.</summary>
    public double Seniority => Units(_seniority);

    /// <summary>For the change of family; 0 or more.</summary>
    public double Family => Units(_family);

    /// <summary>For a move that is inferred and not stated; 0 or more.</summary>
    public double Bridge => Units(_bridge);

    /// <summary>The sum of the parts.</summary>
    public double Total => Units(Millionths);

    /// <summary>The sum of the parts in millionths.</summary>
    internal long Millionths => _move + _skills + _seniority + _family + _bridge;

    /// <summary>Units from millionths.</summary>
    internal static double Units(long millionths) => millionths / (double)Scale;

    private static long Whole(double units) => (long)Math.Round(units * Scale);
}
