using System.Text;
using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Paths;

/// <summary>Moves as a diagram for programs that draw: Mermaid and Graphviz. A stated move is a solid arrow, an inferred one a dashed one; both say their kind and their cost.</summary>
public sealed class RouteDiagram
{
    private readonly IReadOnlyList<Role> _roles;
    private readonly IReadOnlyList<PathStep> _steps;

    private RouteDiagram(Role from, IEnumerable<PathStep> steps)
    {
        _steps = [.. steps.DistinctBy(step => (step.From.Id, step.To.Id))];
        _roles = [.. _steps.SelectMany(step => new[] { step.From, step.To }).Prepend(from).Distinct()];
    }

    /// <summary>The diagram of some moves: a move that is among them twice is drawn once.</summary>
    /// <param name="from">The role that all starts from.</param>
    /// <param name="steps">The moves, none is allowed.</param>
    public static RouteDiagram Create(Role from, IEnumerable<PathStep> steps) => new(from, steps);

    /// <summary>As a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html), with a line feed at the end of each line.</summary>
    public string ToMermaid()
    {
        var text = new StringBuilder("flowchart LR\n");
        foreach (var line in SourceLines())
            text.Append("    %% ").Append(line).Append('\n');
        var names = _roles.Select((role, i) => (role.Id, Name: $"r{i + 1}")).ToDictionary(entry => entry.Id, entry => entry.Name);
        foreach (var role in _roles)
            text.Append($"    {names[role.Id]}[\"{ForMermaid(role.Title)}\"]\n");
        foreach (var step in _steps)
            text.Append($"    {names[step.From.Id]} {(step.IsInferred ? "-.->" : "-->")}|\"{ForMermaid(Label(step))}\"| {names[step.To.Id]}\n");
        return text.ToString();
    }

    /// <summary>As a graph in Graphviz's language (https://graphviz.org/doc/info/lang.html), with a line feed at the end of each line.</summary>
    public string ToDot()
    {
        var text = new StringBuilder("digraph routes {\n");
        foreach (var line in SourceLines())
            text.Append("    // ").Append(line).Append('\n');
        text.Append("    rankdir=LR;\n    node [shape=box];\n");
        foreach (var role in _roles)
            text.Append($"    {ForDot(role.Id.Value)} [label={ForDot(role.Title)}];\n");
        foreach (var step in _steps)
            text.Append($"    {ForDot(step.From.Id.Value)} -> {ForDot(step.To.Id.Value)} [label={ForDot(Label(step))}{(step.IsInferred ? ", style=dashed" : "")}];\n");
        return text.Append("}\n").ToString();
    }

    private static string Label(PathStep step) => $"{step.Kind}{(step.IsLeap ? $", leap of {step.SeniorityStep}" : "")}, {step.Cost.Total:0.00}";

    // A line that ends with a backslash would go on with the next one.
    private IEnumerable<string> SourceLines() => Attributions.Of(_roles).Select(origin => $"Data: {PlainText.OneLine(Attributions.Line(origin)).TrimEnd('\\')}");

    // Everything but letters, digits and harmless marks as a numbered entity: quotes end the label, and #, %, ` and < mean something within one.
    private static string ForMermaid(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in PlainText.OneLine(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.' or '-' or '/' or '(' or ')' or ':' or '+' or '\'')
                escaped.Append(rune);
            else
                escaped.Append($"#{rune.Value};");
        }

        return escaped.ToString();
    }

    private static string ForDot(string text) => $"\"{PlainText.OneLine(text).Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
