using System.Text.Json.Nodes;

namespace RoleCompare.Apps.Tests.Notebooks;

/// <summary>A cell of a notebook that holds code.</summary>
internal sealed class CodeCell
{
    private readonly JsonObject _cell;

    public CodeCell(JsonObject cell) => _cell = cell;

    /// <summary>The cell's id, unique in its notebook.</summary>
    public string Id => (string)_cell["id"]!;

    /// <summary>The code.</summary>
    public string Source => Notebook.TextOf(_cell["source"]!);

    /// <summary>The saved output in each form, by media type; none where the cell shows nothing.</summary>
    public IReadOnlyDictionary<string, string> Output =>
        _cell["outputs"]!.AsArray() is [{ } only] ? only["data"]!.AsObject().ToDictionary(form => form.Key, form => Notebook.TextOf(form.Value!)) : [];

    /// <summary>Saves what the cell showed when it was run as the given number.</summary>
    public void Save(int number, IReadOnlyDictionary<string, string> output)
    {
        _cell["execution_count"] = number;
        _cell["outputs"] = output.Count == 0
            ? []
            : new JsonArray(new JsonObject
            {
                ["data"] = new JsonObject(output.OrderBy(form => form.Key, StringComparer.Ordinal).Select(form => KeyValuePair.Create(form.Key, (JsonNode?)Notebook.Lines(form.Value)))),
                ["execution_count"] = number,
                ["metadata"] = new JsonObject(),
                ["output_type"] = "execute_result",
            });
    }
}
