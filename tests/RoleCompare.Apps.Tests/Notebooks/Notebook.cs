using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoleCompare.Apps.Tests.Notebooks;

/// <summary>A Jupyter notebook (nbformat 4.5): its cells, and the form in which it is saved.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Notebook(string name, JsonNode root)
    {
        Name = name;
        Root = root;
        CodeCells = [.. root["cells"]!.AsArray().Where(cell => (string)cell!["cell_type"]! == "code").Select(cell => new CodeCell(cell!.AsObject()))];
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>The cells that are run, in their order.</summary>
    public IReadOnlyList<CodeCell> CodeCells { get; }

    /// <summary>The notebook as JSON.</summary>
    public JsonNode Root { get; }

    /// <summary>Reads a notebook from its text.</summary>
    public static Notebook Parse(string name, string json) => new(name, JsonNode.Parse(json)!);

    /// <summary>The text of the file, in the one form in which it is saved: lines of a text one by one, so that a change is seen where it is.</summary>
    public string Write() => Root.ToJsonString(Form) + "\n";

    /// <summary>A text as notebooks hold it: its lines, each but the last with its line feed.</summary>
    public static JsonArray Lines(string text) =>
        [.. text.Split('\n').Select((line, i) => i < text.Count(letter => letter == '\n') ? line + "\n" : line).Where(line => line.Length > 0).Select(line => JsonValue.Create(line))];

    /// <summary>The text that lines, or a single string, stand for.</summary>
    public static string TextOf(JsonNode node) => node is JsonArray lines ? string.Concat(lines.Select(line => (string)line!)) : (string)node!;
}
