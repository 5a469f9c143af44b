using RoleCompare.Charts.Notebooks;

namespace RoleCompare.Charts;

/// <summary>A drawn chart. A notebook shows it as an image.</summary>
[TypeFormatterSource(typeof(PictureFormats), PreferredMimeTypes = [PictureFormats.Svg])]
public sealed class Picture
{
    internal Picture(string title, string svg)
    {
        Title = title;
        Svg = svg;
    }

    /// <summary>The chart's title.</summary>
    public string Title { get; }

    /// <summary>The image: one <c>svg</c> element on its own light background, with line feeds and one at its end. Equal charts give equal characters.</summary>
    public string Svg { get; }

    /// <summary>What stands for the image where there is only text: its title.</summary>
    public override string ToString() => $"[chart: {Title}]";
}
