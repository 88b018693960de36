using Microsoft.Extensions.Options;

namespace SocialeKaart.Web.Tests.Security;

public sealed class EmbeddingTests
{
    [Theory]
    [InlineData("/insluiten/zoeken", "frame-ancestors https://www.heerlen.example", false)]
    [InlineData("/insluiten", "frame-ancestors 'none'", true)]
    [InlineData("/", "frame-ancestors 'none'", true)]
    [InlineData("/direct-hulp", "frame-ancestors 'none'", true)]
    public async Task Only_what_is_meant_for_it_stands_in_a_frame_and_only_where_that_was_said(string path, string expected, bool denied)
    {
        await using var app = new SocialeKaartApp { Settings = new() { ["SocialeKaart:Embedding:Sites:0"] = "https://www.heerlen.example" } };
        using var client = app.Visit();

        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.EndsWith(expected, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(denied, answer.Headers.Contains("X-Frame-Options"));
    }

    [Fact]
    public async Task As_long_as_nobody_is_named_nobody_may()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        using var answer = await client.GetAsync("/insluiten/zoeken", TestContext.Current.CancellationToken);

        Assert.EndsWith("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.heerlen.example/pagina")]
    [InlineData("http://www.heerlen.example")]
    [InlineData("*")]
    [InlineData("https://*; script-src *")]
    public async Task What_is_no_address_of_a_site_stops_the_start(string site)
    {
        await using var app = new SocialeKaartApp { Settings = new() { ["SocialeKaart:Embedding:Sites:0"] = site } };

        var refused = Assert.Throws<OptionsValidationException>(app.Visit);

        Assert.Contains("SocialeKaart:Embedding:Sites", refused.Message, StringComparison.Ordinal);
    }
}
