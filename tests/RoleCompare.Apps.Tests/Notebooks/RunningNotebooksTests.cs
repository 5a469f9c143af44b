using System.Text.Json.Nodes;
using Xunit;

namespace RoleCompare.Apps.Tests.Notebooks;

/// <summary>The check itself, on notebooks of a few cells.</summary>
public sealed class RunningNotebooksTests
{
    [Fact]
    public async Task What_one_cell_defines_the_next_one_sees()
    {
        var notebook = Of(("define", "var five = 2 + 3;", null), ("show", "$\"{five * five}\"", "25"));

        Assert.Empty(await NotebookCheck.RunAsync(notebook));
    }

    [Fact]
    public async Task A_stale_output_names_the_cell_the_line_and_the_command_that_saves_the_new_one()
    {
        var notebook = Of(("define", "var x = 1;", null), ("show", "\"one\\ntwo\"", "one\nTwo"));

        Assert.Equal(
            [$"test.ipynb, code cell 2 ('show'): the saved output is not what the cell shows: in text/plain, line 2, 'Two' is saved and 'two' is shown. If the new one is right, save it: {NotebookCheck.Refresh}"],
            await NotebookCheck.RunAsync(notebook));
    }

    [Theory]
    [InlineData("\"one\"", null)]
    [InlineData("var x = 1;", "one")]
    [InlineData("\"one\\n\"", "one")]
    [InlineData("\"one\"", "one\ntwo")]
    public async Task An_output_too_few_too_many_too_short_or_too_long_is_stale(string code, string? saved) =>
        Assert.Single(await NotebookCheck.RunAsync(Of(("cell", code, saved))));

    [Fact]
    public async Task A_saved_output_is_found_again_and_the_file_does_not_change()
    {
        var notebook = Of(("text", "\"a\\n\\nb\\n\"", null), ("define", "var x = 1;", null));
        Assert.Single(await NotebookCheck.RunAsync(notebook));
        var saved = notebook.Write();

        var again = Notebook.Parse("test.ipynb", saved);

        Assert.Equal("a\n\nb\n", again.CodeCells[0].Output["text/plain"]);
        Assert.Empty(await NotebookCheck.RunAsync(again));
        Assert.Equal(saved, again.Write());
    }

    [Fact]
    public async Task A_chart_is_shown_as_an_image_and_a_table_as_HTML_and_text()
    {
        const string Charts = "#r \"../anywhere/RoleCompare.Charts.dll\"\nusing RoleCompare.Charts;\n";
        var notebook = Of(
            ("chart", Charts + "new BarChart { Title = \"T\", Values = new Axis(\"A\"), Categories = [\"a\"], Series = [new BarSeries(\"\", [1])] }.Draw()", null),
            ("table", "new Table(\"a\").Add(\"1\")", null));
        await NotebookCheck.RunAsync(notebook);

        Assert.StartsWith("<svg ", notebook.CodeCells[0].Output["image/svg+xml"], StringComparison.Ordinal);
        Assert.Equal(["text/html", "text/plain"], notebook.CodeCells[1].Output.Keys);
        Assert.Equal("a\n1\n", notebook.CodeCells[1].Output["text/plain"]);
    }

    [Theory]
    [InlineData("int x = \"\";", "does not compile: (1,9): error CS0029")]
    [InlineData("throw new Exception(\"No such file.\");", "fails: No such file.")]
    [InlineData("new object()", "fails: The cell ends with a System.Object")]
    [InlineData("#r \"../bin/RoleCompare.Missing.dll\"", "fails: Could not load file or assembly 'RoleCompare.Missing")]
    public async Task A_cell_that_cannot_be_run_is_named_with_the_reason(string code, string reason)
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => NotebookCheck.RunAsync(Of(("good", "var x = 1;", null), ("bad", code, null))));

        Assert.StartsWith($"test.ipynb, code cell 2 ('bad') {reason}", error.Message, StringComparison.Ordinal);
    }

    private static Notebook Of(params (string Id, string Code, string? Output)[] cells)
    {
        var all = cells.Select(cell => new JsonObject { ["cell_type"] = "code", ["execution_count"] = null, ["id"] = cell.Id, ["metadata"] = new JsonObject(), ["outputs"] = new JsonArray(), ["source"] = Notebook.Lines(cell.Code) });
        var notebook = Notebook.Parse("test.ipynb", new JsonObject { ["cells"] = new JsonArray([.. all]) }.ToJsonString());
        foreach (var (cell, saved) in notebook.CodeCells.Zip(cells))
            cell.Save(1, saved.Output is { } text ? new Dictionary<string, string> { ["text/plain"] = text } : []);
        return notebook;
    }
}
