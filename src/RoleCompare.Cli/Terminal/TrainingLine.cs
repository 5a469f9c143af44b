using System.Diagnostics;
using RoleCompare.Training;

namespace RoleCompare.Cli.Terminal;

/// <summary>One line on standard error that follows a training; nothing where no terminal is.</summary>
internal sealed class TrainingLine : IProgress<TrainingProgress>, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly Stopwatch _sinceDrawn = Stopwatch.StartNew();
    private int _width;

    /// <inheritdoc/>
    public void Report(TrainingProgress value)
    {
        if (!Output.CanShowProgress || (_width > 0 && _sinceDrawn.Elapsed < Interval))
            return;
        _sinceDrawn.Restart();
        var left = value.Remaining is { } remaining ? $", about {remaining:m\\:ss} minutes left" : "";
        var text = value.Epoch == 0
            ? $"{value.Stage} …"
            : $"{value.Stage}: pass {value.Epoch} of {value.Epochs}, {value.Fraction:P0} done, loss {value.Loss:0.000}{left}";
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
