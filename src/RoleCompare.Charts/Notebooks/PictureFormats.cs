namespace RoleCompare.Charts.Notebooks;

/// <summary>How a notebook shows a picture.</summary>
internal sealed class PictureFormats
{
    public const string Svg = "image/svg+xml";

    private readonly object[] _formats = [new TypeFormat<Picture>(Svg, picture => picture.Svg)];

    /// <summary>The forms; found by the kernel by this name.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formats;
}
