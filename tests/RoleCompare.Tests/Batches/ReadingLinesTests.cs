using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Batches;
using Xunit;

namespace RoleCompare.Tests.Batches;

/// <summary>A stream, line by line.</summary>
public sealed class ReadingLinesTests
{
    [Fact]
    public void The_lines_are_those_that_stand_between_line_feeds() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements("", "a", "bc", new string('d', 70_000), new string('e', BatchReader.MaximumLineBytes), "é\r"), 4).ToArbitrary(), Gen.Elements("", "\n").ToArbitrary(), (lines, end) =>
        {
            var text = string.Join('\n', lines) + end;
            var expected = text.Split('\n');
            Assert.Equal(expected[^1].Length == 0 ? expected[..^1] : expected, Read(text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_that_is_too_long_is_told_and_the_next_one_is_read()
    {
        var longest = new string('a', BatchReader.MaximumLineBytes);

        Assert.Equal((List<string?>)[longest, null, "b", null], Read($"{longest}\n{longest}a\nb\n{longest}{longest}{longest}"));
    }

    private static List<string?> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var lines = BatchReader.ReadAsync(stream, "a test", CancellationToken.None).ToBlockingEnumerable().ToList();
        Assert.Equal(Enumerable.Range(1, lines.Count), lines.Select(line => line.Number));
        return [.. lines.Select(line => line.Json is { } json ? Encoding.UTF8.GetString(json.Span) : null)];
    }
}
