using System.Text.RegularExpressions;
using Xunit;

namespace RoleCompare.Tests.Architecture;

/// <summary>Where a source file lies, what it declares and how long it is.</summary>
public sealed partial class SourceFilesTests
{
    private const int MostLines = 400;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void A_namespace_follows_its_folder(string top)
    {
        var files = FilesIn(top).Where(file => Path.GetFileName(file) is not ("Program.cs" or "AssemblyInfo.cs" or "Usings.cs")).ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files
            .Select(file => (file, Expected: Path.GetDirectoryName(file)!.Split(Path.DirectorySeparatorChar)[1..], Found: Namespace().Match(TextOf(file)).Groups["name"].Value))
            .Where(file => string.Join('.', file.Expected) != file.Found)
            .Select(file => $"{file.file} declares '{file.Found}'"));
    }

    [Fact]
    public void No_source_file_has_more_than_400_lines()
    {
        var files = FilesIn("src").Select(file => (file, Lines: TextOf(file).TrimEnd().Split('\n').Length)).ToList();

        Assert.InRange(files.Max(file => file.Lines), 20, MostLines);
    }

    private static IEnumerable<string> FilesIn(string top) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, top), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"));

    private static string TextOf(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Namespace();
}
