using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace SocialeKaart.Web.Tests.Describing;

public sealed class DescriptionEndpointsTests
{
    [Fact]
    public async Task The_manifest_names_the_area_and_every_picture_it_refers_to_is_there()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        using var answer = await client.GetAsync("/manifest.webmanifest", TestContext.Current.CancellationToken);
        using var manifest = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("SocialeKaart Zuid-Limburg", manifest.RootElement.GetProperty("name").GetString());
        Assert.Equal("/", manifest.RootElement.GetProperty("start_url").GetString());
        foreach (var icon in manifest.RootElement.GetProperty("icons").EnumerateArray())
        {
            using var picture = await client.GetAsync(icon.GetProperty("src").GetString(), TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.OK, icon.GetProperty("type").GetString()), (picture.StatusCode, picture.Content.Headers.ContentType?.MediaType));
        }

        foreach (var shortcut in manifest.RootElement.GetProperty("shortcuts").EnumerateArray())
        {
            using var page = await client.GetAsync(shortcut.GetProperty("url").GetString(), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
    }

    [Fact]
    public async Task Who_reads_in_another_language_installs_that_one()
    {
        await using var app = new SocialeKaartApp { Settings = new() { ["SocialeKaart:Languages:0"] = "ar" } };
        using var client = app.Visit();

        using var manifest = JsonDocument.Parse(await client.GetStringAsync("/ar/manifest.webmanifest", TestContext.Current.CancellationToken));

        Assert.Equal(("ar", "rtl", "/ar/"), (Text("lang"), Text("dir"), Text("start_url")));

        string? Text(string name) => manifest.RootElement.GetProperty(name).GetString();
    }

    [Fact]
    public async Task The_address_bar_learns_how_to_search()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        var description = XDocument.Parse(await client.GetStringAsync("/opensearch.xml", TestContext.Current.CancellationToken));

        var template = description.Descendants().Single(element => element.Name.LocalName == "Url").Attribute("template")!.Value;
        Assert.EndsWith("/zoeken?wat={searchTerms}", template, StringComparison.Ordinal);
    }
}
