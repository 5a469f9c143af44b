using System.Text;
using System.Text.Json;

namespace RoleCompare.Training.Evaluation;

/// <summary>Reads files with one JSON object a line; a fault is reported with file and line.</summary>
internal static class JsonLines
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads every line of a file that is not empty.</summary>
    public static IReadOnlyList<T> Read<T>(string path, Func<JsonLine, T> map)
    {
        var items = new List<T>();
        foreach (var (index, text) in Lines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var place = $"{path}, line {index + 1}";
            try
            {
                using var json = JsonDocument.Parse(text);
                if (json.RootElement.ValueKind != JsonValueKind.Object)
                    throw new RoleCompareException($"{place}: not a JSON object.");
                items.Add(map(new JsonLine(json.RootElement, place)));
            }
            catch (JsonException exception)
            {
                throw new RoleCompareException($"{path}: not valid JSON {JsonFault.Describe(exception, Encoding.UTF8.GetBytes(text), index)}", exception);
            }
            catch (InvalidOperationException exception)
            {
                // A text with half a surrogate pair parses as JSON and cannot be read as a string.
                throw new RoleCompareException($"{place}: a text is not valid Unicode.", exception);
            }
        }

        return items;
    }

    /// <summary>The lines of a UTF-8 file; a last empty one is left out.</summary>
    public static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path, StrictUtf8);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RoleCompareException($"{path}: the file is missing. A set has queries.jsonl, corpus.jsonl and qrels.tsv.", exception);
        }
        catch (DecoderFallbackException exception)
        {
            throw new RoleCompareException($"{path}: the file is not UTF-8 text; save it as UTF-8.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RoleCompareException($"{path}: cannot be read: {exception.Message}", exception);
        }
    }
}
