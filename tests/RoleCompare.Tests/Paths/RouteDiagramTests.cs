using System.Text.RegularExpressions;
using RoleCompare.Catalog;
using RoleCompare.Paths;
using Xunit;
using static RoleCompare.Tests.Paths.RoleMaps;

namespace RoleCompare.Tests.Paths;

/// <summary>Moves as Mermaid and Graphviz read them. The patterns are their grammars, as far as they are used.</summary>
public sealed partial class RouteDiagramTests
{
    private const string Nasty = "A \"B\" \\ <b> & #1; %%{init}%% `c` | [d] {e}\r\nsecond \u001b[31m $ é 数";

    private static readonly RoleCatalog Catalog = MapOf(
        Role("a", 3, ["alpha 3", "beta 3", "gamma 3"], "c"),
        Role("b", 3, ["alpha 3", "beta 3", "gamma 3"]),
        Role("c", 6, ["alpha 1"]) with { Title = Nasty });

    private static readonly RouteDiagram Diagram = RouteDiagram.Create(Catalog.Roles[0], new PathFinder(Catalog).MovesFrom(Catalog.Roles[0]));

    [Fact]
    public void Mermaid_draws_a_stated_move_solid_and_an_inferred_one_dashed() =>
        Assert.Equal(
            "flowchart LR\n    r1[\"a\"]\n    r2[\"" + MermaidNasty + "\"]\n    r3[\"b\"]\n    r1 -->|\"lateral, leap of 3, 2.10\"| r2\n    r1 -.->|\"inferred, 2.00\"| r3\n",
            Diagram.ToMermaid());

    [Fact]
    public void Graphviz_draws_a_stated_move_solid_and_an_inferred_one_dashed()
    {
        var dot = Diagram.ToDot();

        Assert.Contains("    \"a\" -> \"c\" [label=\"lateral, leap of 3, 2.10\"];\n", dot, StringComparison.Ordinal);
        Assert.Contains("    \"a\" -> \"b\" [label=\"inferred, 2.00\", style=dashed];\n", dot, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_a_title_has_each_line_of_Mermaid_is_well_formed() => Assert.All(Diagram.ToMermaid().TrimEnd('\n').Split('\n'), line => Assert.Matches(MermaidLine(), line));

    [Fact]
    public void Whatever_a_title_has_each_line_of_Graphviz_is_well_formed_and_gives_it_back()
    {
        var lines = Diagram.ToDot().TrimEnd('\n').Split('\n');

        Assert.All(lines, line => Assert.Matches(DotLine(), line));
        var label = Assert.Single(lines, line => line.StartsWith("    \"c\" [", StringComparison.Ordinal));
        Assert.Equal(
            "A \"B\" \\ <b> & #1; %%{init}%% `c` | [d] {e} second [31m $ é 数",
            Regex.Match(label, "label=\"(?<label>.*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["label"].Value.Replace("\\\"", "\"").Replace("\\\\", "\\"));
    }

    [Fact]
    public void A_move_of_several_routes_is_drawn_once()
    {
        var moves = new PathFinder(Catalog).MovesFrom(Catalog.Roles[0]);

        Assert.Equal(Diagram.ToDot(), RouteDiagram.Create(Catalog.Roles[0], moves.Concat(moves)).ToDot());
    }

    [Fact]
    public void A_role_that_leads_nowhere_is_drawn_alone() =>
        Assert.Equal("flowchart LR\n    r1[\"b\"]\n", RouteDiagram.Create(Catalog.Roles[1], []).ToMermaid());

    private static string MermaidNasty =>
        "A #34;B#34; #92; #60;b#62; #38; #35;1#59; #37;#37;#123;init#125;#37;#37; #96;c#96; #124; #91;d#93; #123;e#125; second #91;31m #36; é 数";

    [GeneratedRegex("""^(flowchart LR|    r\d+\["([^"#%<>&`|\[\]{}]|#\d+;)*"\]|    r\d+ (-->|-\.->)\|"[^"#%<>&`|]*"\| r\d+)$""", RegexOptions.ExplicitCapture)]
    private static partial Regex MermaidLine();

    [GeneratedRegex("""^(digraph routes \{|    rankdir=LR;|    node \[shape=box\];|    "[a-z-]+" \[label="([^"\\]|\\["\\])*"\];|    "[a-z-]+" -> "[a-z-]+" \[label="([^"\\]|\\["\\])*"(, style=dashed)?\];|\})$""", RegexOptions.ExplicitCapture)]
    private static partial Regex DotLine();
}
