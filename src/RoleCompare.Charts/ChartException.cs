namespace RoleCompare.Charts;

/// <summary>What was given cannot be drawn: nothing at all, no number, or a number outside its axis. The message says which and what to give instead.</summary>
public sealed class ChartException : RoleCompareException
{
    /// <summary>Creates the exception with a message that is meant to be shown as it is.</summary>
    public ChartException(string message)
        : base(message)
    {
    }
}
