using System.Net;
using System.Net.Http.Headers;
using System.Text;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Tests.Pages;

namespace SocialeKaart.Web.Tests.Calendar;

public sealed class AgendaFeedTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task A_feed_holds_what_the_agenda_shows_and_nothing_about_safety()
    {
        site.Show(
            At(1, "Koffie", "elke dinsdag 10:00-12:00"), At(2, "Praatgroep", "elke dinsdag 10:00-12:00", "geweld-thuis"),
            At(3, "Rikken", "elke donderdag 19:00-21:00"), World.Offer(4, "Ver weg", facts => facts with { Times = "elke dinsdag 10:00-12:00" }, 9_000));

        Assert.Equal(["Koffie", "Rikken"], await TitlesAsync("/agenda.ics?waar=6431&straal=5"));
        Assert.Equal(["Rikken"], await TitlesAsync("/agenda.ics?waar=6431&straal=5&deel=avond"));
    }

    [Fact]
    public async Task The_page_leads_to_its_feed_to_keep_and_to_follow()
    {
        site.Show(At(1, "Koffie", "elke dinsdag 10:00-12:00"));

        var page = await site.ReadAsync("/agenda?waar=6431&deel=ochtend&straal=3&van=2026-12-01&toon=dag");

        Assert.Equal("/agenda.ics?waar=6431&deel=ochtend&straal=3", HtmlAssert.LinkTo(page, "Haal het bestand op"));
        Assert.Equal("webcal://localhost/agenda.ics?waar=6431&deel=ochtend&straal=3", HtmlAssert.LinkTo(page, "Volg deze agenda"));
    }

    [Fact]
    public async Task A_position_or_full_postcode_never_stands_in_the_address_of_a_feed()
    {
        site.Show(At(1, "Koffie", "elke dinsdag 10:00-12:00"));
        const string Position = "Mijn+plek+(50.926,5.926)";

        var page = await site.ReadAsync($"/agenda?waar={Position}");
        using var answer = await site.AskAsync($"/agenda.ics?waar={Position}");

        Assert.Equal("/agenda.ics?waar=Hoensbroek-Noord", HtmlAssert.LinkTo(page, "Haal het bestand op"));
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/agenda.ics?waar=Hoensbroek-Noord", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/agenda.ics")]
    [InlineData("/agenda.ics?waar=atlantis")]
    [InlineData("/agenda.ics?waar=centrum")]
    public async Task Without_one_place_there_is_no_feed(string address)
    {
        site.Show(At(1, "Koffie", "elke dinsdag 10:00-12:00"));

        using var answer = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Who_asks_again_and_has_the_newest_gets_nothing_new_and_after_a_change_a_higher_number()
    {
        site.Show(At(1, "Koffie", "elke dinsdag 10:00-12:00"));
        using var first = await site.AskAsync("/agenda.ics?waar=6431");
        var mark = first.Headers.ETag!;

        using var again = await AskAsync(mark);
        site.Show(At(1, "Koffie", "elke dinsdag 10:30-12:00") with { Version = 2 });
        using var changed = await AskAsync(mark);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        var before = Assert.Single(StrictCalendar.Read(await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        var after = Assert.Single(StrictCalendar.Read(await changed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(before["UID"], after["UID"]);
        Assert.Equal(("1", "2"), (before["SEQUENCE"], after["SEQUENCE"]));

        Task<HttpResponseMessage> AskAsync(EntityTagHeaderValue known)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/agenda.ics?waar=6431", UriKind.Relative));
            request.Headers.IfNoneMatch.Add(known);
            return site.App.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task It_tells_a_program_how_often_to_come_back_what_is_in_doubt_and_where_it_is_unless_that_is_hidden()
    {
        site.Show(
            At(1, "Koffie", "elke dinsdag 10:00-12:00") with { InDoubtSince = new(2026, 11, 20) },
            World.Offer(2, "Praten", facts => facts with { Times = "elke dinsdag 10:00-12:00", Venue = new() { Town = "Hoensbroek", ShowAddress = false } }));

        using var answer = await site.AskAsync("/agenda.ics?waar=6431");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var events = StrictCalendar.Read(bytes).ToDictionary(one => one.Text("SUMMARY"));

        var text = Encoding.UTF8.GetString(bytes);
        Assert.Contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nNAME:Agenda bij 6431 Hoensbroek\r\n", text, StringComparison.Ordinal);
        Assert.Equal(("TENTATIVE", "CONFIRMED"), (events["Koffie"]["STATUS"], events["Praten"]["STATUS"]));
        Assert.Matches(@"^50\.\d{5};5\.\d{5}$", events["Koffie"]["GEO"]);
        Assert.False(events["Praten"].Has("GEO"));
    }

    [Fact]
    public async Task A_date_that_passes_does_not_give_its_name_to_the_next()
    {
        var listing = At(1, "Koffie", "dinsdag 24 november 2026 10:00-12:00, elke donderdag 10:00-12:00");
        site.Show(listing);
        var before = (await EventsAsync("/agenda.ics?waar=6431")).Single(one => one.Has("RRULE"))["UID"];

        site.Show(listing);
        site.App.Clock.Set(new DateTimeOffset(2026, 12, 8, 10, 0, 0, TimeSpan.Zero));

        Assert.Equal(before, Assert.Single(await EventsAsync("/agenda.ics?waar=6431"))["UID"]);
    }

    [Fact]
    public async Task Followed_from_an_English_page_it_says_our_words_in_English_and_leaves_those_of_the_organisation()
    {
        using var english = new SharedSite { App = new() { Settings = { ["SocialeKaart:Languages:0"] = "en" } } };
        english.Show(At(1, "Koffie", "elke dinsdag 10:00-12:00"));

        var page = await english.ReadAsync("/en/agenda?waar=6431");
        using var answer = await english.AskAsync("/en/agenda.ics?waar=6431");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var one = Assert.Single(StrictCalendar.Read(bytes));

        Assert.Equal("/en/agenda.ics?waar=6431", HtmlAssert.LinkTo(page, "Download the file"));
        Assert.Contains("\r\nNAME:Calendar around 6431 Hoensbroek\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal("Koffie", one.Text("SUMMARY"));
        Assert.Equal("Elke dinsdag 10:00-12:00.\nPlease call first: 045-000 31 07.\nhttp://localhost/en/aanbod/c000001/het-aanbod", one.Text("DESCRIPTION"));
    }

    private async Task<IReadOnlyList<StrictCalendar.Event>> EventsAsync(string address)
    {
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return StrictCalendar.Read(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private async Task<IEnumerable<string>> TitlesAsync(string address) => (await EventsAsync(address)).Select(one => one.Text("SUMMARY")).Order();

    private static Publication At(int number, string title, string times, string need = "koffie-en-contact") =>
        World.Offer(number, title, facts => facts with { Times = times, Needs = [need] });
}
