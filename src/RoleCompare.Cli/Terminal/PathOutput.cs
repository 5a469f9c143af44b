using RoleCompare.Catalog;
using RoleCompare.Cli.Commands;
using RoleCompare.Json;
using RoleCompare.Paths;

namespace RoleCompare.Cli.Terminal;

/// <summary>Writes what <c>paths</c> found in the form that was asked for.</summary>
internal sealed class PathOutput(PathFormat format, RouteRequest request, BridgeQuotes quotes)
{
    private readonly PathReport _report = new(request, quotes);

    /// <summary>Writes the moves out of the first role.</summary>
    public void WriteMoves(IReadOnlyList<PathStep> moves, int count)
    {
        IReadOnlyList<PathStep> shown = [.. moves.Take(count)];
        switch (format)
        {
            case PathFormat.Json:
                Output.Json(MovesDocument.Create(request.Catalog, request.From!, shown, request.Options.Costs, quotes.Of));
                break;
            case PathFormat.Terminal:
                _report.WriteMoves(moves, shown);
                break;
            default:
                WriteDiagram(shown);
                break;
        }
    }

    /// <summary>Writes routes.</summary>
    /// <param name="to">The role they reach.</param>
    /// <param name="paths">The routes.</param>
    /// <param name="whyNone">Says what would have left a route; null when nothing would.</param>
    public void WriteRoutes(Role to, IReadOnlyList<CareerPath> paths, Func<string?> whyNone)
    {
        var none = paths.Count == 0
            ? $"No {(request.Options.StatedOnly ? "stated moves lead" : "moves lead")} from {request.From!.Title} to {to.Title} within {request.Options.MaxSteps} {(request.Options.MaxSteps == 1 ? "step" : "steps")}. {Down(to)}{whyNone() ?? $"`paths {request.From.Id}{request.Whose} --tree` shows where it leads."}"
            : null;
        if (format == PathFormat.Terminal)
        {
            if (none is null)
                _report.WriteRoutes(to, paths);
            else
                Output.Line(none);
            return;
        }

        if (none is not null)
            Output.Note(none);
        if (format == PathFormat.Json)
            Output.Json(PathsDocument.Create(request.Catalog, request.From!, to, paths, request.Options, quotes.Of));
        else
            WriteDiagram(paths.SelectMany(path => path.Steps));
    }

    /// <summary>Writes all that is within reach.</summary>
    public void WriteTree(ReachableRole tree)
    {
        switch (format)
        {
            case PathFormat.Json:
                Output.Json(ReachDocument.Create(request.Catalog, tree, request.Options));
                break;
            case PathFormat.Terminal:
                ReachReport.Write(tree, request);
                break;
            default:
                WriteDiagram(tree.All().Select(reached => reached.Step).OfType<PathStep>());
                break;
        }
    }

    private string Down(Role to) => request.From!.Seniority?.Value - to.Seniority?.Value is > 0 and var steps
        ? $"It stands {steps} {(steps == 1 ? "step" : "steps")} of seniority lower: no inferred moves lead down in seniority, and few stated ones do. "
        : "";

    private void WriteDiagram(IEnumerable<PathStep> steps)
    {
        var diagram = RouteDiagram.Create(request.From!, steps);
        Output.Verbatim(format == PathFormat.Mermaid ? diagram.ToMermaid() : diagram.ToDot());
    }
}

/// <summary>The forms in which <c>paths</c> prints.</summary>
internal enum PathFormat
{
    /// <summary>To be read.</summary>
    Terminal,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>A Mermaid flowchart.</summary>
    Mermaid,

    /// <summary>A Graphviz graph.</summary>
    Dot,
}
