using System.Diagnostics;
using System.Text;

namespace RoleCompare.Apps.Tests.CommandLine.Quiz;

/// <summary>
/// The program on a terminal of its own, through <c>script</c> of util-linux, which every Debian has. Before and after it the shell writes the terminal's
/// settings, and after it the exit code.
/// </summary>
internal sealed class PseudoTerminal : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _script;
    private readonly TerminalGrid _grid;
    private readonly StringBuilder _raw = new();
    private readonly Thread _reader;

    private PseudoTerminal(Process script, int columns, int rows)
    {
        _script = script;
        _grid = new TerminalGrid(columns, rows);
        _reader = new Thread(Read);
        _reader.Start();
    }

    /// <summary>Whether the machine has what it takes.</summary>
    public static bool IsPossible => OperatingSystem.IsLinux() && File.Exists("/usr/bin/script");

    /// <summary>All that was written to the terminal.</summary>
    public string Raw
    {
        get
        {
            lock (_raw)
                return _raw.ToString();
        }
    }

    /// <summary>What the terminal shows.</summary>
    public string Text => Locked(grid => grid.Text);

    /// <summary>Whether, while the program had the terminal, a line was too long or the lines too many.</summary>
    public bool Overflowed => Locked(grid => grid.Overflowed);

    /// <summary>Whether the shell's screen is shown, with a cursor.</summary>
    public bool IsGivenBack => Locked(grid => !grid.IsAlternate && grid.HasCursor);

    /// <summary>Starts the program with arguments.</summary>
    public static PseudoTerminal Start(int columns, int rows, string[] environment, params string[] arguments)
    {
        var program = string.Join(' ', new[] { "dotnet", Cli.Program }.Concat(arguments).Select(argument => $"'{argument}'"));

        // What runs in the background of a shell ignores Ctrl-C, and all that it starts would too.
        var start = new ProcessStartInfo("/usr/bin/env", ["--default-signal=INT", "/usr/bin/script"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Cli.Root,
        };
        start.ArgumentList.Add("-qfec");
        start.ArgumentList.Add($"trap : INT; stty rows {rows} cols {columns}; echo \"@before $(stty -g)\"; sh -c 'echo @pid $$; exec \"$0\" \"$@\"' {program}; echo \"@code $?\"; echo \"@after $(stty -g)\"");
        start.ArgumentList.Add("/dev/null");
        foreach (var name in (string[])["COLUMNS", "NO_COLOR", "ROLECOMPARE_SETTINGS"])
            start.Environment.Remove(name);
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["SHELL"] = "/bin/sh";
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(AppContext.BaseDirectory, "no-settings");
        start.Environment["ROLECOMPARE_CACHE"] = Path.Combine(AppContext.BaseDirectory, "cache");
        foreach (var pair in environment.Select(variable => variable.Split('=', 2)))
            start.Environment[pair[0]] = pair[1];
        return new PseudoTerminal(Process.Start(start)!, columns, rows);
    }

    /// <summary>Presses keys.</summary>
    public void Type(string keys)
    {
        _script.StandardInput.Write(keys);
        _script.StandardInput.Flush();
    }

    /// <summary>Waits until the terminal shows a text.</summary>
    public void WaitFor(string text) => Wait(() => Text.Contains(text, StringComparison.Ordinal), $"show '{text}'");

    /// <summary>Presses keys and waits until the terminal shows a text.</summary>
    public void Type(string keys, string until)
    {
        Type(keys);
        WaitFor(until);
    }

    /// <summary>Waits until the program has ended.</summary>
    /// <returns>Its exit code, and whether the settings of the terminal are as before.</returns>
    public (int Code, bool IsRestored) WaitForEnd()
    {
        Wait(() => After("@after ") is not null, "end");
        return (int.Parse(After("@code ")!), After("@before ") == After("@after "));
    }

    /// <summary>Closes the terminal under the program, and waits until that ends.</summary>
    public void Close()
    {
        using var program = Process.GetProcessById(int.Parse(After("@pid ")!));
        _script.Kill();
        if (!program.WaitForExit(Patience))
            throw new TimeoutException("The program outlives its terminal.");
    }

    public void Dispose()
    {
        if (!_script.HasExited)
            _script.Kill(entireProcessTree: true);
        _script.WaitForExit();
        _reader.Join();
        _script.Dispose();
    }

    private void Read()
    {
        while (_script.StandardOutput.Read() is var letter and >= 0)
        {
            lock (_raw)
            {
                _raw.Append((char)letter);
                _grid.Write((char)letter);
                Monitor.PulseAll(_raw);
            }
        }
    }

    // The rest of the line that begins so, once it has an end.
    private string? After(string start)
    {
        var raw = Raw.Replace("\r", "", StringComparison.Ordinal);
        var from = raw.LastIndexOf(start, StringComparison.Ordinal) + start.Length;
        var end = from < start.Length ? -1 : raw.IndexOf('\n', from);
        return end < 0 ? null : raw[from..end];
    }

    private T Locked<T>(Func<TerminalGrid, T> read)
    {
        lock (_raw)
            return read(_grid);
    }

    private void Wait(Func<bool> holds, string what)
    {
        var deadline = DateTime.UtcNow + Patience;
        lock (_raw)
        {
            while (!holds())
            {
                if (DateTime.UtcNow > deadline)
                    throw new TimeoutException($"The program did not {what}. The terminal shows:\n{Text}");
                Monitor.Wait(_raw, TimeSpan.FromSeconds(1));
            }
        }
    }
}
