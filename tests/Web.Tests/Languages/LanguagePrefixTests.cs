using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Geo.Storage;
using SocialeKaart.Web.Languages;

namespace SocialeKaart.Web.Tests.Languages;

public sealed class LanguagePrefixTests
{
    [Theory]
    [InlineData("/proef/taal", "nl ltr /proef/taal")]
    [InlineData("/en/proef/taal", "en ltr /en /proef/taal")]
    [InlineData("/ar/proef/taal", "ar rtl /ar /proef/taal")]
    public async Task The_address_says_the_language(string address, string expected)
    {
        await using var app = Offering("ar", "en");
        using var client = app.Visit();

        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(expected, HtmlAssert.Heading(await HtmlAssert.PageAsync(response)));
    }

    [Theory]
    [InlineData("/de/proef/taal", "Deze pagina is er niet")]
    [InlineData("/nl/proef/taal", "Deze pagina is er niet")]
    [InlineData("/english/proef/taal", "Deze pagina is er niet")]
    [InlineData("/en/en/proef/taal", "This page does not exist")]
    public async Task A_language_that_is_not_offered_does_not_exist(string address, string heading)
    {
        await using var app = Offering("en");
        using var client = app.Visit();

        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(heading, HtmlAssert.Heading(await HtmlAssert.PageAsync(response)));
    }

    [Fact]
    public async Task Every_language_there_are_words_in_is_offered_unless_the_operator_says_otherwise()
    {
        await using var app = new SocialeKaartApp();

        Assert.Equal(Language.Known, app.Services.GetRequiredService<OfferedLanguages>().All);
        Assert.Equal([Language.Dutch], OfferedLanguages.Of(["nl"]).All);
    }

    [Fact]
    public async Task What_the_browser_prefers_or_a_cookie_says_changes_nothing()
    {
        await using var app = Offering("en");
        using var client = app.Visit();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        client.DefaultRequestHeaders.Add("Cookie", "taal=en; .AspNetCore.Culture=c%3Den%7Cuic%3Den");

        using var response = await client.GetAsync("/proef/taal?culture=en", TestContext.Current.CancellationToken);

        Assert.Equal("nl ltr /proef/taal", HtmlAssert.Heading(await HtmlAssert.PageAsync(response)));
    }

    [Fact]
    public async Task An_error_page_leads_back_to_the_start_in_the_same_language()
    {
        await using var app = Offering("en");
        using var client = app.Visit();

        using var response = await client.GetAsync("/en/bestaat-niet", TestContext.Current.CancellationToken);

        Assert.Equal("/en/", HtmlAssert.LinkTo(await HtmlAssert.PageAsync(response), "To the start"));
    }

    [Fact]
    public void A_wrong_code_stops_the_start_and_names_the_right_ones()
    {
        var refused = Assert.Throws<StoreUnusableException>(() => OfferedLanguages.Of(["en", "fy"]));

        Assert.Contains("'fy'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("nl, en, de, pl, tr, ar, uk", refused.Message, StringComparison.Ordinal);
    }

    private static SocialeKaartApp Offering(params string[] codes)
    {
        var app = new SocialeKaartApp();
        foreach (var (at, code) in codes.Index())
            app.Settings[$"SocialeKaart:Languages:{at}"] = code;
        return app;
    }
}
