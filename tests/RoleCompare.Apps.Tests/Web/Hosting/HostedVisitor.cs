using System.Net;
using AngleSharp.Html.Parser;

namespace RoleCompare.Apps.Tests.Web.Hosting;

/// <summary>Somebody who uses the app by its forms.</summary>
internal static class HostedVisitor
{
    /// <summary>The body of a page.</summary>
    public static async Task<string> ReadAsync(this HttpClient browser, string address)
    {
        using var response = await browser.GetAsync(address);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>What a form of a page has to send so that it is known to come from there.</summary>
    public static async Task<string> TokenAsync(this HttpClient browser, string page, string action)
    {
        var document = await new HtmlParser().ParseDocumentAsync(await browser.ReadAsync(page));
        return document.QuerySelector($"form[method=post][action^='{action}'] input[name=__RequestVerificationToken]")?.GetAttribute("value")
            ?? throw new InvalidOperationException($"{page} has no form for {action}.");
    }

    /// <summary>Loads a page and sends its form.</summary>
    /// <param name="browser">Who sends it.</param>
    /// <param name="page">The page with the form.</param>
    /// <param name="action">Where the form is sent to.</param>
    /// <param name="field">A field.</param>
    /// <param name="value">What is typed there.</param>
    public static async Task<(HttpStatusCode Status, string Body, string? Cookie)> SendAsync(this HttpClient browser, string page, string action, string field = "ignored", string value = "")
    {
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", await browser.TokenAsync(page, action)), new(field, value)]);
        using var response = await browser.PostAsync(action, form);
        var cookie = response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.SingleOrDefault(set => set.StartsWith("__Host-rolecompare=", StringComparison.Ordinal)) : null;
        return (response.StatusCode, await response.Content.ReadAsStringAsync(), cookie);
    }

    /// <summary>Answers what one's goals are.</summary>
    /// <returns>The cookie that was set; null for none.</returns>
    public static async Task<string?> AnswerAsync(this HttpClient browser, string goals)
    {
        var (status, body, cookie) = await browser.SendAsync("/questions/goals", "/questions/goals", "answer", goals);
        return status == HttpStatusCode.SeeOther ? cookie : throw new InvalidOperationException($"{status}: {body}");
    }

    /// <summary>Makes a recovery code.</summary>
    public static async Task<string> MakeCodeAsync(this HttpClient browser)
    {
        var (status, body, _) = await browser.SendAsync("/profile", "/profile/code");
        var document = await new HtmlParser().ParseDocumentAsync(body);
        return status == HttpStatusCode.OK ? document.QuerySelector(".recovery-code code")!.TextContent : throw new InvalidOperationException($"{status}: {body}");
    }
}
