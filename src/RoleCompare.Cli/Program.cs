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
    ModelCommand.Create(),
    EvalCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    Output.Error(UsageError.Describe(parsed));
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
