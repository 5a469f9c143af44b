using Microsoft.CodeAnalysis.Scripting;

namespace RoleCompare.Apps.Tests.Notebooks;

/// <summary>Runs a notebook and compares what its cells show with what is saved in it.</summary>
internal static class NotebookCheck
{
    /// <summary>The command that saves what the cells show now.</summary>
    public const string Refresh = "ROLECOMPARE_NOTEBOOKS=write dotnet test tests/RoleCompare.Apps.Tests --filter NotebooksTests";

    /// <summary>Runs all cells and saves their outputs in the notebook.</summary>
    /// <returns>A sentence for each cell whose saved output was another one.</returns>
    /// <exception cref="InvalidOperationException">A cell cannot be run; the message names it.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(Notebook notebook)
    {
        var kernel = new Kernel();
        var stale = new List<string>();
        foreach (var (index, cell) in notebook.CodeCells.Index())
        {
            var place = $"{notebook.Name}, code cell {index + 1} ('{cell.Id}')";
            var shown = await RunAsync(kernel, cell, place);
            if (Difference(cell.Output, shown) is { } difference)
                stale.Add($"{place}: the saved output is not what the cell shows: {difference} If the new one is right, save it: {Refresh}");
            cell.Save(index + 1, shown);
        }

        return stale;
    }

    private static async Task<IReadOnlyDictionary<string, string>> RunAsync(Kernel kernel, CodeCell cell, string place)
    {
        try
        {
            return await kernel.RunAsync(cell.Source);
        }
        catch (CompilationErrorException exception)
        {
            throw new InvalidOperationException($"{place} does not compile: {string.Join(" ", exception.Diagnostics)}", exception);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{place} fails: {exception.Message}", exception);
        }
    }

    private static string? Difference(IReadOnlyDictionary<string, string> saved, IReadOnlyDictionary<string, string> shown)
    {
        if (!saved.Keys.Order().SequenceEqual(shown.Keys.Order()))
            return $"saved as [{string.Join(", ", saved.Keys.Order())}], shown as [{string.Join(", ", shown.Keys.Order())}].";
        foreach (var (mime, text) in shown)
        {
            var (before, now) = (saved[mime].Split('\n'), text.Split('\n'));
            var line = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
            if (line < Math.Max(before.Length, now.Length))
                return $"in {mime}, line {line + 1}, {At(before, line)} is saved and {At(now, line)} is shown.";
        }

        return null;
    }

    private static string At(string[] lines, int line) => line < lines.Length ? $"'{lines[line]}'" : "nothing more";
}
