using AngleSharp.Html.Dom;

namespace SocialeKaart.Web.Tests;

/// <summary>Sends the forms of the site as a browser does: with the mark that the page holds.</summary>
internal static class Form
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The mark in the form of a page.</summary>
    public static async Task<string> TokenAsync(HttpClient visitor, string path)
    {
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative), Stop);
        return TokenOf(await HtmlAssert.PageAsync(answer));
    }

    /// <summary>The mark in the form of a page that is at hand.</summary>
    public static string TokenOf(IHtmlDocument page) =>
        Assert.Single(page.QuerySelectorAll("form[method=post] input[name=formulier]")).GetAttribute("value") ?? "";

    /// <summary>Sends a form.</summary>
    /// <param name="visitor">The browser.</param>
    /// <param name="path">Where the form is.</param>
    /// <param name="fields">What was filled in.</param>
    /// <param name="token">The mark; null fetches one.</param>
    /// <param name="address">From which connection; null is the test's own.</param>
    /// <param name="headers">What the browser says beside it.</param>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient visitor, string path, IEnumerable<(string Name, string Value)> fields, string? token = null, string? address = null, params (string Name, string Value)[] headers)
    {
        var all = fields.Append(("formulier", token ?? await TokenAsync(visitor, path)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Content = new FormUrlEncodedContent(all.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        if (address is not null)
            request.Headers.TryAddWithoutValidation("X-Forwarded-For", address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        var answer = await visitor.SendAsync(request, Stop);
        Assert.False(answer.Headers.Contains("Set-Cookie"), path);
        return answer;
    }
}
