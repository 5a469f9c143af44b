using System.Diagnostics;
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
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return new HostProcess(Process.Start(start)!);
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Waits for its end, and returns what went wrong in it; empty for nothing.</summary>
    public string Failure()
    {
        _process.WaitForExit();
        return _process.ExitCode == 0 ? "" : $"exit code {_process.ExitCode}\n{_errors}";
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
