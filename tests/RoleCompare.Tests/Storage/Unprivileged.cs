using System.Diagnostics;
using System.Runtime.CompilerServices;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>Root may read and write everything: a test about a missing right is run again as somebody who has no rights.</summary>
internal static class Unprivileged
{
    private const string Nobody = "65534";

    /// <summary>Runs the calling test in a process without rights when this one has all of them.</summary>
    /// <returns>Whether it was run and passed there; else it is to go on here.</returns>
    public static bool Passed<T>(T test, [CallerMemberName] string method = "")
        where T : class
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no such rights.");
        if (!Environment.IsPrivilegedProcess)
            return false;

        var program = typeof(Unprivileged).Assembly.Location;
        if (Run("test", "-r", program).ExitCode != 0)
            Assert.Skip($"Root has all rights, and who has none (setpriv --reuid {Nobody}) cannot read {program}; install util-linux, or put the repository where all may read it.");
        var (exitCode, output) = Run("dotnet", program, "-noColor", "-method", $"{test.GetType().FullName}.{method}");
        Assert.True(exitCode == 0 && output.Contains("Total: 1, Errors: 0, Failed: 0, Skipped: 0", StringComparison.Ordinal), output);
        return true;
    }

    private static (int ExitCode, string Output) Run(params string[] command)
    {
        var start = new ProcessStartInfo("setpriv", ["--reuid", Nobody, "--regid", Nobody, "--clear-groups", .. command]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["HOME"] = Path.GetTempPath();
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "");
        }
    }
}
