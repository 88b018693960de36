using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SocialeKaart.Web.Tests;

/// <summary>Reads answers as a browser does and says what a visitor would miss.</summary>
public static class HtmlAssert
{
    /// <summary>The page of an answer, whatever its status; fails when it is no HTML.</summary>
    public static async Task<IHtmlDocument> PageAsync(HttpResponseMessage response)
    {
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The text of the one h1.</summary>
    public static string Heading(IHtmlDocument page) => Text(Assert.Single(page.QuerySelectorAll("h1")));

    /// <summary>The address of the one link with this text.</summary>
    public static string LinkTo(IHtmlDocument page, string text) =>
        Assert.Single(page.QuerySelectorAll("a[href]"), link => Text(link) == text).GetAttribute("href")!;

    /// <summary>Nothing that the content security policy would refuse: no inline script or style, no handler, no other site's file.</summary>
    public static void ObeysThePolicy(IHtmlDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json']), base"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        var files = page.QuerySelectorAll("script[src], img[src], link[rel=stylesheet]").Select(file => file.GetAttribute("src") ?? file.GetAttribute("href") ?? "");
        Assert.All(files, file => Assert.StartsWith("/", file, StringComparison.Ordinal));
        Assert.All(files, file => Assert.False(file.StartsWith("//", StringComparison.Ordinal), file));
    }

    /// <summary>Every heading level, label and landmark that each page owes: language, title, one h1, one main.</summary>
    public static void IsWholePage(IHtmlDocument page)
    {
        Assert.False(string.IsNullOrEmpty(page.DocumentElement.GetAttribute("lang")));
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
    }

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
