using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Cv;

public sealed partial class CvTests : IDisposable
{
    private const string Cv = "Jane Roe\njane.roe@example.org\nSite Reliability Engineer at Mill, 2019 to present\n- Expert in Kubernetes, which runs all our services\n- Wrote Python tools for the on-call team\n";

    private readonly WebServer _server = WebServer.Start();
    private readonly Visitor _visitor;

    public CvTests() => _visitor = new Visitor(_server);

    [Fact]
    public async Task A_pasted_cv_is_proposed_with_the_words_that_show_each_skill()
    {
        var page = await _visitor.PostFileAsync("/cv", "/cv", null, [], ("text", Cv));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Expert in Kubernetes", page.Words, StringComparison.Ordinal);
        Assert.Contains("name=\"skill\" value=\"kubernetes\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("because of “Expert”", page.Words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Jane", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_read_as_a_text_is()
    {
        var pasted = await _visitor.PostFileAsync("/cv", "/cv", null, [], ("text", Cv));
        var sent = await _visitor.PostFileAsync("/cv", "/cv", "cv.txt", Encoding.UTF8.GetBytes(Cv), ("text", ""));

        Assert.Equal(Hidden().Matches(pasted.Text).Select(match => match.Value), Hidden().Matches(sent.Text).Select(match => match.Value));
    }

    [Theory]
    [InlineData("cv.odt", "Python", "the extension '.odt' does not say how to read the document")]
    [InlineData("cv.pdf", "Python", "cv.pdf: this is no PDF file.")]
    [InlineData("../../cv.txt", "%PDF-1.4", "There is a problem cv.txt: this is a PDF file, not a text.")]
    public async Task A_file_that_cannot_be_read_is_told(string name, string content, string told)
    {
        var page = await _visitor.PostFileAsync("/cv", "/cv", name, Encoding.UTF8.GetBytes(content), ("text", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(told, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_text_nor_file_is_told() =>
        Assert.Contains("Paste the text of your CV, or choose a file.", (await _visitor.PostFileAsync("/cv", "/cv", null, [], ("text", " "))).Words, StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_of_a_cv_is_kept_before_it_is_confirmed()
    {
        await _visitor.PostFileAsync("/cv", "/cv", "cv.txt", Encoding.UTF8.GetBytes(Cv));

        Assert.Contains("Nothing is kept yet.", (await _visitor.GetAsync("/profile")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_confirmed_becomes_answers()
    {
        var answers = await _visitor.PostAsync(
            "/cv", "/cv/accept", ("skill", "kubernetes"), ("level", "4"), ("skill", "python"), ("level", ""), ("role", "Site Reliability Engineer"), ("experience", "Ran services.\r\nOn call."));

        Assert.Equal("/answers", answers.Address);
        Assert.Contains("4 of 5,", answers.Words, StringComparison.Ordinal);
        Assert.Contains("Site Reliability Engineer", answers.Words, StringComparison.Ordinal);
        Assert.Contains("Ran services. On call.", answers.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Python", answers.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "2 of 5,")]
    [InlineData(true, "4 of 5,")]
    public async Task Answers_that_are_there_stay_unless_they_are_to_be_replaced(bool replace, string shown)
    {
        await _visitor.AnswerAsync("skills.kubernetes", "2");
        (string, string)[] ticked = replace ? [("replace", "yes")] : [];

        var answers = await _visitor.PostAsync("/cv", "/cv/accept", [("skill", "kubernetes"), ("level", "4"), ("experience", ""), .. ticked]);

        Assert.Contains(shown, answers.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_was_tampered_with_keeps_nothing()
    {
        var page = await _visitor.PostAsync("/cv", "/cv/accept", ("skill", "kubernetes"), ("level", "4"), ("skill", "lion-taming"), ("level", "5"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Nothing is kept yet.", (await _visitor.GetAsync("/profile")).Words, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _visitor.Dispose();
        _server.Dispose();
    }

    [GeneratedRegex("name=\"skill\" value=\"[^\"]+\"")]
    private static partial Regex Hidden();
}
