using System.Text;

namespace RoleCompare.Naming;

/// <summary>
/// The form in which names are compared: lower case, with every run of other characters than letters, digits, <c>+</c> and
/// <c>#</c> removed, so that "CI/CD", "ci cd" and "CI-CD" are the same name, and "C", "C#" and "C++" are not.
/// </summary>
public static class NameKey
{
    /// <summary>The key of a name; empty when nothing of the name counts.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter) || letter is '+' or '#')
                key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
