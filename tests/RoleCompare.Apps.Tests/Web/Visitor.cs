using System.Net;
using System.Text.RegularExpressions;

namespace RoleCompare.Apps.Tests.Web;

/// <summary>A browser without pictures and scripts: it keeps cookies, follows redirects and sends the forms of pages.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(WebServer server) =>
        _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Address) };

    /// <summary>Loads a page; redirects are followed.</summary>
    public async Task<Page> GetAsync(string address)
    {
        var answer = await _client.GetAsync(address);
        for (var hops = 0; answer.Headers.Location is { } next && hops < 5; hops++)
        {
            address = next.ToString();
            answer = await _client.GetAsync(next);
        }

        return new Page(address, answer.StatusCode, await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Sends a form, and loads the page that it leads to.</summary>
    /// <param name="from">The page that the form stands on.</param>
    /// <param name="to">Where it is sent.</param>
    /// <param name="fields">Its fields.</param>
    public async Task<Page> PostAsync(string from, string to, params (string Name, string Value)[] fields) =>
        await SendAsync(to, new FormUrlEncodedContent(fields.Append((Name: "__RequestVerificationToken", Value: await TokenAsync(from))).Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>Sends a form with a file in the field <c>file</c>, or without one.</summary>
    public async Task<Page> PostFileAsync(string from, string to, string? name, byte[] bytes, params (string Name, string Value)[] fields)
    {
        var content = new MultipartFormDataContent();
        if (name is not null)
            content.Add(new ByteArrayContent(bytes), "file", name);
        foreach (var field in fields.Append((Name: "__RequestVerificationToken", Value: await TokenAsync(from))))
            content.Add(new StringContent(field.Value), field.Name);
        return await SendAsync(to, content);
    }

    /// <summary>Answers a question.</summary>
    public Task<Page> AnswerAsync(string question, string answer) => PostAsync($"/questions/{question}", $"/questions/{question}", ("answer", answer));

    public void Dispose() => _client.Dispose();

    private async Task<Page> SendAsync(string to, HttpContent content)
    {
        var answer = await _client.PostAsync(to, content);
        return answer.Headers.Location is { } next ? await GetAsync(next.ToString()) : new Page(to, answer.StatusCode, await answer.Content.ReadAsByteArrayAsync());
    }

    private async Task<string> TokenAsync(string from) => Token().Match((await GetAsync(from)).Text).Groups["value"].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<value>[^\"]+)\"")]
    private static partial Regex Token();

    /// <summary>What came.</summary>
    /// <param name="Address">The address after all redirects.</param>
    /// <param name="Status">The status code.</param>
    /// <param name="Bytes">The content.</param>
    internal sealed record Page(string Address, HttpStatusCode Status, byte[] Bytes)
    {
        /// <summary>The content as it stands.</summary>
        public string Text => System.Text.Encoding.UTF8.GetString(Bytes);

        /// <summary>The content as it is read: characters for their names, runs of blanks as one.</summary>
        public string Words => Blanks().Replace(WebUtility.HtmlDecode(Tag().Replace(Text, "")), " ");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
