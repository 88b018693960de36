using System.Net;
using SocialeKaart.Web.Security;

namespace SocialeKaart.Web.Tests.Security;

public sealed class VisitorRatesTests
{
    [Fact]
    public async Task Who_asks_far_too_much_gets_a_page_that_says_when_to_come_back()
    {
        await using var app = Narrow();
        using var client = app.Visit();

        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => client.GetAsync("/proef/open", TestContext.Current.CancellationToken)));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        var page = await HtmlAssert.PageAsync(refused);
        Assert.Equal("Even wachten", HtmlAssert.Heading(page));
        Assert.Equal("tel:112", HtmlAssert.LinkTo(page, "112"));
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Fact]
    public async Task The_machine_that_watches_the_site_is_never_refused()
    {
        await using var app = Narrow();
        using var client = app.Visit();

        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => client.GetAsync("/health/live", TestContext.Current.CancellationToken)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public void A_household_on_IPv6_counts_as_one_and_IPv4_counts_the_same_however_written()
    {
        Assert.Equal(VisitorRates.VisitorOf(IPAddress.Parse("2001:db8:1:2::1")), VisitorRates.VisitorOf(IPAddress.Parse("2001:db8:1:2:ffff::9")));
        Assert.NotEqual(VisitorRates.VisitorOf(IPAddress.Parse("2001:db8:1:2::1")), VisitorRates.VisitorOf(IPAddress.Parse("2001:db8:1:3::1")));
        Assert.Equal(VisitorRates.VisitorOf(IPAddress.Parse("192.0.2.1")), VisitorRates.VisitorOf(IPAddress.Parse("::ffff:192.0.2.1")));
        Assert.NotEqual(VisitorRates.VisitorOf(IPAddress.Parse("192.0.2.1")), VisitorRates.VisitorOf(IPAddress.Parse("192.0.2.2")));
    }

    [Theory]
    [InlineData(null, "127.0.0.1")]
    [InlineData("127.0.0.0/8", "203.0.113.77")]
    [InlineData("192.0.2.1", "127.0.0.1")]
    public async Task Only_a_proxy_that_was_named_is_believed_about_who_is_behind_it(string? trusted, string seen)
    {
        await using var app = new SocialeKaartApp();
        if (trusted is not null)
            app.Settings["SocialeKaart:TrustedProxies:0"] = trusted;
        app.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        using var client = app.Visit();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");

        using var response = await client.GetAsync("/proef/adres", TestContext.Current.CancellationToken);

        Assert.Equal(seen, HtmlAssert.Heading(await HtmlAssert.PageAsync(response)));
    }

    private static SocialeKaartApp Narrow() => new()
    {
        Settings = { ["SocialeKaart:VisitorRates:Burst"] = "1", ["SocialeKaart:VisitorRates:PerSecond"] = "1" },
    };
}
