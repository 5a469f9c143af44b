using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Naming;

namespace RoleCompare.Checking;

/// <summary>A sentence of what a role is on a dimension.</summary>
/// <param name="Role">The role.</param>
/// <param name="Dimension">The dimension.</param>
/// <param name="Text">The sentence.</param>
internal sealed record RoleSentence(Role Role, Dimension Dimension, string Text)
{
    /// <summary>The letters and digits alone: sentences with the same are the same.</summary>
    public string Key { get; } = NameKey.Of(Text);

    /// <summary>Where its text stands in the role's file.</summary>
    public string Path => $"dimensions/{Dimension.Id}/text";

    /// <summary>Every sentence of some roles, by role, then by dimension.</summary>
    public static IEnumerable<RoleSentence> Of(IEnumerable<Role> roles) =>
        from role in roles
        from entry in role.Dimensions
        from sentence in SentenceSplitter.SplitAtFullStops(entry.Text ?? "")
        select new RoleSentence(role, entry.Dimension, sentence);

    /// <summary>The number of words between blanks.</summary>
    public static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
