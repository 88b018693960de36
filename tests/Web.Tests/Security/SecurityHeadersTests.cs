using System.Net;

namespace SocialeKaart.Web.Tests.Security;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/proef/open")]
    [InlineData("/proef/bewaard?wat=x")]
    [InlineData("/bestaat-niet")]
    [InlineData("/proef/stuk")]
    [InlineData("/proef/weg")]
    [InlineData("/health/live")]
    [InlineData("/zoeken/suggesties?wat=x")]
    public async Task Every_answer_carries_the_strict_headers(string address)
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();
        using var warmsTheCache = await client.GetAsync(address, TestContext.Current.CancellationToken);

        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal(["same-origin"], response.Headers.GetValues("Referrer-Policy"));
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], response.Headers.GetValues("Cross-Origin-Opener-Policy"));
        Assert.Contains("geolocation=(self)", Assert.Single(response.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/assets/site.css")]
    [InlineData("/assets/suggest.js")]
    public async Task A_part_of_a_page_obeys_the_policy_of_its_page_and_carries_no_copy(string address)
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains("Content-Security-Policy"));
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], response.Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    [Theory]
    [InlineData("/sw.js")]
    [InlineData("/assets/bestaat-niet.js")]
    public async Task A_worker_and_a_page_that_says_what_is_missing_carry_the_policy(string address)
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.StartsWith("default-src 'none';", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "noindex")]
    [InlineData(false, null)]
    public async Task The_demo_asks_search_engines_to_keep_every_page_out(bool isDemo, string? expected)
    {
        await using var app = new SocialeKaartApp();
        app.Generations.Current = new HandMadeGeneration(1, isDemo);
        using var client = app.Visit();

        using var response = await client.GetAsync("/proef/open", TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.Headers.TryGetValues("X-Robots-Tag", out var tags) ? Assert.Single(tags) : null);
    }

    [Theory]
    [InlineData("Production", "https://socialekaart.example/proef/open", true)]
    [InlineData("Production", "http://socialekaart.example/proef/open", false)]
    [InlineData("Development", "https://localhost/proef/open", false)]
    public async Task Production_over_https_stays_on_https(string environment, string address, bool expected)
    {
        await using var app = new SocialeKaartApp { EnvironmentName = environment };
        using var client = app.Visit();

        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.Headers.Contains("Strict-Transport-Security"));
    }
}
