using System.Globalization;
using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>
/// What moves cost, in units of one change of role for which nothing is missing (docs/decisions/routes.md):
/// <c>move + level · (essential levels + useful · useful levels) + seniority · |step| + leap · max(0, step − 2) + family, if it changes + bridge, if it is inferred</c>.
/// What is not known of a role costs nothing.
/// </summary>
public sealed record RouteCosts
{
    /// <summary>The steps of seniority up that one move may have without being a leap.</summary>
    public const int LongestStep = 2;

    private const double Most = 100;
    private const double LeastMove = 0.01;

    /// <summary>The costs that count when nothing else is said.</summary>
    public static RouteCosts Default { get; } = new();

    /// <summary>What every change of role costs: 0.01 to 100; 1 by default. It is never free, so that no route goes in a circle.</summary>
    public double Move { get; private init; } = 1;

    /// <summary>What each missing level of an essential skill costs: 0 to 100; 0.1 by default.</summary>
    public double Level { get; private init; } = 0.1;

    /// <summary>The share of that for a level of a useful skill: 0 to 1; 0.4 by default.</summary>
    public double Useful { get; private init; } = 0.4;

    /// <summary>What each step of seniority costs, up or down: 0 to 100; 0.2 by default.</summary>
    public double Seniority { get; private init; } = 0.2;

    /// <summary>What each step up beyond two at once costs besides, where leaps are allowed: 0 to 100; 0.5 by default.</summary>
    public double Leap { get; private init; } = 0.5;

    /// <summary>What a change of family costs: 0 to 100; 0.5 by default.</summary>
    public double Family { get; private init; } = 0.5;

    /// <summary>What a move costs besides when it is inferred: 0 to 100; 1 by default.</summary>
    public double Bridge { get; private init; } = 1;

    /// <summary>Every cost by the name that <see cref="With"/> takes, in the order of the formula.</summary>
    public IReadOnlyList<(string Name, double Value)> All =>
        [("move", Move), ("level", Level), ("useful", Useful), ("seniority", Seniority), ("leap", Leap), ("family", Family), ("bridge", Bridge)];

    /// <summary>The same costs but for one.</summary>
    /// <param name="name">One of the names of <see cref="All"/>.</param>
    /// <param name="value">The new value, in the range that its property states.</param>
    /// <exception cref="RoleCompareException">There is no such cost, or the value is out of its range.</exception>
    public RouteCosts With(string name, double value)
    {
        var (least, most) = name switch
        {
            "move" => (LeastMove, Most),
            "useful" => (0, 1),
            _ => (0, Most),
        };
        var changed = name switch
        {
            "move" => this with { Move = value },
            "level" => this with { Level = value },
            "useful" => this with { Useful = value },
            "seniority" => this with { Seniority = value },
            "leap" => this with { Leap = value },
            "family" => this with { Family = value },
            "bridge" => this with { Bridge = value },
            _ => throw new RoleCompareException($"There is no cost '{name}'. The costs are {Names()}."),
        };
        return value >= least && value <= most
            ? changed
            : throw new RoleCompareException($"The cost {name} is {value}; it must be a number from {least} to {most}.");
    }

    /// <summary>The same costs but for one that a person wrote as <c>NAME=NUMBER</c>.</summary>
    /// <exception cref="RoleCompareException">It is not written so, there is no such cost, or the value is out of its range.</exception>
    public RouteCosts WithSetting(string setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var parts = setting.Split('=', 2);
        return parts.Length == 2 && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? With(parts[0].Trim().ToLowerInvariant(), value)
            : throw new RoleCompareException($"The cost '{setting}' must be written NAME=NUMBER, such as family=0.5. The costs are {Names()}.");
    }

    /// <summary>What a move costs.</summary>
    /// <param name="from">The role it leaves.</param>
    /// <param name="to">The role it reaches.</param>
    /// <param name="essentialLevels">The missing levels of essential skills together, 0 or more.</param>
    /// <param name="usefulLevels">The missing levels of useful skills together, 0 or more.</param>
    /// <param name="inferred">Whether the move is inferred and not stated.</param>
    internal StepCost Of(Role from, Role to, int essentialLevels, int usefulLevels, bool inferred)
    {
        var step = StepOf(from, to) ?? 0;
        var changesFamily = from.Family is { } left && to.Family is { } right && left != right;
        return new StepCost(
            Move,
            Level * (essentialLevels + (Useful * usefulLevels)),
            (Seniority * Math.Abs(step)) + (Leap * Math.Max(0, step - LongestStep)),
            changesFamily ? Family : 0,
            inferred ? Bridge : 0);
    }

    /// <summary>The steps of seniority from a role up to another; below 0 when they lead down, null when they are not known.</summary>
    internal static int? StepOf(Role from, Role to) => to.Seniority?.Value - from.Seniority?.Value;

    private static string Names()
    {
        var names = Default.All.Select(cost => cost.Name).ToList();
        return $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }
}
