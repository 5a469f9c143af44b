using System.Globalization;
using System.Xml.Linq;
using RoleCompare.Charts;

namespace RoleCompare.Tests.Charts;

/// <summary>A drawn chart, read back as XML.</summary>
internal sealed class SvgImage
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly XElement _root;

    private SvgImage(XElement root) => _root = root;

    public static SvgImage Of(Picture picture) => new(XDocument.Parse(picture.Svg).Root!);

    /// <summary>All elements of one name, in the order of painting.</summary>
    public IReadOnlyList<XElement> All(string name) => [.. _root.Descendants(Svg + name)];

    /// <summary>The names of all elements.</summary>
    public IEnumerable<string> Names => _root.DescendantsAndSelf().Select(element => element.Name.LocalName);

    /// <summary>What is written on the image.</summary>
    public IEnumerable<string> Texts => All("text").Select(text => text.Value);

    /// <summary>Where a text that is written once lies.</summary>
    public (double X, double Y) PlaceOf(string text) => All("text").Single(element => element.Value == text) is var element ? (Of(element, "x"), Of(element, "y")) : default;

    /// <summary>The bar or the sign that shows a tip.</summary>
    public XElement WithTip(string tip) => _root.Descendants(Svg + "title").Single(title => title.Value == tip).Parent!;

    /// <summary>A number of an element.</summary>
    public static double Of(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    /// <summary>The middle of the corners of a sign, to a hundredth or so.</summary>
    public static (double X, double Y) MiddleOf(XElement shape)
    {
        var corners = shape.Attribute("d")!.Value.Trim('M', 'Z').Split('L').Select(corner => corner.Split(' ')).ToList();
        return (Middle(corners.ConvertAll(corner => Number(corner[0]))), Middle(corners.ConvertAll(corner => Number(corner[1]))));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static double Middle(List<double> values) => (values.Min() + values.Max()) / 2;
}
