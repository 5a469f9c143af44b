using System.Net;
using System.Text.RegularExpressions;
using RoleCompare.Catalog;
using RoleCompare.Comparing;
using Xunit;
using static RoleCompare.Tests.Comparing.RolesForComparing;

namespace RoleCompare.Tests.Comparing;

/// <summary>A comparison as a page: whatever the catalogue's text, its tags are those of the page.</summary>
public sealed partial class ComparisonAsHtmlTests
{
    private static readonly string[] HostileTexts = ["<script>alert(1)</script>", "</td></tr></table>", "\" onmouseover=\"x", "' onclick='x", "&lt;b&gt; &amp; x", "<!-- x", "]]> x", "</style><style>*{display:none}"];

    [Fact]
    public void Hostile_texts_change_no_tag_and_are_read_as_they_are() => Assert.All(HostileTexts, hostile =>
    {
        var page = Page(hostile);

        Assert.Equal(Tags(Page("harmless")), Tags(page));
        Assert.Equal(
            Page("harmless").Split("harmless").Length - 1,
            WebUtility.HtmlDecode(page).Split(hostile).Length - 1);
    });

    [Fact]
    public void The_page_needs_nothing_from_elsewhere_and_runs_nothing()
    {
        var page = Page("harmless");

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"\b(src|href)=|url\(|@import", page);
    }

    [Fact]
    public void Every_opened_element_is_closed_in_its_turn()
    {
        var open = new Stack<string>();
        foreach (var tag in Tags(Page("harmless")).Where(tag => tag is not ("meta" or "!DOCTYPE")))
        {
            if (tag[0] != '/')
                open.Push(tag);
            else
                Assert.Equal(tag[1..], open.Pop());
        }

        Assert.Empty(open);
    }

    [Fact]
    public void A_level_has_a_bar_that_is_read_aloud_and_an_unknown_one_has_none()
    {
        var page = ComparisonHtml.Write(Compare(Saying("a", 4, "Bakes."), Saying("b", null, "Sings.")));

        Assert.Equal(2, page.Split("role=\"img\" aria-label=\"level 4 of 5\"").Length);
        Assert.Contains("<span class=\"unknown\">level not known</span><p>Sings.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_publisher_of_an_imported_role_is_named()
    {
        var comparison = Compare(Imported("a", null, "Bakes."), Saying("b", 2, "Sings."));

        Assert.Contains("<p>Publication, version 1, license CC. By &lt;Publisher&gt;.</p>", ComparisonHtml.Write(comparison), StringComparison.Ordinal);
        Assert.EndsWith("\n## Taken from\n\n- Publication, version 1, license CC. By \\<Publisher\\>.\n", ComparisonMarkdown.Write(comparison), StringComparison.Ordinal);
        Assert.Contains("taken from,Publication,\"Publication, version 1, license CC. By <Publisher>.\",", ComparisonCsv.Write(comparison), StringComparison.Ordinal);
    }

    private static string Page(string text)
    {
        var (shared, alone) = (Skill("s", text), Skill("t", text));
        var a = Role("a", [1, 2, 3], Needs(shared, 2), Needs(alone, 3)) with { Title = text, Summary = text, Family = text, Progressions = [new Progression(RoleId.Create("b"), ProgressionKind.Pivot, text)] };
        var b = Role("b", [4, 2, 1], Needs(shared, 3));
        return ComparisonHtml.Write(Compare(new ComparisonRequest
        {
            Roles = [a with { Dimensions = [a.Dimensions[0] with { Text = text }, .. a.Dimensions.Skip(1)] }, b],
            Against = b,
            Person = Person(3, (shared, 1)),
        }));
    }

    private static List<string> Tags(string page) => [.. Tag().Matches(page).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex("<(?<name>[!/]?[A-Za-z][A-Za-z0-9]*)(?:[^<>\"]|\"[^\"]*\")*>", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
