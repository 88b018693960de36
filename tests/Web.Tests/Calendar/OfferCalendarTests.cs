using System.Net;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.TestSupport;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Calendar;

public sealed class OfferCalendarTests(SharedSite site) : IClassFixture<SharedSite>
{
    private const string Address = "/aanbod/c000001/het-aanbod/agenda.ics";

    [Theory]
    [InlineData("elke dinsdag 10:00-12:00, niet in schoolvakanties")]
    [InlineData("elke vrijdag 10:00-12:00, niet op feestdagen")]
    [InlineData("elke dinsdag in de oneven weken 10:00-12:00")]
    [InlineData("1e en 3e woensdag van de maand 19:30-21:00")]
    [InlineData("laatste vrijdag van de maand 14:00-16:00, behalve in juli en augustus")]
    [InlineData("elke donderdag 20:00-01:00")]
    [InlineData("maandag 9:00-12:00, donderdag 13:00-17:00")]
    [InlineData("elke dinsdag 10:00, t/m 31 maart 2027")]
    [InlineData("zaterdag 12 december 2026 11:00-15:00")]
    public async Task A_calendar_has_every_date_of_the_coming_year_and_no_other(string times)
    {
        var listing = World.Offer(1, "Koffie", facts => facts with { Times = times });
        site.Show(listing);

        var begins = (await EventsAsync()).SelectMany(one => one.Begins()).Order().ToList();

        var monday = new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.FromHours(1));
        var expected = listing.Schedule.Next(monday, SchoolRegion.Zuid, 200).Select(one => one.Begins).Where(at => at < new DateTime(2027, 11, 25)).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, begins);
    }

    [Fact]
    public async Task It_says_what_where_and_whom_to_ring_whatever_signs_are_in_it()
    {
        site.Show(World.Offer(1, "Koffie; thee, of \\ limonade bij de allergezelligste gastvrouw van heel Hoensbroek: Zoë uit de Lampistenstraat"));

        var one = Assert.Single(await EventsAsync());

        Assert.Equal("Koffie; thee, of \\ limonade bij de allergezelligste gastvrouw van heel Hoensbroek: Zoë uit de Lampistenstraat", one.Text("SUMMARY"));
        Assert.Equal("De Mijnlamp, Lampistenstraat 12, 6431 LM Hoensbroek", one.Text("LOCATION"));
        Assert.Contains("045-000 31 07", one.Text("DESCRIPTION"), StringComparison.Ordinal);
        Assert.EndsWith("/aanbod/c000001/het-aanbod", one["URL"], StringComparison.Ordinal);
        Assert.Equal("20261124T120000", one["DTEND"]);
    }

    [Fact]
    public async Task The_same_listing_gives_the_same_bytes_the_whole_week()
    {
        site.Show(World.Offer(1, "Koffie"));
        var first = await BytesAsync();

        site.Show(World.Offer(1, "Koffie"));
        site.App.Clock.Set(new FixedClock().GetUtcNow().AddDays(4));

        Assert.Equal(first, await BytesAsync());
        Assert.Equal("20261103T000000Z", Assert.Single(StrictCalendar.Read(first))["DTSTAMP"]);
    }

    [Fact]
    public async Task A_hidden_address_is_not_in_it()
    {
        site.Show(World.Offer(1, "Praatgroep", facts => facts with { Venue = new() { Town = "Hoensbroek", ShowAddress = false } }));

        Assert.False(Assert.Single(await EventsAsync()).Has("LOCATION"));
    }

    [Theory]
    [InlineData("safety", HttpStatusCode.NotFound)]
    [InlineData("professional", HttpStatusCode.NotFound)]
    [InlineData("plek", HttpStatusCode.NotFound)]
    [InlineData("words", HttpStatusCode.NotFound)]
    [InlineData("removed", HttpStatusCode.Gone)]
    public async Task Where_there_is_nothing_to_put_in_a_calendar_there_is_no_file_and_no_link(string what, HttpStatusCode status)
    {
        site.Show(World.Offer(1, "Koffie", facts => what switch
        {
            "safety" => facts with { Needs = ["geweld-thuis"] },
            "professional" => facts with { Audience = Audience.Professional },
            "plek" => facts with { Kind = ListingKind.Plek },
            "words" => facts with { Times = "wisselende tijden, vraag het even" },
            _ => facts,
        }) with
        { IsRemoved = what == "removed" });

        using var answer = await site.AskAsync(Address);
        using var page = await site.AskAsync(what == "plek" ? "/plek/c000001/het-aanbod" : "/aanbod/c000001/het-aanbod");

        Assert.Equal(status, answer.StatusCode);
        Assert.DoesNotContain("agenda.ics", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_leads_to_the_file_and_an_old_name_too()
    {
        site.Show(World.Offer(1, "Koffie"));

        Assert.Equal(Address, HtmlAssert.LinkTo(await site.ReadAsync("/aanbod/c000001/het-aanbod"), "Zet in mijn agenda"));
        using var old = await site.AskAsync("/aanbod/c000001/oud/agenda.ics");
        Assert.Equal(Address, old.Headers.Location?.OriginalString);
    }

    private async Task<IReadOnlyList<StrictCalendar.Event>> EventsAsync() => StrictCalendar.Read(await BytesAsync());

    private async Task<byte[]> BytesAsync()
    {
        using var answer = await site.AskAsync(Address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
