namespace RoleCompare.Cli;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and something was found that wants mending.</summary>
    public const int Finding = 1;

    /// <summary>Bad usage or bad input; the message is on standard error.</summary>
    public const int BadInput = 2;

    /// <summary>Interrupted from the keyboard, as shells number it: 128 + SIGINT.</summary>
    public const int Interrupted = 130;
}
