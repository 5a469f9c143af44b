namespace RoleCompare.Catalog.Loading;

/// <summary>Something that is wrong in a catalogue's files, with the edit that mends it.</summary>
/// <param name="File">The file, relative to the catalogue's folder, with forward slashes.</param>
/// <param name="Line">The line, from 1; 0 when the problem is the file itself.</param>
/// <param name="Value">What was found there; empty when something is missing.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Edit">What to change, as a sentence.</param>
public sealed record CatalogProblem(string File, int Line, string Value, string Message, string Edit)
{
    /// <summary>The problem in one line: <c>file:line: message edit</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message} {Edit}" : $"{File}: {Message} {Edit}";
}
