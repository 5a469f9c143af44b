namespace RoleCompare.Checking;

/// <summary>Something in a sound catalogue that makes its answers worse, with the edit that mends it.</summary>
/// <param name="Rule">The id of the rule that it breaks; data/README.md explains each.</param>
/// <param name="File">The file, relative to the catalogue's folder, with forward slashes.</param>
/// <param name="Line">The line, from 1; 0 where it is not known.</param>
/// <param name="Value">What was found there: a text, a level, an id.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Edit">What to change, as a sentence.</param>
public sealed record CatalogFinding(string Rule, string File, int Line, string Value, string Message, string Edit)
{
    /// <summary>The finding in one line: <c>file:line: message edit</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message} {Edit}" : $"{File}: {Message} {Edit}";
}
