using System.Diagnostics;
using System.Text;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

/// <summary>The program on a terminal of its own, through <c>script</c> of util-linux, which every Debian has.</summary>
internal static class TerminalDialog
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs the program, and presses keys each time that it has written a text.</summary>
    /// <param name="steps">What is waited for, and then pressed.</param>
    /// <param name="arguments">Those of the program; none with an apostrophe.</param>
    /// <returns>The exit code, and all that the terminal was sent.</returns>
    public static (int ExitCode, string Shown) Run(IEnumerable<(string Until, string Keys)> steps, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no script of util-linux; `apt-get install bsdutils` mends it.");
        var start = new ProcessStartInfo("/usr/bin/script")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Cli.Root,
        };
        start.ArgumentList.Add("-qfec");
        start.ArgumentList.Add("stty cols 100; " + string.Join(' ', new[] { "dotnet", Cli.Program }.Concat(arguments).Select(argument => $"'{argument}'")));
        start.ArgumentList.Add("/dev/null");
        start.Environment.Remove("COLUMNS");
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["SHELL"] = "/bin/sh";
        start.Environment["ROLECOMPARE_CACHE"] = Path.Combine(AppContext.BaseDirectory, "cache");

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        using var end = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        var shown = new StringBuilder();
        var seen = 0;
        foreach (var (until, keys) in steps)
        {
            while (shown.ToString().IndexOf(until, seen, StringComparison.Ordinal) < 0)
            {
                if (process.StandardOutput.Read() is var letter && letter < 0)
                    throw new InvalidOperationException($"The program ended before it wrote '{until}':\n{shown}");
                shown.Append((char)letter);
            }

            seen = shown.ToString().IndexOf(until, seen, StringComparison.Ordinal) + until.Length;
            process.StandardInput.Write(keys);
            process.StandardInput.Flush();
        }

        shown.Append(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        return (process.ExitCode, shown.ToString());
    }
}
