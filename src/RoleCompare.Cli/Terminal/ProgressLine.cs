using System.Diagnostics;

namespace RoleCompare.Cli.Terminal;

/// <summary>One line on standard error that follows long work; nothing where no terminal is.</summary>
/// <typeparam name="T">What the work reports.</typeparam>
/// <param name="describe">A report as a few words.</param>
internal sealed class ProgressLine<T>(Func<T, string> describe) : IProgress<T>, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly Stopwatch _sinceDrawn = Stopwatch.StartNew();
    private int _width;

    /// <inheritdoc/>
    public void Report(T value)
    {
        if (!Output.CanShowProgress || (_width > 0 && _sinceDrawn.Elapsed < Interval))
            return;
        _sinceDrawn.Restart();
        var text = describe(value);
        Console.Error.Write("\r" + text.PadRight(_width));
        _width = text.Length;
    }

    /// <summary>Wipes the line.</summary>
    public void Clear()
    {
        if (_width > 0)
            Console.Error.Write("\r" + new string(' ', _width) + "\r");
        _width = 0;
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();
}
