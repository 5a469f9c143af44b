namespace RoleCompare.Charts.Notebooks;

/// <summary>
/// Tells a .NET notebook kernel how to show a type. The kernel knows this attribute and the two members below by their names, so that a library needs
/// no reference to it (dotnet/interactive, <c>TypeFormatterSourceAttribute</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute : Attribute
{
    public TypeFormatterSourceAttribute(Type formatterSourceType) => FormatterSourceType = formatterSourceType;

    /// <summary>A type with a method <c>CreateTypeFormatters</c>, whose objects have a <c>MimeType</c> and a method <c>Format</c>.</summary>
    public Type FormatterSourceType { get; }

    /// <summary>The media types in which a notebook shows the object.</summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
