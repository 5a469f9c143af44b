using Xunit;

namespace RoleCompare.Tests.Catalog;

/// <summary>Makes one change to the sound bakery and expects exactly one problem, so that no mistake is reported twice.</summary>
internal static class OneMistake
{
    /// <summary>Replaces one text by another in one file and checks every part of the problem.</summary>
    /// <param name="file">The file that is changed and that the problem must name.</param>
    /// <param name="found">The text to replace.</param>
    /// <param name="replacement">What to put there.</param>
    /// <param name="at">A text on the line that the problem must name.</param>
    /// <param name="value">The value that the problem must name.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="edit">What mends it.</param>
    public static void Gives(string file, string found, string replacement, string at, string value, string message, string edit)
    {
        using var bakery = new BakeryCatalog();
        bakery.Replace(file, found, replacement);

        var reading = bakery.Read();

        Assert.Null(reading.Catalog);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(file, problem.File);
        Assert.Equal(bakery.LineOf(file, at), problem.Line);
        Assert.Equal(value, problem.Value);
        Assert.Equal(message, problem.Message);
        Assert.Equal(edit, problem.Edit);
    }
}
