using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

/// <summary>Forms that anybody may send: what is refused, and that nobody loses what they typed.</summary>
public sealed class FormTests(SharedSite site) : IClassFixture<SharedSite>
{
    private const string Report = "/melden/c000001";
    private const string Tip = "/meedoen";
    private static readonly (string, string)[] Told = [("reden", "tijd"), ("tekst", "Het begint om elf uur.")];
    private static readonly (string, string)[] Proposed = [("wat", "Breiclub De Losse Steek"), ("waar", "6431")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_not_right_is_said_above_the_form_and_at_the_field_and_what_was_typed_stays()
    {
        using var visitor = Show();

        using var answer = await SentLaterAsync(visitor, Report, [("tekst", "Een <b>briefje</b>\r\nop de deur")]);

        var page = await BackAsync(answer, HttpStatusCode.BadRequest);
        Assert.Equal("Eén ding klopt nog niet", Assert.Single(page.Texts(".sk-errors h2")));
        Assert.Equal("Kies wat er niet klopt", Assert.Single(page.Texts(".sk-errors a[href='#reden']")));
        Assert.Equal("Kies wat er niet klopt", Assert.Single(page.Texts("#reden-fout")));
        Assert.NotNull(page.QuerySelector("#reden"));
        Assert.Contains("045-000 10 10", page.QuerySelector(".sk-errors")!.Words(), StringComparison.Ordinal);
        Assert.Equal("Een <b>briefje</b>\nop de deur", page.QuerySelector<IHtmlTextAreaElement>("#tekst")!.Value);
    }

    [Theory]
    [InlineData("anders", "", "Schrijf kort op wat er niet klopt")]
    [InlineData("3", "tekst", "Kies wat er niet klopt")]
    [InlineData("dicht", "201", "Maak uw tekst korter. Er passen 200 letters in")]
    public async Task Each_mistake_in_a_report_has_its_words(string reason, string text, string says)
    {
        using var visitor = Show();
        text = text == "201" ? new string('a', 201) : text;

        using var answer = await SentLaterAsync(visitor, Report, [("reden", reason), ("tekst", text)]);

        var page = await BackAsync(answer, HttpStatusCode.BadRequest);
        Assert.Equal(says, Assert.Single(page.Texts(".utrecht-form-field-error-message")));
        Assert.Equal(text, page.QuerySelector<IHtmlTextAreaElement>("#tekst")!.Value);
        if (reason is "anders" or "dicht")
            Assert.Equal(reason, page.QuerySelector("input[name=reden][checked]")?.GetAttribute("value"));
    }

    [Theory]
    [InlineData("wat", "", "Schrijf op wat het is")]
    [InlineData("waar", "", "Schrijf op waar het is. Bijvoorbeeld: 6431")]
    [InlineData("wanneer", "121", "Maak dit korter. Er passen 120 letters in")]
    [InlineData("contact", "045-000 10 10", "Zet hier een vinkje. Of haal het nummer of mailadres weg")]
    [InlineData("mag", "ja", "Vul een nummer of mailadres in. Of haal het vinkje weg")]
    public async Task Each_mistake_in_a_tip_has_its_words(string field, string value, string says)
    {
        using var visitor = Show();
        value = value == "121" ? new string('a', 121) : value;

        using var answer = await SentLaterAsync(visitor, Tip, Proposed.Where(one => one.Item1 != field).Append((field, value)));

        var page = await BackAsync(answer, HttpStatusCode.BadRequest);
        Assert.Equal(says, Assert.Single(page.Texts(".sk-errors li")));
        var id = page.QuerySelector(".sk-errors li a")!.GetAttribute("href")![1..];
        Assert.Equal(says, Assert.Single(page.Texts($"#{id}-fout")));
        Assert.Equal("true", page.GetElementById(id)!.GetAttribute("aria-invalid"));
        Assert.Contains($"{id}-fout", page.GetElementById(id)!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tip_is_thanked_for_at_an_address_of_its_own_that_may_be_loaded_again()
    {
        using var visitor = Show();

        using var answer = await SentLaterAsync(visitor, Tip, Proposed);

        Assert.Equal((HttpStatusCode.Redirect, "/meedoen/bedankt"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        Assert.Equal("Bedankt voor uw tip", HtmlAssert.Heading(await site.ReadAsync("/meedoen/bedankt")));
    }

    [Fact]
    public async Task Words_of_a_person_in_need_get_the_crisis_line_above_the_thanks_and_no_address_tells_of_it()
    {
        using var visitor = Show();

        using var answer = await SentLaterAsync(visitor, Tip, [("wat", "ik wil niet meer leven"), ("waar", "6431")]);

        var page = await HtmlAssert.PageAsync(answer);
        Assert.Equal((HttpStatusCode.OK, null), (answer.StatusCode, answer.Headers.Location));
        Assert.Equal("Bedankt voor uw tip", HtmlAssert.Heading(page));
        Assert.Contains("113", page.QuerySelector(".sk-notice.sk-rood")!.Words(), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_form_that_was_open_too_long_comes_back_with_the_text_and_goes_the_second_time()
    {
        using var visitor = Show();
        var token = await Form.TokenAsync(visitor, Tip);
        site.App.Clock.Advance(TimeSpan.FromHours(12) + TimeSpan.FromSeconds(1));

        using var late = await Form.SendAsync(visitor, Tip, Proposed, token);

        var page = await BackAsync(late, HttpStatusCode.BadRequest);
        Assert.Equal("Deze pagina stond lang open", Assert.Single(page.Texts(".sk-errors h2")));
        Assert.Equal("Breiclub De Losse Steek", page.QuerySelector<IHtmlTextAreaElement>("#wat")!.Value);
        site.App.Clock.Advance(TimeSpan.FromSeconds(4));
        using var again = await Form.SendAsync(visitor, Tip, Proposed, Form.TokenOf(page));
        Assert.Equal("/meedoen/bedankt", again.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_form_that_was_sent_within_seconds_comes_back_with_the_same_mark()
    {
        using var visitor = Show();
        var token = await Form.TokenAsync(visitor, Tip);

        using var fast = await Form.SendAsync(visitor, Tip, Proposed, token);

        var page = await BackAsync(fast, HttpStatusCode.BadRequest);
        Assert.Equal("Dat ging wel erg snel", Assert.Single(page.Texts(".sk-errors h2")));
        Assert.Equal(token, Form.TokenOf(page));
    }

    [Fact]
    public async Task A_mark_that_is_forged_or_of_another_form_is_refused()
    {
        using var visitor = Show();
        var (own, ofTip, ofOther) = (await Form.TokenAsync(visitor, Report), await Form.TokenAsync(visitor, Tip), await Form.TokenAsync(visitor, "/melden/c000002"));
        site.App.Clock.Advance(TimeSpan.FromSeconds(10));
        var touched = (own[0] == 'A' ? 'B' : 'A') + own[1..];

        foreach (var token in (string[])[touched, own[..^1] + (own[^1] == 'A' ? 'E' : 'A'), ofTip, ofOther, "onzin", new string('A', own.Length), own + own])
        {
            using var answer = await Form.SendAsync(visitor, Report, Told, token);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal("Dit konden wij niet lezen", HtmlAssert.Heading(await HtmlAssert.PageAsync(answer)));
        }

        using var without = await visitor.PostAsync(Report, new FormUrlEncodedContent([new("reden", "tijd")]), Stop);
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        using var bare = await visitor.PostAsync(Report, new StringContent("reden=tijd"), Stop);
        Assert.Equal(HttpStatusCode.BadRequest, bare.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.BadRequest)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.BadRequest)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.Redirect)]
    [InlineData("Origin", "https://elders.example", HttpStatusCode.BadRequest)]
    [InlineData("Origin", "null", HttpStatusCode.BadRequest)]
    [InlineData("Origin", "http://localhost:81", HttpStatusCode.BadRequest)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.Redirect)]
    public async Task A_form_that_another_site_sent_is_refused(string header, string value, HttpStatusCode status)
    {
        using var visitor = Show();
        var token = await Form.TokenAsync(visitor, Tip);
        site.App.Clock.Advance(TimeSpan.FromSeconds(10));

        using var answer = await Form.SendAsync(visitor, Tip, Proposed, token, null, (header, value));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task One_connection_may_send_few_forms_an_hour_and_keeps_its_text()
    {
        await using var app = new SocialeKaartApp { Settings = { ["SocialeKaart:Forms:PerHour"] = "2", ["SocialeKaart:Forms:YoungestSeconds"] = "0" } };
        using var visitor = app.Visit();
        foreach (var _ in Enumerable.Range(0, 2))
            Assert.Equal(HttpStatusCode.Redirect, (await Form.SendAsync(visitor, Tip, Proposed)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Form.SendAsync(visitor, Tip, [])).StatusCode); // a mistake is not counted

        using var third = await Form.SendAsync(visitor, Tip, Proposed);

        var page = await BackAsync(third, HttpStatusCode.TooManyRequests);
        Assert.Equal("Breiclub De Losse Steek", page.QuerySelector<IHtmlTextAreaElement>("#wat")!.Value);
        Assert.NotNull(third.Headers.RetryAfter);
    }

    [Fact]
    public async Task Only_what_the_public_may_know_can_be_reported()
    {
        using var visitor = Show(
            World.Offer(1, "Overleg", facts => facts with { Audience = Audience.Professional }), World.Offer(3, "Gestopt") with { IsRemoved = true });

        foreach (var (path, status) in (IEnumerable<(string, int)>)[(Report, 404), ("/melden/0000000", 404), ("/melden/c000003", 410), ("/melden/c000003/bedankt", 410), (Report + "/bedankt", 404)])
        {
            using var page = await site.AskAsync(path);
            Assert.Equal(status, (int)page.StatusCode);
            Assert.DoesNotContain("Overleg", await page.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }

        Assert.Equal(404, (int)(await Form.SendAsync(visitor, Report, Told, "x")).StatusCode);
        Assert.Equal(410, (int)(await Form.SendAsync(visitor, "/melden/c000003", Told, "x")).StatusCode);
    }

    [Fact]
    public async Task A_report_on_safety_has_Snel_weg_and_a_title_that_tells_nothing()
    {
        using var visitor = Show(World.Offer(1, "Praten over geweld thuis", facts => facts with { Needs = ["geweld-thuis"] }));

        foreach (var path in (string[])[Report, Report + "/bedankt"])
        {
            using var answer = await site.AskAsync(path);
            var page = await HtmlAssert.PageAsync(answer);
            Assert.Equal("SocialeKaart", page.Title);
            Assert.Contains("Snel weg", page.QuerySelector(".sk-exit")!.Words(), StringComparison.Ordinal);
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        }
    }

    private HttpClient Show(params Publication[] listings)
    {
        site.Show(listings.Length > 0 ? listings : [World.Offer(1, "Koffie in De Mijnlamp"), World.Offer(2, "Rikken")]);
        return site.App.Visit();
    }

    private async Task<HttpResponseMessage> SentLaterAsync(HttpClient visitor, string path, IEnumerable<(string, string)> fields)
    {
        var token = await Form.TokenAsync(visitor, path);
        site.App.Clock.Advance(TimeSpan.FromSeconds(10));
        return await Form.SendAsync(visitor, path, fields, token);
    }

    private static async Task<IHtmlDocument> BackAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        var page = await HtmlAssert.PageAsync(answer);
        HtmlAssert.IsWholePage(page);
        HtmlAssert.ObeysThePolicy(page);
        return page;
    }
}
