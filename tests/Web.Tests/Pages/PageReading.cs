using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SocialeKaart.Web.Tests.Pages;

/// <summary>Opens pages and reads them as a visitor does.</summary>
internal static class PageReading
{
    /// <summary>The page at an address of the site; fails unless it answers 200.</summary>
    public static async Task<IHtmlDocument> ReadAsync(this SharedSite site, string address)
    {
        using var response = await site.AskAsync(address);
        Assert.Equal(200, (int)response.StatusCode);
        return await HtmlAssert.PageAsync(response);
    }

    /// <summary>The bare answer of an address.</summary>
    public static async Task<HttpResponseMessage> AskAsync(this SharedSite site, string address)
    {
        using var visitor = site.App.Visit();
        return await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    /// <summary>The texts of all elements that match, white space folded.</summary>
    public static IReadOnlyList<string> Texts(this IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(Words)];

    /// <summary>The text of an element, white space folded.</summary>
    public static string Words(this IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text of the main part.</summary>
    public static string MainText(this IHtmlDocument page) => page.QuerySelector("main")!.Words();
}
