using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace RoleCompare.Tests.Storage;

/// <summary>Another process that uses the storage: RoleCompare.StorageHost, built in the same configuration as the tests.</summary>
internal sealed class HostProcess : IDisposable
{
    private static readonly string Program = Path.Combine(
        [Repository.Root, "tests", "RoleCompare.StorageHost", .. AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^3..], "RoleCompare.StorageHost.dll"]);

    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private HostProcess(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, line) => _errors.AppendLine(line.Data);
        _process.BeginErrorReadLine();
    }

    public static HostProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return new HostProcess(Process.Start(start)!);
    }

    /// <summary>The next number that it tells; null when it has ended.</summary>
    public int? Next() => _process.StandardOutput.ReadLine() is { } line ? int.Parse(line, CultureInfo.InvariantCulture) : null;

    /// <summary>Ends it as <c>kill -9</c> does, and returns what it told before and nobody read.</summary>
    public IReadOnlyList<int> Kill()
    {
        _process.Kill();
        return Rest();
    }

    /// <summary>Waits for its end, and returns what went wrong in it; empty for nothing.</summary>
    public string Failure()
    {
        Rest();
        return _process.ExitCode == 0 ? "" : $"exit code {_process.ExitCode}\n{_errors}";
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private List<int> Rest()
    {
        var told = new List<int>();
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            // A line that was cut off in the middle acknowledges nothing.
            if (int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                told.Add(number);
        }

        _process.WaitForExit();
        return told;
    }
}
