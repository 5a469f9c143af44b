namespace RoleCompare.StrictJson;

/// <summary>What a JSON text is, and how what is wrong with it is told.</summary>
/// <param name="Noun">What it is called in sentences, such as "profile".</param>
/// <param name="Example">A small one that is right.</param>
/// <param name="Fail">The exception for a message that does not yet name the place.</param>
/// <param name="IsSecret">Whether a text in it may be a secret in a wrong place: no message repeats a value, nor a name of a member that could be one.</param>
internal sealed record StrictSource(string Noun, string Example, Func<string, RoleCompareException> Fail, bool IsSecret = false)
{
    /// <summary>The lines that stand before it in its file, so that a message counts on; 0 for a file of its own.</summary>
    public int LinesBefore { get; init; }
}
