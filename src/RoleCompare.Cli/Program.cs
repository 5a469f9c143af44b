using System.CommandLine;
using RoleCompare;
using RoleCompare.Cli;
using RoleCompare.Cli.Commands;
using RoleCompare.Cli.Terminal;

var root = new RootCommand("Finds the role that fits you next, says why in words you can check, and shows how to get there.")
{
    RolesCommand.Create(),
    ShowCommand.Create(),
    CompareCommand.Create(),
    RecommendCommand.Create(),
    ExplainCommand.Create(),
    PathsCommand.Create(),
    CatalogCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
        Output.Error(error.Message);
    Output.Error($"See `{string.Join(' ', parsed.CommandResult.Path())} --help`.");
    return ExitCode.BadInput;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
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
