namespace RoleCompare.Training.Evaluation;

/// <summary>How figures are written, wherever they are shown.</summary>
public static class FigureFormats
{
    /// <summary>A mean or a part, 0 to 1.</summary>
    public const string Mean = "0.000";

    /// <summary>The same with fewer digits, where they say enough.</summary>
    public const string ShortMean = "0.00";

    /// <summary>A difference of two means, with its sign.</summary>
    public const string Difference = "+0.000;-0.000;0.000";

    /// <summary>A difference with fewer digits.</summary>
    public const string ShortDifference = "+0.00;-0.00;0.00";
}
