using System.Globalization;
using System.Reflection;

namespace RoleCompare.Apps.Tests.Notebooks;

/// <summary>
/// The forms in which a notebook shows a value, found as the .NET kernel finds them: by the attribute <c>TypeFormatterSourceAttribute</c> of its type,
/// whatever assembly that attribute is from. A text shows itself. Of other values each kernel makes something else: a cell must not end with one.
/// </summary>
internal static class Shown
{
    private const string Plain = "text/plain";

    /// <summary>Each form of a value, by media type.</summary>
    /// <exception cref="InvalidOperationException">The value has none.</exception>
    public static IReadOnlyDictionary<string, string> Of(object? value)
    {
        if (value is null)
            return new Dictionary<string, string>();
        if (value is string text)
            return new Dictionary<string, string> { [Plain] = text };

        var attribute = value.GetType().GetCustomAttributes().SingleOrDefault(each => each.GetType().Name == "TypeFormatterSourceAttribute")
            ?? throw new InvalidOperationException($"The cell ends with a {value.GetType()}, which has no form of its own. End with a text, a Table, a Picture, or a semicolon.");
        var source = Activator.CreateInstance((Type)Get(attribute, "FormatterSourceType"))!;
        var formats = (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        var preferred = (string[])Get(attribute, "PreferredMimeTypes");
        var shown = formats.ToDictionary(format => (string)Get(format, "MimeType"), format => Write(format, value));
        return preferred.ToDictionary(mime => mime, mime => shown[mime]);
    }

    private static object Get(object owner, string property) => owner.GetType().GetProperty(property)!.GetValue(owner)!;

    private static string Write(object format, object value)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        return format.GetType().GetMethod("Format")!.Invoke(format, [value, writer]) is true
            ? writer.ToString()
            : throw new InvalidOperationException($"{format.GetType()} refuses a {value.GetType()}.");
    }
}
