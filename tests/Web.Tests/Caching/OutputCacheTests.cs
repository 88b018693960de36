using System.IO.Compression;
using System.Net;
using System.Text;

namespace SocialeKaart.Web.Tests.Caching;

public sealed class OutputCacheTests
{
    [Fact]
    public async Task The_same_question_twice_is_answered_from_memory()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        var first = await ReadAsync(client, "/proef/bewaard?wat=koffie&waar=6431");

        Assert.Equal("1 1 koffie", first);
        Assert.Equal(first, await ReadAsync(client, "/proef/bewaard?wat=koffie&waar=6431"));
    }

    [Theory]
    [InlineData("/proef/bewaard?waar=6431&wat=koffie")]
    [InlineData("/proef/bewaard?WAT=koffie&waar=6431")]
    [InlineData("/proef/bewaard?utm_source=krant&wat=koffie&waar=6431&fbclid=1")]
    public async Task Order_and_unknown_parameters_make_no_other_page(string same)
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        var first = await ReadAsync(client, "/proef/bewaard?wat=koffie&waar=6431");

        Assert.Equal(first, await ReadAsync(client, same));
    }

    [Theory]
    [InlineData("/proef/bewaard?wat=thee&waar=6431")]
    [InlineData("/proef/bewaard?wat=koffie&waar=6432")]
    [InlineData("/proef/bewaard?wat=koffie")]
    [InlineData("/proef/bewaard?wat=koffie&waar=")]
    [InlineData("/proef/bewaard?wat=koffie&wat=koffie&waar=6431")]
    [InlineData("/proef/bewaard?wat=koffiewaar&waar=6431")]
    [InlineData("/en/proef/bewaard?wat=koffie&waar=6431")]
    public async Task Another_question_or_language_gets_its_own_page(string other)
    {
        await using var app = new SocialeKaartApp { Settings = { ["SocialeKaart:Languages:0"] = "en" } };
        using var client = app.Visit();

        var first = await ReadAsync(client, "/proef/bewaard?wat=koffie&waar=6431");

        Assert.NotEqual(first, await ReadAsync(client, other));
    }

    [Fact]
    public async Task A_changed_listing_is_seen_at_once()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();
        await ReadAsync(client, "/proef/bewaard?wat=koffie");

        app.Generations.Current = new HandMadeGeneration(2);

        Assert.Equal("2 2 koffie", await ReadAsync(client, "/proef/bewaard?wat=koffie"));
    }

    [Fact]
    public async Task A_page_begun_before_a_change_is_never_given_to_who_asks_after_it()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();
        var gate = app.Gate;

        var begunBefore = ReadAsync(client, "/proef/traag?wat=koffie");
        await gate.Reached;
        app.Generations.Current = new HandMadeGeneration(2);
        gate.Open();

        Assert.Equal("1 1", await begunBefore);
        Assert.Equal("2 2", await ReadAsync(client, "/proef/traag?wat=koffie"));
        Assert.Equal("2 2", await ReadAsync(client, "/proef/traag?wat=koffie"));
    }

    [Theory]
    [InlineData("/proef/nooit?wat=x")]
    [InlineData("/proef/crisis?wat=x")]
    public async Task A_page_that_may_not_be_kept_is_made_anew_and_says_so_to_the_browser(string address)
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        var first = await ReadAsync(client, address);

        Assert.NotEqual(first, await ReadAsync(client, address));
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_request_that_says_who_it_is_gets_its_own_page()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();
        var first = await ReadAsync(client, "/proef/bewaard?wat=x");

        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer x");

        Assert.NotEqual(first, await ReadAsync(client, "/proef/bewaard?wat=x"));
    }

    [Fact]
    public async Task A_refused_page_is_not_kept()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        using var first = await client.GetAsync("/proef/weg", TestContext.Current.CancellationToken);
        using var second = await client.GetAsync("/proef/weg", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Gone, second.StatusCode);
        Assert.Null(second.Headers.Age);
    }

    [Fact]
    public async Task Kept_pages_are_kept_out_of_shared_caches_on_the_way()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();
        await ReadAsync(client, "/proef/bewaard?wat=x");

        using var response = await client.GetAsync("/proef/bewaard?wat=x", TestContext.Current.CancellationToken);

        Assert.True(response.Headers.CacheControl!.Private);
        Assert.True(response.Headers.CacheControl!.NoCache);
    }

    [Theory]
    [InlineData("gzip", "")]
    [InlineData("", "gzip")]
    [InlineData("br", "gzip")]
    [InlineData("br", "")]
    public async Task A_kept_page_is_readable_for_every_browser(string firstAccepts, string secondAccepts)
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        var first = await DecodedAsync(client, firstAccepts);
        var second = await DecodedAsync(client, secondAccepts);

        Assert.Contains("1 1 koffie", first, StringComparison.Ordinal);
        Assert.Equal(first, second);
    }

    private static async Task<string> DecodedAsync(HttpClient client, string accepts)
    {
        var stop = TestContext.Current.CancellationToken;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/proef/bewaard?wat=koffie");
        if (accepts.Length > 0)
            request.Headers.AcceptEncoding.ParseAdd(accepts);
        using var response = await client.SendAsync(request, stop);

        var encoding = string.Join(',', response.Content.Headers.ContentEncoding);
        Assert.Equal(accepts, encoding);
        await using var body = await response.Content.ReadAsStreamAsync(stop);
        await using Stream plain = encoding switch
        {
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync(stop);
    }

    private static async Task<string> ReadAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return HtmlAssert.Heading(await HtmlAssert.PageAsync(response));
    }
}
