using RoleCompare.Charts.Plotting;

namespace RoleCompare.Charts;

/// <summary>
/// A graph whose nodes have a place in a grid, such as roles by seniority and family, with links between them. Those that are stressed are drawn
/// strong, with an arrow and with the names at their ends in bold.
/// </summary>
public sealed record MoveMap
{
    private const double ColumnWidth = 158;
    private const double NodeHeight = 15;
    private const double NameSize = 10;
    private const int LongestName = 25;
    private const double HeadingHeight = 26;

    /// <summary>What the map shows.</summary>
    public required string Title { get; init; }

    /// <summary>The headings of the columns, from the left; at least one.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The headings of the rows, from the top; at least one.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>The nodes, from the top where several have one place; at least one.</summary>
    public required IReadOnlyList<MapNode> Nodes { get; init; }

    /// <summary>The links.</summary>
    public required IReadOnlyList<MapLink> Links { get; init; }

    /// <summary>The kinds of links, which the legend names; at most six.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Draws the map.</summary>
    /// <exception cref="ChartException">There are no nodes, two have one id, a place is outside the grid, or a link names a node or a kind that is not there.</exception>
    public Picture Draw()
    {
        Check();
        var left = 24 + Rows.Max(row => Canvas.WidthOf(row));
        var width = left + (Columns.Count * ColumnWidth) + 16;
        var heading = new Heading(Title, Kinds, width);
        var tops = RowTops(heading.Bottom + HeadingHeight);
        var places = Nodes.GroupBy(node => (node.Row, node.Column)).SelectMany(cell => cell.Select((node, number) => (
            node.Id, At: (X: left + (node.Column * ColumnWidth) + 10, Y: tops[node.Row] + ((number + 1) * NodeHeight))))).ToDictionary(entry => entry.Id, entry => entry.At);

        var canvas = new Canvas(Title, width, tops[^1] + 12);
        heading.Draw(canvas, (kind, x, y) => canvas.Line(x - 7, y, x + 7, y, Palette.Of(kind), 3));
        DrawGrid(canvas, left, width, heading.Bottom, tops);
        foreach (var link in Links.OrderBy(link => link.IsStressed))
            DrawLink(canvas, places[link.From], places[link.To], link);
        var stressed = Links.Where(link => link.IsStressed).SelectMany(link => (string[])[link.From, link.To]).ToHashSet();
        foreach (var node in Nodes)
        {
            var (x, y) = places[node.Id];
            canvas.Shape(Marks.Path(0, x, y), stressed.Contains(node.Id) ? Palette.Ink : Palette.Quiet, node.Name);
            var name = node.Name.Length <= LongestName ? node.Name : node.Name[..(LongestName - 1)] + "…";
            canvas.Text(x + 8, y + 3.5, name, size: NameSize, isBold: stressed.Contains(node.Id), hasHalo: true);
        }

        return canvas.Finish();
    }

    // A curve that bows out keeps apart from the names in its column, and there and back from each other.
    private static void DrawLink(Canvas canvas, (double X, double Y) from, (double X, double Y) to, MapLink link)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var (bendX, bendY) = (((from.X + to.X) / 2) + (dy * 0.12) - (dx == 0 ? 22 : 0), ((from.Y + to.Y) / 2) - (dx * 0.12));
        var path = $"M{Canvas.Number(from.X)} {Canvas.Number(from.Y)}Q{Canvas.Number(bendX)} {Canvas.Number(bendY)} {Canvas.Number(to.X)} {Canvas.Number(to.Y)}";
        canvas.Curve(path, Palette.Of(link.Kind), link.IsStressed ? 3 : 1, opacity: link.IsStressed ? 1 : 0.35);
        if (link.IsStressed)
            DrawHead(canvas, (bendX, bendY), to, Palette.Of(link.Kind));
    }

    private static void DrawHead(Canvas canvas, (double X, double Y) from, (double X, double Y) to, string color)
    {
        const double Length = 11;
        const double Half = 5;
        var distance = Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
        var (ux, uy) = ((to.X - from.X) / distance, (to.Y - from.Y) / distance);
        var (tipX, tipY) = (to.X - (ux * 5), to.Y - (uy * 5));
        var (baseX, baseY) = (tipX - (ux * Length), tipY - (uy * Length));
        canvas.Shape(
            $"M{Canvas.Number(tipX)} {Canvas.Number(tipY)}L{Canvas.Number(baseX - (uy * Half))} {Canvas.Number(baseY + (ux * Half))}L{Canvas.Number(baseX + (uy * Half))} {Canvas.Number(baseY - (ux * Half))}Z", color);
    }

    // The upper edge of each row, and the lower edge of the last one.
    private double[] RowTops(double first)
    {
        var tops = new double[Rows.Count + 1];
        tops[0] = first;
        foreach (var row in Enumerable.Range(0, Rows.Count))
        {
            var most = Nodes.Where(node => node.Row == row).GroupBy(node => node.Column).Select(cell => cell.Count()).DefaultIfEmpty(1).Max();
            tops[row + 1] = tops[row] + ((most + 1) * NodeHeight);
        }

        return tops;
    }

    private void DrawGrid(Canvas canvas, double left, double width, double top, double[] tops)
    {
        foreach (var (column, name) in Columns.Index())
        {
            canvas.Line(left + (column * ColumnWidth), top, left + (column * ColumnWidth), tops[^1], Palette.Grid);
            canvas.Text(left + (column * ColumnWidth) + 6, top + 16, name, color: Palette.Quiet);
        }

        foreach (var (row, name) in Rows.Index())
        {
            canvas.Line(16, tops[row], width - 16, tops[row], Palette.Grid);
            canvas.Text(16, tops[row] + NodeHeight + 4, name, color: Palette.Quiet);
        }
    }

    private void Check()
    {
        Given.Some(Nodes.Count, Title, "nodes");
        if (Kinds.Count > Palette.Count)
            throw new ChartException($"The chart '{Title}' has {Kinds.Count} kinds of links; at most {Palette.Count} can be told apart. Join some.");
        var ids = new HashSet<string>();
        foreach (var node in Nodes)
        {
            if (!ids.Add(node.Id))
                throw new ChartException($"The chart '{Title}' has two nodes '{node.Id}'; give each an id of its own.");
            if (node.Row < 0 || node.Row >= Rows.Count || node.Column < 0 || node.Column >= Columns.Count)
                throw new ChartException($"The node '{node.Id}' has row {node.Row} and column {node.Column}; there are rows 0 to {Rows.Count - 1} and columns 0 to {Columns.Count - 1}.");
        }

        foreach (var link in Links)
        {
            if (!ids.Contains(link.From) || !ids.Contains(link.To) || link.From == link.To)
                throw new ChartException($"A link leads from '{link.From}' to '{link.To}'; it must join two nodes of the chart.");
            if (link.Kind < 0 || link.Kind >= Kinds.Count)
                throw new ChartException($"The link from '{link.From}' to '{link.To}' is of kind {link.Kind}; there are kinds 0 to {Kinds.Count - 1}.");
        }
    }
}

/// <summary>A node of a map.</summary>
/// <param name="Id">What links name it by.</param>
/// <param name="Name">What stands beside it; cut where it is longer than its column.</param>
/// <param name="Row">Its row, from 0.</param>
/// <param name="Column">Its column, from 0.</param>
public sealed record MapNode(string Id, string Name, int Row, int Column);

/// <summary>A link from one node to another.</summary>
/// <param name="From">The id of the node that it leaves.</param>
/// <param name="To">The id of the node that it reaches.</param>
/// <param name="Kind">The position of its kind.</param>
/// <param name="IsStressed">Whether it is drawn strong.</param>
public sealed record MapLink(string From, string To, int Kind, bool IsStressed = false);
