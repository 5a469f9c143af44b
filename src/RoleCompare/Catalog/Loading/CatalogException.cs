namespace RoleCompare.Catalog.Loading;

/// <summary>A catalogue that cannot be used, with everything that is wrong in it.</summary>
public sealed class CatalogException : RoleCompareException
{
    private const int Shown = 5;

    /// <summary>Creates the exception from at least one problem.</summary>
    /// <param name="folder">The catalogue's folder, as it was given.</param>
    /// <param name="problems">What is wrong, in the order of files and lines.</param>
    public CatalogException(string folder, IReadOnlyList<CatalogProblem> problems)
        : base(Describe(folder, problems)) => Problems = problems;

    /// <summary>What is wrong, in the order of files and lines.</summary>
    public IReadOnlyList<CatalogProblem> Problems { get; }

    private static string Describe(string folder, IReadOnlyList<CatalogProblem> problems)
    {
        var lines = problems.Take(Shown).Select(problem => $"\n  {problem}");
        var more = problems.Count > Shown ? $"\n  … and {problems.Count - Shown} more; `catalog check` lists them all." : "";
        var count = problems.Count == 1 ? "1 problem" : $"{problems.Count} problems";
        return $"The catalogue '{folder}' has {count}:{string.Concat(lines)}{more}";
    }
}
