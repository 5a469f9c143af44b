namespace RoleCompare.Matching;

/// <summary>How well a role fits a profile: a multiple of 0.000001 from 0 to 1, where 0.5 says neither for nor against.</summary>
public readonly record struct Score : IComparable<Score>
{
    /// <summary>How many steps there are from 0 to 1.</summary>
    public const int Steps = 1_000_000;

    private readonly int _steps;

    private Score(int steps) => _steps = steps;

    /// <summary>The number, from 0 to 1.</summary>
    public double Value => (double)_steps / Steps;

    /// <summary>Wraps a number of steps.</summary>
    /// <param name="steps">0 to <see cref="Steps"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static Score FromSteps(int steps)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(steps, Steps);
        return new Score(steps);
    }

    /// <summary>The score nearest to a sum: what goes beyond an end of the scale is cut off.</summary>
    public static Score Of(double sum) => new(Math.Clamp(ToSteps(sum), 0, Steps));

    /// <summary>The number of steps from 0.</summary>
    internal int InSteps => _steps;

    /// <summary>The nearest number of steps to a part of a score; halves go away from zero.</summary>
    public static int ToSteps(double part) => (int)Math.Round(part * Steps, MidpointRounding.AwayFromZero);

    /// <inheritdoc/>
    public int CompareTo(Score other) => _steps.CompareTo(other._steps);

    /// <summary>Whether the left score is lower.</summary>
    public static bool operator <(Score left, Score right) => left._steps < right._steps;

    /// <summary>Whether the left score is higher.</summary>
    public static bool operator >(Score left, Score right) => left._steps > right._steps;

    /// <summary>Whether the left score is lower or the same.</summary>
    public static bool operator <=(Score left, Score right) => left._steps <= right._steps;

    /// <summary>Whether the left score is higher or the same.</summary>
    public static bool operator >=(Score left, Score right) => left._steps >= right._steps;

    /// <summary>The number with four decimals.</summary>
    public override string ToString() => Value.ToString("0.0000");
}
