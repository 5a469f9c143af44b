using System.Text;
using System.Xml;
using System.Xml.Linq;
using RoleCompare.Naming;

namespace RoleCompare.Charts.Plotting;

/// <summary>An image in the making: elements in the order in which they are painted, on a light background of its own.</summary>
internal sealed class Canvas
{
    /// <summary>The size of most text, in units of the canvas.</summary>
    public const double TextSize = 12;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly XElement _root;
    private readonly string _title;

    /// <summary>An empty canvas; the title is read aloud, and not painted.</summary>
    public Canvas(string title, double width, double height)
    {
        _title = Clean(title);
        _root = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            new XAttribute("width", Number(width)),
            new XAttribute("height", Number(height)),
            new XAttribute("role", "img"),
            new XAttribute("font-family", "sans-serif"),
            new XAttribute("font-size", Number(TextSize)),
            new XElement(Svg + "title", _title));
        Rectangle(0, 0, width, height, Palette.Background);
    }

    /// <summary>How wide a text will be, roughly: fonts differ.</summary>
    public static double WidthOf(string text, double size = TextSize) => text.Length * size * 0.6;

    /// <summary>Paints a rectangle; <paramref name="tip"/> is shown where the pointer rests.</summary>
    public void Rectangle(double x, double y, double width, double height, string color, string? tip = null) =>
        Add("rect", tip, ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("fill", color));

    /// <summary>Paints a straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string color, double width = 1, string? dashes = null) =>
        Add("line", null, ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("stroke", color), ("stroke-width", Number(width)), ("stroke-dasharray", dashes));

    /// <summary>Paints a line of any shape, given in SVG's path language.</summary>
    public void Curve(string path, string color, double width, string? dashes = null, double opacity = 1) =>
        Add("path", null, ("d", path), ("fill", "none"), ("stroke", color), ("stroke-width", Number(width)), ("stroke-dasharray", dashes), ("opacity", opacity < 1 ? Number(opacity) : null));

    /// <summary>Paints a filled shape, given in SVG's path language.</summary>
    public void Shape(string path, string color, string? tip = null) => Add("path", tip, ("d", path), ("fill", color));

    /// <summary>Writes a text; <paramref name="anchor"/> says which end of it lies at x: start, middle or end. A halo keeps it apart from lines beneath.</summary>
    public void Text(double x, double y, string text, string anchor = "start", double size = TextSize, bool isBold = false, string color = Palette.Ink, bool isUpright = false, bool hasHalo = false)
    {
        var element = Add(
            "text",
            null,
            ("x", Number(x)),
            ("y", Number(y)),
            ("text-anchor", anchor == "start" ? null : anchor),
            ("font-size", size == TextSize ? null : Number(size)),
            ("font-weight", isBold ? "bold" : null),
            ("fill", color),
            ("stroke", hasHalo ? Palette.Background : null),
            ("stroke-width", hasHalo ? "3" : null),
            ("paint-order", hasHalo ? "stroke" : null),
            ("transform", isUpright ? $"rotate(-90 {Number(x)} {Number(y)})" : null));
        element.Add(Clean(text));
    }

    /// <summary>The finished image.</summary>
    public Picture Finish()
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n" }))
            _root.Save(writer);
        return new Picture(_title, text.Append('\n').ToString());
    }

    /// <summary>A number as SVG reads it, to a hundredth of a unit.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##");

    // What XML cannot hold would make the whole image unreadable.
    private static string Clean(string text)
    {
        var runes = PlainText.OneLine(text).EnumerateRunes().Select(rune => rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
        return string.Concat(runes.Select(rune => rune.ToString()));
    }

    private XElement Add(string name, string? tip, params IEnumerable<(string Name, string? Value)> attributes)
    {
        var element = new XElement(
            Svg + name,
            attributes.Where(attribute => attribute.Value is not null).Select(attribute => new XAttribute(attribute.Name, attribute.Value!)),
            tip is null ? null : new XElement(Svg + "title", Clean(tip)));
        _root.Add(element);
        return element;
    }
}
