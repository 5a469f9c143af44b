using Xunit;

namespace RoleCompare.Tests;

/// <summary>The public data releases and evaluation sets, which are not part of the repository. A test that needs them is skipped without them.</summary>
internal static class SharedData
{
    private const string Variable = "ROLECOMPARE_SHARED";

    /// <summary>A file or folder below the one that the variable names, or below <c>shared</c> beside the repository.</summary>
    public static string Find(string relativePath)
    {
        var folder = Environment.GetEnvironmentVariable(Variable) ?? Path.Combine(Repository.Root, "..", "shared");
        var path = Path.Combine(folder, relativePath);
        if (!Path.Exists(path))
            Assert.Skip($"{relativePath} is not there; set {Variable} to the folder that has it.");
        return path;
    }
}
