using RoleCompare.Catalog;
using RoleCompare.Paths;
using RoleCompare.Web.Roles;

namespace RoleCompare.Web.Paths;

/// <summary>
/// Where everything stands in the picture of the moves around a role: the roles one under the other, the most senior on top; moves out of the role bow out on the right, moves
/// into it on the left. Lengths are in the picture's own units, of which <see cref="Width"/> make a phone's width.
/// </summary>
public sealed record MoveMap
{
    /// <summary>The width of the picture.</summary>
    public const int Width = 360;

    /// <summary>Where the boxes of the roles begin.</summary>
    public const int Left = 52;

    /// <summary>The width of a box.</summary>
    public const int BoxWidth = 256;

    /// <summary>The height of a line of a title.</summary>
    public const int LineHeight = 17;

    private const int BoxPadding = 29;
    private const int LongestLine = 28;
    private const int Gap = 8;
    private const int BandHeading = 26;
    private const int BandGap = 10;
    private const int Bow = 48;
    private const int LeastBow = 16;

    /// <summary>The height of the picture.</summary>
    public required int Height { get; init; }

    /// <summary>The headings of the seniorities, with their base lines.</summary>
    public required IReadOnlyList<(string Name, int Y)> Bands { get; init; }

    /// <summary>The roles, from the top.</summary>
    public required IReadOnlyList<MapNode> Nodes { get; init; }

    /// <summary>The moves.</summary>
    public required IReadOnlyList<MapArrow> Arrows { get; init; }

    /// <summary>Lays the picture out.</summary>
    /// <param name="role">The role in the middle.</param>
    /// <param name="moves">The moves out of it.</param>
    /// <param name="into">The stated moves into it.</param>
    public static MoveMap Create(Role role, IReadOnlyList<PathStep> moves, IReadOnlyList<(Role From, Progression Move)> into)
    {
        ArgumentNullException.ThrowIfNull(role);
        var roles = moves.Select(move => move.To).Concat(into.Select(entry => entry.From)).Append(role).Distinct();
        var bands = new List<(string, int)>();
        var nodes = new List<MapNode>();
        var y = 0;
        foreach (var band in roles.GroupBy(other => other.Seniority).OrderByDescending(band => band.Key?.Value ?? int.MinValue))
        {
            bands.Add((RoleWords.Seniority(band.Key), y + BandHeading - Gap));
            y += BandHeading;
            foreach (var other in band.OrderBy(other => other == role ? 0 : 1).ThenBy(other => other.Title, StringComparer.OrdinalIgnoreCase).ThenBy(other => other.Id))
            {
                var lines = Lines(other.Title);
                nodes.Add(new MapNode(other, lines, y, BoxPadding + (lines.Count * LineHeight), other == role, moves.FirstOrDefault(move => move.To == other)?.Kind, into.FirstOrDefault(entry => entry.From == other).Move?.Kind));
                y += nodes[^1].Height + Gap;
            }

            y += BandGap;
        }

        var center = nodes.Find(node => node.IsCenter)!;
        var farthest = Math.Max(1, nodes.Max(node => Math.Abs(node.Y - center.Y)));
        var arrows = nodes.Where(node => node.LeadsThere is not null).Select(node => Arrow(center, node, isRight: true, node.LeadsThere == "inferred", farthest))
            .Concat(nodes.Where(node => node.ComesFrom is not null).Select(node => Arrow(node, center, isRight: false, false, farthest)));
        return new MoveMap { Height = y, Bands = bands, Nodes = nodes, Arrows = [.. arrows] };
    }

    // At most two lines; the width of letters is not known here, so a line is short enough for wide ones.
    private static List<string> Lines(string title)
    {
        if (title.Length <= LongestLine)
            return [title];
        var space = title.LastIndexOf(' ', LongestLine);
        var (first, rest) = space > 0 ? (title[..space], title[(space + 1)..]) : (title[..LongestLine], title[LongestLine..]);
        return [first, rest.Length <= LongestLine ? rest : rest[..(LongestLine - 1)].TrimEnd() + "…"];
    }

    // The farther apart two boxes are the wider the bow: bows lie in one another instead of crossing.
    private static MapArrow Arrow(MapNode from, MapNode to, bool isRight, bool isInferred, int farthest)
    {
        var side = isRight ? Left + BoxWidth : Left;
        var sign = isRight ? 1 : -1;
        var (start, end) = (Middle(from, to, 7), Middle(to, from, 7));
        var bow = side + (sign * (LeastBow + ((Bow - LeastBow) * Math.Abs(from.Y - to.Y) / farthest)));
        return new MapArrow(
            $"M{side} {start}C{bow} {start} {bow} {end} {side + (sign * 7)} {end}",
            $"M{side + (sign * 1)} {end}l{sign * 8} -4.5v9z",
            isInferred);
    }

    // Arrows that leave or reach a box do so above its middle when they go up, below it when they go down.
    private static int Middle(MapNode node, MapNode other, int apart) => node.Y + (node.Height / 2) + (other.Y < node.Y ? -apart : apart);
}

/// <summary>A role in the picture.</summary>
/// <param name="Role">The role.</param>
/// <param name="Lines">Its title, in one or two lines; cut where it is longer.</param>
/// <param name="Y">The upper edge of its box.</param>
/// <param name="Height">The height of its box.</param>
/// <param name="IsCenter">Whether it is the role that all moves are of.</param>
/// <param name="LeadsThere">The kind of the move that leads there; null for none.</param>
/// <param name="ComesFrom">The kind of the move that comes from there; null for none.</param>
public sealed record MapNode(Role Role, IReadOnlyList<string> Lines, int Y, int Height, bool IsCenter, string? LeadsThere, ProgressionKind? ComesFrom);

/// <summary>A move in the picture.</summary>
/// <param name="Line">The path of its line.</param>
/// <param name="Head">The path of its head.</param>
/// <param name="IsInferred">Whether it is inferred: its line is broken.</param>
public sealed record MapArrow(string Line, string Head, bool IsInferred);
