using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Reports;
using SocialeKaart.TestSupport;
using SocialeKaart.Web.Clock;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Stores;

/// <summary>Forms that anybody may send, over a real store and over two nodes.</summary>
public abstract class FormsContract
{
    private static readonly (string, string)[] Closed = [("reden", "dicht"), ("tekst", "Briefje op de deur")];
    private static readonly (string, string)[] Proposed = [("wat", "Breiclub De Losse Steek"), ("waar", "6431"), ("contact", "045-000 10 10"), ("mag", "ja")];

    protected abstract StoppableDatabase NewDatabase();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_made_on_one_node_may_be_sent_to_another_and_is_kept_once_however_often_it_is_sent()
    {
        var (database, store, listing) = await WithListingAsync();
        using var north = await StoreSite.StartAsync(database.Connection);
        using var south = await StoreSite.StartAsync(database.Connection);
        using var visitor = south.Visit();
        var path = $"/melden/{listing.Code}";
        var token = await Form.TokenAsync(north.Visit(), path);
        south.Clock.Advance(TimeSpan.FromSeconds(10));

        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var answer = await Form.SendAsync(visitor, path, Closed, token);
            Assert.Equal((HttpStatusCode.Redirect, $"{path}/bedankt"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        }

        var kept = Assert.Single(await new ReportBook(store.Listings, store.Clock).ReportsAsync(Stop)).Report;
        Assert.Equal((listing.Id, ReportReason.Dicht, "Briefje op de deur"), (kept.ListingId, kept.Reason, kept.Text));
        using var tip = await SendLaterAsync(south, "/meedoen", Proposed);
        Assert.Equal("/meedoen/bedankt", tip.Headers.Location?.ToString());
        Assert.Equal("045-000 10 10", Assert.Single(await new ReportBook(store.Listings, store.Clock).TipsAsync(Stop)).Contact);
    }

    [Fact]
    public async Task Two_connections_that_found_it_closed_are_told_to_all_and_one_that_says_so_twice_is_not()
    {
        var (database, _, listing) = await WithListingAsync();
        using var site = await StoreSite.StartAsync(database.Connection);
        var path = $"/melden/{listing.Code}";
        var page = $"/aanbod/{listing.Code}/koffie-in-de-mijnlamp";
        const string Doubt = "Twee mensen zeiden: het was dicht. Bel eerst.";

        await SendLaterAsync(site, path, Closed, "203.0.113.7");
        await SendLaterAsync(site, path, Closed, "203.0.113.7");
        Assert.DoesNotContain(Doubt, await site.ReadAsync(page), StringComparison.Ordinal);
        await SendLaterAsync(site, path, Closed, "203.0.113.8");

        await StoreSite.UntilAsync(async () => (await site.ReadAsync(page)).Contains(Doubt, StringComparison.Ordinal));
        Assert.Contains(Doubt, await site.ReadAsync("/zoeken?wat=koffie"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_database_is_down_the_form_is_shown_and_what_was_typed_comes_back_and_goes_later()
    {
        var (database, store, listing) = await WithListingAsync();
        using var site = await StoreSite.StartAsync(database.Connection);
        var path = $"/melden/{listing.Code}";
        database.Halt();
        await StoreSite.UntilAsync(() => Task.FromResult(!site.Keeper.StoreReachable));

        using var refused = await SendLaterAsync(site, path, Closed);

        var page = await HtmlAssert.PageAsync(refused);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal("Versturen lukt nu niet", Assert.Single(page.Texts(".sk-errors h2")));
        Assert.Equal("Briefje op de deur", page.QuerySelector<IHtmlTextAreaElement>("#tekst")!.Value);
        Assert.Equal("dicht", page.QuerySelector("input[name=reden][checked]")?.GetAttribute("value"));

        database.Resume();
        using var visitor = site.Visit();
        // The first try may meet a session that the stop ended.
        await StoreSite.UntilAsync(async () => (await Form.SendAsync(visitor, path, Closed, Form.TokenOf(page))).StatusCode == HttpStatusCode.Redirect);
        Assert.Single(await new ReportBook(store.Listings, store.Clock).ReportsAsync(Stop));
    }

    [Fact]
    public async Task A_node_that_never_reached_its_database_says_whom_to_call_and_shows_the_form_when_it_can()
    {
        var (database, data) = (NewDatabase(), Requires.TemporaryData());
        var store = await TestStore.OpenAsync(database.Connection);
        var listing = await store.AddAsync(Given.Listing());
        using (await StoreSite.StartAsync(database.Connection, data))
        {
            // Leaves a snapshot behind.
        }

        database.Halt();
        using var site = await StoreSite.StartAsync(database.Connection, data);
        foreach (var path in (string[])[$"/melden/{listing.Code}", "/meedoen"])
        {
            using var answer = await site.AskAsync(path);
            var page = await HtmlAssert.PageAsync(answer);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Empty(page.QuerySelectorAll("form[method=post]"));
            Assert.Contains("Bel het ons", page.MainText(), StringComparison.Ordinal);
        }

        using var visitor = site.Visit();
        using var blind = await Form.SendAsync(visitor, "/meedoen", Proposed, token: "");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, blind.StatusCode);
        Assert.Contains("Breiclub De Losse Steek", await blind.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

        database.Resume();
        await StoreSite.UntilAsync(async () => (await site.ReadAsync("/meedoen")).Contains("name=\"formulier\"", StringComparison.Ordinal));
        using var back = await Form.SendAsync(visitor, "/meedoen", Proposed, token: "");
        Assert.Equal("Breiclub De Losse Steek", (await HtmlAssert.PageAsync(back)).QuerySelector<IHtmlTextAreaElement>("#wat")!.Value);
    }

    [Fact]
    public async Task Of_two_nodes_one_deletes_what_is_ninety_days_old_and_when_it_is_gone_the_other()
    {
        var (database, store, _) = await WithListingAsync();
        var book = new ReportBook(store.Listings, store.Clock);
        await book.AddAsync(new Guid(1, 0, 0, new byte[8]), new("Breiclub", "6431", "", ""), Stop);
        using var north = await StoreSite.StartAsync(database.Connection);
        using var south = await StoreSite.StartAsync(database.Connection);
        var (one, two) = (north.Services.GetRequiredService<ClockWork>(), south.Services.GetRequiredService<ClockWork>());

        Assert.Single([await one.LookAsync(Stop), await two.LookAsync(Stop)], mine => mine);
        Assert.Single(await book.TipsAsync(Stop));

        north.Clock.Advance(TimeSpan.FromDays(90));
        south.Clock.Advance(TimeSpan.FromDays(90));
        Assert.Single([await two.LookAsync(Stop), await one.LookAsync(Stop)], mine => mine);
        Assert.Empty(await book.TipsAsync(Stop));
        Assert.True(await two.LookAsync(Stop)); // it took the lease that had lapsed, and keeps it
    }

    private async Task<(StoppableDatabase Database, TestStore Store, Listing Listing)> WithListingAsync()
    {
        var database = NewDatabase();
        var store = await TestStore.OpenAsync(database.Connection);
        await SmallRegion.FillAsync(store.Places, Stop);
        return (database, store, await store.AddAsync(Given.Listing()));
    }

    private static async Task<HttpResponseMessage> SendLaterAsync(StoreSite site, string path, IEnumerable<(string, string)> fields, string? address = null)
    {
        using var visitor = site.Visit();
        var token = await Form.TokenAsync(visitor, path);
        site.Clock.Advance(TimeSpan.FromSeconds(10));
        return await Form.SendAsync(visitor, path, fields, token, address);
    }
}
