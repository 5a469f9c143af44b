using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Storage;

/// <summary>The label under which a person keeps a profile: a slug of 1 to 60 characters.</summary>
public readonly record struct ProfileName
{
    /// <summary>The most characters of a name.</summary>
    public const int MaximumLength = 60;

    private ProfileName(string value) => Value = value;

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>Takes a text as a name.</summary>
    /// <exception cref="RoleCompareException">It is none; the message says what is allowed, and a name that is like it.</exception>
    public static ProfileName Create(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Slug.IsValid(text) && text.Length <= MaximumLength)
            return new ProfileName(text);
        var suggestion = Slug.Of(text.Length <= MaximumLength ? text : text[..MaximumLength], "profile");
        var shown = PlainText.OneLine(text.Length <= MaximumLength ? text : text[..MaximumLength] + "…");
        throw new RoleCompareException(
            $"'{shown}' cannot be the name of a saved profile; allowed are 1 to {MaximumLength} characters: {Slug.Rule}. Such as '{(suggestion.Length <= MaximumLength ? suggestion : "me")}'.");
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
