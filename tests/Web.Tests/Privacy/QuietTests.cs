using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Privacy;

public sealed class QuietTests
{
    private const string Marker = "zwijgenoverdeschulden";
    private const string Address = "203.0.113.77";

    private static readonly string[] Asked =
    [
        $"/zoeken?wat={Marker}&waar=6431",
        $"/zoeken/suggesties?wat={Marker}",
        $"/zoeken/suggesties?waar={Marker}",
        $"/?wat={Marker}",
        $"/{Marker}",
        $"/{Marker}/%2e%2e/?{Marker}={Marker}",
        $"/hulp/{Marker}",
        $"/en/zoeken?wat={Marker}",
        $"/aanbod/{Marker}/{Marker}?x={Marker}",
        $"/assets/{Marker}.css?v={Marker}",
        $"/{Marker}.png",
        $"/favicon.ico?{Marker}",
        $"/health/ready?wat={Marker}",
        $"/proef/open?wat={Marker}",
        $"/proef/bewaard?wat={Marker}",
        $"/proef/bewaard?wat={Marker}",
        $"/proef/crisis?wat={Marker}",
        $"/proef/stuk?wat={Marker}",
        $"/proef/weg?wat={Marker}",
        $"/proef/vergeten?wat={Marker}",
        $"/proef/open?wat={Marker}%00",
        $"/proef/open?wat=%ff%fe{Marker}%",
        $"/fout/{Marker}",
        $"/melden/c000001?tekst={Marker}",
        $"/melden/{Marker}",
        $"/meedoen?wat={Marker}",
    ];

    [Fact]
    public async Task What_somebody_typed_and_from_where_is_in_no_log_line_scope_or_trace()
    {
        using var logs = new CapturedLogs();
        using var traces = new CapturedTraces();
        await using var app = Listening(logs);
        using var client = app.Visit();

        await AskEverythingAsync(client);
        await SendMalformedAsync(client.BaseAddress!);

        Assert.Contains(logs.Lines, line => line.Contains("A page failed", StringComparison.Ordinal));
        Assert.Contains("url.scheme=http", traces.Tags);
        Assert.DoesNotContain(logs.Lines, line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(logs.Lines, line => line.Contains(Address, StringComparison.Ordinal));
        Assert.DoesNotContain(traces.Tags, tag => tag.Contains(Marker, StringComparison.OrdinalIgnoreCase) || tag.Contains(Address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failure_is_logged_with_its_kind_and_place_so_that_it_can_be_mended()
    {
        using var logs = new CapturedLogs();
        await using var app = Listening(logs);
        using var client = app.Visit();

        await client.GetAsync("/proef/stuk?wat=x", TestContext.Current.CancellationToken);

        var line = Assert.Single(logs.Lines, line => line.Contains("A page failed", StringComparison.Ordinal));
        Assert.Contains("System.InvalidOperationException", line, StringComparison.Ordinal);
        Assert.Contains("System.FormatException", line, StringComparison.Ordinal);
        Assert.Contains("at SocialeKaart.Web.Tests.Probes.Fail", line, StringComparison.Ordinal);
        Assert.Contains("/proef/stuk", line, StringComparison.Ordinal);
    }

    private static SocialeKaartApp Listening(CapturedLogs logs)
    {
        // The framework's own switch for tracing in full, which an operator could also set.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", false);
        var app = new SocialeKaartApp
        {
            Settings =
            {
                ["SocialeKaart:TrustedProxies:0"] = "127.0.0.1",
                ["SocialeKaart:TrustedProxies:1"] = "::1",
                ["SocialeKaart:Forms:YoungestSeconds"] = "0",
            },
            ChangeServices = services =>
            {
                services.AddSingleton<ILoggerProvider>(logs);
                services.PostConfigure<LoggerFilterOptions>(filter =>
                {
                    filter.MinLevel = LogLevel.Trace;
                    filter.Rules.Clear();
                });
            },
        };
        app.Generations.Current = new HandMadeGeneration(2, listings: World.Offer(1, "Koffie in De Mijnlamp"));
        app.UseKestrel(0);
        return app;
    }

    private static async Task AskEverythingAsync(HttpClient client)
    {
        var stop = TestContext.Current.CancellationToken;
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head, HttpMethod.Post, HttpMethod.Options, new("RAAR")])
        {
            foreach (var address in Asked)
            {
                using var request = new HttpRequestMessage(method, new Uri(client.BaseAddress + address.TrimStart('/'), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
                request.Headers.TryAddWithoutValidation("X-Forwarded-For", Address);
                request.Headers.TryAddWithoutValidation("Referer", $"http://localhost/zoeken?wat={Marker}");
                request.Headers.TryAddWithoutValidation("User-Agent", Marker);
                if (method == HttpMethod.Post)
                    request.Content = new FormUrlEncodedContent([new("wat", Marker)]);
                using var response = await client.SendAsync(request, stop);
            }
        }

        using var form = await client.PostAsync($"/proef/formulier?x={Marker}", new FormUrlEncodedContent([new("wat", Marker)]), stop);
        using var broken = new StringContent($"--{Marker}", Encoding.UTF8, "multipart/form-data");
        using var refused = await client.PostAsync("/proef/formulier", broken, stop);
        Assert.True((int)refused.StatusCode is 400 or 500);
        await SendFormsAsync(client);
    }

    /// <summary>The real forms, filled in as they must be: with words that are kept, with words that are not, too long, broken and foreign.</summary>
    private static async Task SendFormsAsync(HttpClient client)
    {
        (string Name, string Value)[] tip = [("wat", Marker), ("waar", Marker), ("wanneer", Marker), ("contact", Marker), ("mag", Marker)];
        (string Name, string Value)[] report = [("reden", "anders"), ("tekst", Marker)];
        // On a real port the client follows the redirect.
        Assert.Equal("/meedoen/bedankt", (await Form.SendAsync(client, "/meedoen", tip, address: Address)).RequestMessage!.RequestUri!.AbsolutePath);

        // The index of this test knows the listing and its store does not: gone, and nothing is kept.
        Assert.Equal(410, (int)(await Form.SendAsync(client, "/melden/c000001", report, address: Address)).StatusCode);
        Assert.Equal(400, (int)(await Form.SendAsync(client, "/meedoen", tip[1..], address: Address)).StatusCode);
        Assert.Equal(400, (int)(await Form.SendAsync(client, "/meedoen", tip, token: Marker, address: Address)).StatusCode);
        Assert.Equal(400, (int)(await Form.SendAsync(client, "/meedoen", tip, address: Address, headers: ("Origin", $"https://{Marker}.example"))).StatusCode);
        var endless = string.Concat(Enumerable.Repeat(Marker, 2000));
        Assert.Equal(413, (int)(await Form.SendAsync(client, "/meedoen", [("wat", endless)], address: Address)).StatusCode);
    }

    private static async Task SendMalformedAsync(Uri site)
    {
        string[] requests =
        [
            $"GET /zoeken?wat={Marker}\u0001 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            $"GET /zoeken?wat={Marker} HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n",
            $"GET /{Marker}%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            $"{Marker}\r\n\r\n",
            $"GET /{Marker} HTTP/1.1\r\nHost: {Marker}:{Marker}\r\n\r\n",
            $"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{Marker}\r\n\r\n",
            $"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {Marker}\r\n\r\n",
            $"GET /zoeken?wat={Marker}{new string('a', 20_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            $"GET zoeken?wat={Marker} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            $"CONNECT {Marker}:80 HTTP/1.1\r\nHost: {Marker}\r\nConnection: close\r\n\r\n",
            $"POST /proef/formulier HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n{Marker}\r\n",
        ];
        foreach (var request in requests)
            Assert.DoesNotContain(" 500 ", await Raw.SendAsync(site, request), StringComparison.Ordinal);
    }
}
