using System.Net;
using System.Text;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.YourData;

public sealed class YourDataTests : IDisposable
{
    private const string Canary = "canary-of-the-laboratory";

    private readonly WebServer _server = WebServer.Start();
    private readonly Visitor _visitor;

    public YourDataTests() => _visitor = new Visitor(_server);

    [Fact]
    public async Task Everything_that_is_kept_is_shown_with_changes_of_mind()
    {
        await _visitor.AnswerAsync("skills.python", "2");
        await _visitor.AnswerAsync("skills.python", "5");
        await _visitor.AnswerAsync("goals", new string('x', 300) + "\nsecond line");

        var page = await _visitor.GetAsync("/profile");

        Assert.Contains("3 answers, changes of mind among them", page.Words, StringComparison.Ordinal);
        Assert.Contains("5 of 5,", page.Words, StringComparison.Ordinal);
        Assert.Contains("2 of 5,", page.Words, StringComparison.Ordinal);
        Assert.Contains("second line", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_downloaded_and_imported_again_is_the_same()
    {
        await _visitor.AnswerAsync("skills.python", "2");
        await _visitor.AnswerAsync("goals", "Über <Modelle> & mehr");
        await _visitor.AnswerAsync("skills.python", "not-sure");
        var exported = (await _visitor.GetAsync("/profile/export")).Bytes;
        await _visitor.PostAsync("/profile/delete", "/profile/delete");
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync("/profile/export")).Status);

        var page = await _visitor.PostFileAsync("/profile", "/profile/import", "mine.json", exported);

        Assert.Equal("/profile", page.Address);
        Assert.Equal(Encoding.UTF8.GetString(exported), (await _visitor.GetAsync("/profile/export")).Text);
    }

    [Fact]
    public async Task A_plain_profile_becomes_what_is_known_before_the_first_answer()
    {
        var page = await _visitor.PostFileAsync("/profile", "/profile/import", "me.json", """{"skills": {"py": 4, "basket weaving": 2}}"""u8.ToArray());

        Assert.Contains("Known before your first answer", page.Words, StringComparison.Ordinal);
        Assert.Contains("py 4, basket weaving 2", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"format": "rolecompare-saved-profile-1", "name": "me", "created": "yesterday", "base": null, "answers": [], "results": []}""", "'created' is 'yesterday'")]
    [InlineData("""{"skills": {"python": 9}}""", "'skills.python' is 9")]
    [InlineData("""{"age": 30}""", "'age' is not used")]
    [InlineData("""{"currentRole": "lion tamer"}""", "There is no role 'lion tamer'")]
    [InlineData("no json", "This is not valid JSON")]
    public async Task What_cannot_be_imported_is_refused_in_words_that_name_the_place(string json, string told)
    {
        await _visitor.AnswerAsync("goals", "To teach.");

        var page = await _visitor.PostFileAsync("/profile", "/profile/import", "mine.json", Encoding.UTF8.GetBytes(json), ("replace", "yes"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(told, page.Words, StringComparison.Ordinal);
        Assert.Contains("To teach.", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_is_replaced_only_when_that_was_ticked()
    {
        await _visitor.AnswerAsync("goals", "To teach.");
        var file = """{"goals": "To learn."}"""u8.ToArray();

        var refused = await _visitor.PostFileAsync("/profile", "/profile/import", "mine.json", file);
        Assert.Contains("Something is kept already.", refused.Words, StringComparison.Ordinal);

        var replaced = await _visitor.PostFileAsync("/profile", "/profile/import", "mine.json", file, ("replace", "yes"));
        Assert.Contains("To learn.", replaced.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("To teach.", replaced.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_about_another_profile_deletes_nothing()
    {
        await _visitor.AnswerAsync("goals", "I want to keep models healthy.");

        var page = await _visitor.PostAsync("/profile/delete", "/profile/delete", ("profile", "of-another-tab"));

        Assert.Contains("Nothing was deleted", page.Words, StringComparison.Ordinal);
        Assert.Contains("I want to keep models healthy.", (await _visitor.GetAsync("/profile")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_deleted_is_in_no_file_any_more()
    {
        await _visitor.AnswerAsync("goals", Canary);
        await _visitor.GetAsync("/profile");
        Assert.Contains(Kept(), file => file.Contains(Canary, StringComparison.Ordinal));

        var page = await _visitor.PostAsync("/profile/delete", "/profile/delete");

        Assert.Equal("/", page.Address);
        Assert.DoesNotContain(Kept(), file => file.Contains(Canary, StringComparison.Ordinal));
        Assert.Contains("Nothing is kept", (await _visitor.GetAsync("/profile")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_begins_anew_is_asked_the_first_question()
    {
        await _visitor.AnswerAsync("goals", Canary);

        var page = await _visitor.PostAsync("/profile/delete", "/profile/delete", ("again", "yes"));

        Assert.Equal("/questions/goals", page.Address);
        Assert.DoesNotContain(Canary, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Profiles_of_one_machine_are_kept_apart()
    {
        await _visitor.AnswerAsync("goals", "To teach.");
        await _visitor.PostAsync("/profile", "/profile/choose", ("name", "second-wind"));
        Assert.Contains("Nothing is kept under the name “second-wind” yet.", (await _visitor.GetAsync("/profile")).Words, StringComparison.Ordinal);
        await _visitor.AnswerAsync("goals", "To learn.");

        var back = await _visitor.PostAsync("/profile", "/profile/choose", ("name", "me"));

        Assert.Contains("To teach.", back.Words, StringComparison.Ordinal);
        Assert.Contains("Go over to “second-wind”", back.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("To learn.", back.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_none_is_told_with_one_that_is()
    {
        var page = await _visitor.PostAsync("/profile", "/profile/choose", ("name", "My 2nd try!"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Such as 'my-2nd-try'", page.Words, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _visitor.Dispose();
        _server.Dispose();
    }

    // The database and what SQLite keeps beside it.
    private List<string> Kept() => [.. Directory.EnumerateFiles(Path.GetDirectoryName(_server.Database)!, "*", SearchOption.AllDirectories).Select(Read)];

    private static string Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
