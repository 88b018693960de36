using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Web.Tests.Errors;

public sealed class ErrorPagesTests
{
    [Theory]
    [InlineData("/bestaat-niet", 404, "Deze pagina is er niet")]
    [InlineData("/fout/500", 404, "Deze pagina is er niet")]
    [InlineData("/fout/nee", 404, "Deze pagina is er niet")]
    [InlineData("/proef/stuk?wat=x", 500, "Er ging iets mis")]
    [InlineData("/proef/weg", 410, "Dit is er niet meer")]
    [InlineData("/proef/vergeten", 403, "Deze pagina is niet voor iedereen")]
    [InlineData("/proef/open?wat=%00", 400, "Dit konden wij niet lezen")]
    [InlineData("/proef/open?wat=a%1Bb", 400, "Dit konden wij niet lezen")]
    public async Task Every_error_is_a_whole_Dutch_page_with_a_way_on(string address, int status, string heading)
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        var page = await HtmlAssert.PageAsync(response);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(heading, HtmlAssert.Heading(page));
        HtmlAssert.IsWholePage(page);
        HtmlAssert.ObeysThePolicy(page);
        Assert.Equal("/", HtmlAssert.LinkTo(page, "Naar het begin"));
        Assert.Equal("/zoeken", page.QuerySelector("main form[role=search]")?.GetAttribute("action"));
        Assert.Equal("#bellen", HtmlAssert.LinkTo(page, "Bel iemand die met u meezoekt"));
        Assert.Equal(["noindex"], response.Headers.GetValues("X-Robots-Tag"));
    }

    [Fact]
    public async Task A_method_that_no_page_has_and_an_address_that_is_far_too_long_get_such_a_page_too()
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        using var posted = await client.PostAsync("/over", new StringContent(""), TestContext.Current.CancellationToken);
        using var endless = await client.GetAsync("/zoeken?wat=" + new string('a', 5000), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        Assert.Contains("GET", posted.Content.Headers.Allow);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, endless.StatusCode);
        foreach (var (answer, heading) in ((HttpResponseMessage, string)[])[(posted, "Dat kan hier niet"), (endless, "Dat is te lang")])
        {
            var page = await HtmlAssert.PageAsync(answer);
            Assert.Equal(heading, HtmlAssert.Heading(page));
            Assert.NotNull(page.QuerySelector("main form[role=search] #wat"));
        }
    }

    [Fact]
    public async Task When_the_search_itself_breaks_a_visitor_is_told_that_it_is_ours_and_finds_112()
    {
        await using var app = new SocialeKaartApp();
        app.Generations.Current = new BrokenGeneration();
        using var client = app.Visit();

        using var response = await client.GetAsync("/zoeken?wat=koffie", TestContext.Current.CancellationToken);

        var page = await HtmlAssert.PageAsync(response);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("Er ging iets mis", HtmlAssert.Heading(page));
        Assert.Equal("tel:112", HtmlAssert.LinkTo(page, "112"));
        Assert.Equal("/direct-hulp", HtmlAssert.LinkTo(page, "Alle hulp voor nu en vandaag"));
    }

    [Theory]
    [InlineData("/zoeken?wat=koffie")]
    [InlineData("/aanbod/c000001/koffie")]
    [InlineData("/hulp/rouw")]
    public async Task While_the_site_starts_a_page_of_residents_offers_help_that_works_and_no_search_that_does_not(string address)
    {
        await using var app = new SocialeKaartApp();
        app.Generations.Current = null;
        using var client = app.Visit();

        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await HtmlAssert.PageAsync(response);
        using var help = await client.GetAsync(HtmlAssert.LinkTo(page, "Alle hulp voor nu en vandaag"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.OK, help.StatusCode);
    }

    [Fact]
    public async Task While_the_site_starts_a_visitor_finds_112_and_113_and_is_told_to_come_back()
    {
        await using var app = new SocialeKaartApp();
        app.Generations.Current = null;
        using var client = app.Visit();

        using var response = await client.GetAsync("/proef/index", TestContext.Current.CancellationToken);

        var page = await HtmlAssert.PageAsync(response);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), response.Headers.RetryAfter!.Delta);
        Assert.Equal("Wij zijn zo terug", HtmlAssert.Heading(page));
        Assert.Equal("tel:112", HtmlAssert.LinkTo(page, "112"));
        Assert.Equal("tel:113", HtmlAssert.LinkTo(page, "113"));
    }

    [Theory]
    [InlineData("?wat=%ff%fe")]
    [InlineData("?wat=%ed%a0%80")]
    [InlineData("?wat=100%")]
    [InlineData("?wat=%zz&waar=%")]
    [InlineData("?wat=a&wat=b&wat=c&waar=1&waar=2")]
    [InlineData("?&&&===&wat")]
    [InlineData("?wat[]=1&wat[x][y]=2")]
    [InlineData("?wat=%F0%9F%98%80%E2%80%AE")]
    [InlineData("?wat=a%0D%0Ab%09c")]
    public async Task Strange_input_is_an_ordinary_question(string query)
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();

        using var response = await client.GetAsync("/proef/bewaard" + query, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/proef/open?wat=LANG", "414")]
    [InlineData("GET", "/proef/open?wat=%00", "400")]
    [InlineData("GET", "/proef/open/%00", "400")]
    [InlineData("GET", "/proef/%ff%c0%af", "404")]
    [InlineData("GET", "/..%2f..%2fetc/passwd", "404")]
    [InlineData("TRACE", "/proef/open", "405")]
    [InlineData("RAAR", "/proef/open", "405")]
    [InlineData("POST", "/fout/404", "405")]
    public async Task A_real_server_refuses_hostile_input_without_falling_over(string method, string path, string status)
    {
        await using var app = new SocialeKaartApp { EnvironmentName = "Production" };
        app.UseKestrel(0);
        using var client = app.Visit();
        path = path.Replace("LANG", new string('a', 5000), StringComparison.Ordinal);

        var answer = await Raw.SendAsync(client.BaseAddress!, $"{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Server:", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_line_longer_than_eight_kilobytes_is_refused_by_the_server_itself()
    {
        await using var app = new SocialeKaartApp();
        app.UseKestrel(0);
        using var client = app.Visit();

        var answer = await Raw.SendAsync(client.BaseAddress!, $"GET /zoeken?wat={new string('a', 9000)} HTTP/1.1\r\nHost: localhost\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 414 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_far_too_large_is_refused_with_a_page()
    {
        await using var app = new SocialeKaartApp();
        app.UseKestrel(0);
        using var client = app.Visit();

        using var response = await client.PostAsync(
            "/proef/formulier", new FormUrlEncodedContent([new("wat", new string('a', 200_000))]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("Dat is te lang", HtmlAssert.Heading(await HtmlAssert.PageAsync(response)));
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nrommel")]
    [InlineData("multipart/form-data", "rommel")]
    public async Task A_form_that_cannot_be_read_is_the_senders_mistake(string type, string body)
    {
        await using var app = new SocialeKaartApp();
        using var client = app.Visit();
        using var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var response = await client.PostAsync("/proef/formulier", content, TestContext.Current.CancellationToken);

        Assert.InRange((int)response.StatusCode, 400, 499);
    }

    [Fact]
    public async Task When_even_the_error_page_breaks_a_plain_one_with_112_is_left()
    {
        await using var app = new SocialeKaartApp { ChangeServices = services => services.AddSingleton<IEndpointGroup, BrokenErrorPage>() };
        using var client = app.Visit();

        using var response = await client.GetAsync("/proef/stuk", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("tel:112", HtmlAssert.LinkTo(await HtmlAssert.PageAsync(response), "112"));
    }

    [Theory]
    [InlineData("/ar/bestaat-niet", "هذه الصفحة غير موجودة")]
    [InlineData("/ar/proef/stuk", "حدث خطأ ما")]
    [InlineData("/ar/proef/open?wat=%00", "لم نتمكن من قراءة هذا")]
    [InlineData("/ar/kapot", "حدث خطأ ما")]
    public async Task An_error_is_told_in_the_language_of_the_address(string address, string heading)
    {
        await using var app = new SocialeKaartApp
        {
            Settings = { ["SocialeKaart:Languages:0"] = "ar" },
            ChangeServices = services =>
            {
                if (address == "/ar/kapot")
                    services.AddSingleton<IEndpointGroup, BrokenErrorPage>();
            },
        };
        using var client = app.Visit();

        using var response = await client.GetAsync(address == "/ar/kapot" ? "/ar/proef/stuk" : address, TestContext.Current.CancellationToken);

        var page = await HtmlAssert.PageAsync(response);
        Assert.Equal(heading, HtmlAssert.Heading(page));
        Assert.Equal("ar rtl", $"{page.DocumentElement.GetAttribute("lang")} {page.DocumentElement.GetAttribute("dir")}");
        Assert.DoesNotContain(page.QuerySelectorAll("h1, p"), part => part.TextContent.Contains("Bel ", StringComparison.Ordinal));
    }

    private sealed class BrokenGeneration() : HandMadeGeneration(1)
    {
        public override SearchAnswer Search(SearchRequest request, DateTimeOffset now) => throw new InvalidOperationException("broken");
    }

    private sealed class BrokenErrorPage : IEndpointGroup
    {
        public void Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder routes) =>
            routes.MapGet("/fout/500", string () => throw new InvalidOperationException("broken")).AllowAnonymous();
    }
}
