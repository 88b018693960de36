using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace SocialeKaart.Bench.Web;

/// <summary>Everything a browser loads for a page on its first visit: the page, what its head and images name, and what the styles name.</summary>
internal static partial class PageWeight
{
    /// <summary>Asks the page and its files, the page first.</summary>
    public static async Task<IReadOnlyList<Wire>> OfAsync(HttpClient client, string address)
    {
        var page = await Wire.GetAsync(client, address);
        var files = new List<Wire> { page };
        using var html = new HtmlParser().ParseDocument(page.Text());
        var named = html.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=preload]").Select(link => link.GetAttribute("href"))
            .Concat(html.QuerySelectorAll("script[src], img[src]").Select(one => one.GetAttribute("src")));
        foreach (var file in named.OfType<string>().Distinct())
        {
            files.Add(await Wire.GetAsync(client, file));
            if (!file.Split('?')[0].EndsWith(".css", StringComparison.Ordinal))
                continue;
            var inStyle = UrlInStyle().Matches(ForSomeLetters().Replace(files[^1].Text(), "")).Select(match => match.Groups["url"].Value);
            foreach (var inner in inStyle.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)))
                files.Add(await Wire.GetAsync(client, new Uri(new Uri(client.BaseAddress!, file), inner).PathAndQuery));
        }

        return [.. files.DistinctBy(file => file.Address)];
    }

    /// <summary>What the map after a tap loads more, but for images of streets: its script and style, then its points and borders.</summary>
    public static async Task<IReadOnlyList<Wire>> OfTapAsync(HttpClient client, string address)
    {
        var page = await Wire.GetAsync(client, address);
        using var html = new HtmlParser().ParseDocument(page.Text());
        var setup = JsonElement.Parse(html.QuerySelector("[data-map]")!.GetAttribute("data-map")!);
        var map = setup.GetProperty("map");
        var files = new List<Wire>();
        foreach (var file in new[] { setup.GetProperty("script"), setup.GetProperty("style"), map.GetProperty("offers"), map.GetProperty("borders") })
            files.Add(await Wire.GetAsync(client, file.GetString()!));
        return files;
    }

    // A face for some letters only is not asked for where none of them stands.
    [GeneratedRegex(@"@font-face\s*\{[^}]*unicode-range[^}]*\}")]
    private static partial Regex ForSomeLetters();

    [GeneratedRegex("""url\(["']?(?<url>[^"')]+)["']?\)""")]
    private static partial Regex UrlInStyle();
}
