namespace RoleCompare.Naming;

/// <summary>
/// The form in which names are compared: lower case, with every run of other characters than letters, digits, <c>+</c> and
/// <c>#</c> removed, so that "CI/CD", "ci cd" and "CI-CD" are the same name, and "C", "C#" and "C++" are not.
/// </summary>
public static class NameKey
{
    private const int StackLimit = 256;

    /// <summary>The key of a name; empty when nothing of the name counts.</summary>
    public static string Of(string name)
    {
        var key = name.Length <= StackLimit ? stackalloc char[StackLimit] : new char[name.Length];
        var length = 0;
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter) || letter is '+' or '#')
                key[length++] = char.ToLowerInvariant(letter);
        }

        return new string(key[..length]);
    }
}
