using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Naming;

namespace RoleCompare.Checking;

/// <summary>A sentence of a role's text.</summary>
/// <param name="Source">The text in which it stands.</param>
/// <param name="Text">The sentence.</param>
internal sealed record RoleSentence(RoleText Source, string Text)
{
    /// <summary>The role.</summary>
    public Role Role => Source.Role;

    /// <summary>The letters and digits alone: sentences with the same are the same.</summary>
    public string Key { get; } = NameKey.Of(Text);

    /// <summary>Every sentence of some roles, in the order of <see cref="RoleText.Of(IEnumerable{Role})"/>.</summary>
    public static IEnumerable<RoleSentence> Of(IEnumerable<Role> roles) =>
        from text in RoleText.Of(roles)
        from sentence in SentenceSplitter.SplitAtFullStops(text.Text)
        select new RoleSentence(text, sentence);

    /// <summary>The number of words between blanks.</summary>
    public static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
