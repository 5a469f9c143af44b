using System.CommandLine;
using System.CommandLine.Help;
using RoleCompare;
using RoleCompare.Cli;
using RoleCompare.Cli.Commands;
using RoleCompare.Cli.Terminal;

// No RootCommand: that one is called as the program's file is, which is not how people call it.
var root = new Command("rolecompare", "Finds the role that fits you next, says why in words you can check, and shows how to get there.")
{
    RolesCommand.Create(),
    ShowCommand.Create(),
    CompareCommand.Create(),
    RecommendCommand.Create(),
    ExplainCommand.Create(),
    WhatIfCommand.Create(),
    PathsCommand.Create(),
    ProfileCommand.Create(),
    QuizCommand.Create(),
    CatalogCommand.Create(),
    ModelCommand.Create(),
    EvalCommand.Create(),
    new HelpOption(),
    new VersionOption(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    Output.Error(UsageError.Describe(parsed));
    return ExitCode.BadInput;
}

try
{
    // Help and version are collected and written as everything else is, so that a closed or full output is told as one.
    using var help = new StringWriter();
    var code = await parsed.InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        Output = help,

        // A training that is told to stop saves tens of megabytes first; the default of 2 seconds is too short on a busy disk.
        ProcessTerminationTimeout = TimeSpan.FromSeconds(60),
    });
    Output.Verbatim(help.ToString());
    return code;
}
catch (RoleCompareException exception)
{
    Output.Error(exception.Message);
    return ExitCode.BadInput;
}
catch (OperationCanceledException)
{
    Output.Error("Interrupted; nothing was written.");
    return ExitCode.Interrupted;
}
