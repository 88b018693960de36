using System.Globalization;
using AngleSharp.Html.Dom;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

/// <summary>The clock stands on Tuesday 24 November 2026, 10:15.</summary>
public sealed class AgendaTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task A_week_is_told_day_by_day_in_order_of_time_with_today_marked()
    {
        site.Show(
            At(1, "Koffie", "elke dinsdag 10:00-12:00"), At(2, "Vroeg op", "elke dinsdag 7:00-8:00"), At(3, "Rikken", "elke donderdag 14:00-16:00"),
            At(4, "Samen eten", "elke dinsdag 18:00-20:00"), At(5, "Feest", "woensdag 2 december 2026 14:00-16:00"), At(6, "Vraag het", "wisselende tijden"));

        var page = await site.ReadAsync("/agenda?waar=6431");

        Assert.Equal("Agenda bij 6431 Hoensbroek", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Vandaag Dinsdag 24 november", "Donderdag 26 november"], page.Texts(".sk-day h2"));
        Assert.Equal(["Koffie", "Samen eten", "Rikken"], page.Texts(".sk-day h3"));
        Assert.Equal(["10 tot 12 uur", "18 tot 20 uur", "14 tot 16 uur"], page.Texts(".sk-agenda__time"));
        Assert.Contains("Tot 5 kilometer: 3 activiteiten.", page.Texts("p"));
    }

    [Fact]
    public async Task The_next_week_begins_where_this_one_ends_and_one_can_come_back()
    {
        site.Show(At(1, "Koffie", "elke dinsdag 10:00-12:00"), At(5, "Feest", "woensdag 2 december 2026 14:00-16:00"));

        var first = await site.ReadAsync("/agenda?waar=6431");
        var next = LinkTo(first, "Volgende week");
        var second = await site.ReadAsync(next!);

        Assert.Equal("/agenda?waar=6431&van=2026-12-01", next);
        Assert.DoesNotContain("Vorige week", first.Texts("a"));
        Assert.Equal(["Koffie", "Feest"], second.Texts(".sk-day h3"));
        Assert.Equal("/agenda?waar=6431", LinkTo(second, "Vorige week"));
        Assert.Equal("/agenda?waar=6431", LinkTo(second, "Naar vandaag"));
    }

    [Theory]
    [InlineData("gisteren", "24 november")]
    [InlineData("2026-11-01", "24 november")]
    [InlineData("2026-02-30", "24 november")]
    [InlineData("2026-11-26", "26 november")]
    [InlineData("2099-01-01", "16 februari")]
    public async Task Whatever_day_stands_in_the_address_something_sensible_is_shown(string from, string first)
    {
        site.Show(At(1, "Koffie", "elke dag 10:00-12:00"));

        var page = await site.ReadAsync($"/agenda?waar=6431&van={from}");

        Assert.Contains(first, page.Texts(".sk-day h2")[0], StringComparison.Ordinal);
        Assert.Equal(from == "2099-01-01", LinkTo(page, "Volgende week") is null);
    }

    [Fact]
    public async Task Every_choice_says_exactly_how_many_of_this_week_it_leaves()
    {
        site.Show(
            At(1, "Koffie", "elke woensdag 10:00-12:00", facts => facts with { Cost = new() { Kind = CostKind.Free }, Visit = facts.Visit with { Accessibility = ["rolstoel"] } }),
            // In the afternoon of another week.
            At(2, "Rikken", "elke donderdag 10:00-11:00, eerste donderdag van de maand 14:00-16:00", facts => facts with { Cost = new() { Kind = CostKind.Paid, Cents = 150 } }),
            At(3, "Samen eten", "elke vrijdag 18:00-20:00", facts => facts with { Cost = new() { Kind = CostKind.Free } }),
            At(4, "Volgende maand", "eerste vrijdag van de maand 18:00-20:00", facts => facts with { Cost = new() { Kind = CostKind.Free } }));

        var week = await site.ReadAsync("/agenda?waar=6431");
        var free = await site.ReadAsync(LinkTo(week, "gratis (2)")!);
        var evening = await site.ReadAsync("/agenda?waar=6431&deel=avond");

        Assert.Equal(["ochtend (2)", "avond (1)", "gratis (2)", "goed met een rolstoel (1)"], week.Texts("nav[aria-label='Snel kiezen'] li"));
        Assert.Equal(["Koffie", "Samen eten"], free.Texts(".sk-day h3"));
        Assert.Equal(["Samen eten"], evening.Texts(".sk-day h3"));
        Assert.Contains("ochtend (2)", evening.Texts("#keuzes li"));
    }

    [Fact]
    public async Task Of_a_full_day_the_nearest_are_told_and_the_rest_is_a_tap_away()
    {
        site.Show([.. Enumerable.Range(1, 30).Select(number => World.Offer(
            number, $"Nummer {number}", facts => facts with { Times = $"elke donderdag {8 + (number % 12)}:00-{9 + (number % 12)}:00" }, 100 * number))]);

        var week = await site.ReadAsync("/agenda?waar=6431");
        var day = await site.ReadAsync(LinkTo(week, "Bekijk alle 30 van donderdag 26 november")!);
        var rest = await site.ReadAsync(LinkTo(day, "Later op de dag")!);

        Assert.Equal([1, 2, 3, 4], week.Texts(".sk-day h3").Select(Number).Order());
        Assert.Equal(week.Texts(".sk-agenda__time").OrderBy(time => int.Parse(time.Split(' ')[0], CultureInfo.InvariantCulture)), week.Texts(".sk-agenda__time"));
        Assert.Equal("8 tot 9 uur", day.Texts(".sk-agenda__time")[0]);
        Assert.Equal(Enumerable.Range(1, 30), day.Texts(".sk-day h3").Concat(rest.Texts(".sk-day h3")).Select(Number).Order());
    }

    [Fact]
    public async Task An_entry_says_where_how_far_what_it_costs_and_what_is_wrong_with_it()
    {
        site.Show(At(1, "Koffie", "elke donderdag 10:00-12:00", facts => facts with { Visit = facts.Visit with { Room = Room.Vol } }) with { InDoubtSince = new(2026, 11, 20) });

        var entry = (await site.ReadAsync("/agenda?waar=6431")).Texts(".sk-agenda__entry")[0];

        Assert.Contains("De Mijnlamp, Hoensbroek", entry, StringComparison.Ordinal);
        Assert.Contains("Ongeveer 500 meter, hemelsbreed", entry, StringComparison.Ordinal);
        Assert.Contains("Nu vol.", entry, StringComparison.Ordinal);
        Assert.Contains("Twee mensen zeiden: het was dicht.", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_about_safety_for_professionals_a_plek_or_opening_hours_is_in_no_agenda()
    {
        site.Show(
            At(1, "Praatgroep geweld", "elke donderdag 10:00-12:00", facts => facts with { Needs = ["geweld-thuis"] }),
            At(2, "Overleg", "elke donderdag 10:00-12:00", facts => facts with { Audience = Audience.Professional }),
            At(3, "De Mijnlamp", "elke donderdag 10:00-12:00", facts => facts with { Kind = ListingKind.Plek }),
            At(4, "Loket", "ma t/m vr 9:00-17:00", facts => facts with { Kind = ListingKind.Dienst }),
            At(5, "Koffie", "elke donderdag 10:00-12:00"));

        var page = await site.ReadAsync("/agenda?waar=6431");
        var safety = await site.ReadAsync("/agenda?waar=6431&onderwerp=12");

        Assert.Equal(["Koffie"], page.Texts(".sk-day h3"));
        Assert.Equal(["Koffie"], safety.Texts(".sk-day h3"));
        Assert.DoesNotContain("veiligheid", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_empty_week_offers_other_ways_and_a_person()
    {
        site.Show(At(1, "Koffie", "eerste vrijdag van de maand 10:00-12:00"));

        var page = await site.ReadAsync("/agenda?waar=6431&kosten=gratis");

        Assert.Contains("Wij vonden niets in deze tijd.", page.Texts("p"));
        Assert.Equal("/agenda?waar=6431", LinkTo(page, "Kijk zonder uw keuzes"));
        Assert.Equal("/agenda?waar=6431&kosten=gratis&van=2026-12-01", LinkTo(page, "Kijk in de volgende week"));
        Assert.NotNull(page.QuerySelector("#bel-ons"));
    }

    [Fact]
    public async Task Where_little_is_close_by_it_looks_further_and_says_so()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Times = "elke donderdag 10:00-12:00" }, 8_000));

        var page = await site.ReadAsync("/agenda?waar=6431");

        Assert.Equal(["Koffie"], page.Texts(".sk-day h3"));
        Assert.Contains("Tot 5 kilometer vonden wij niets. Tot 10 kilometer: 1 activiteit.", page.Texts("p"));
    }

    [Theory]
    [InlineData("", "Wat is er te doen?", "a[href='/agenda?waar=Hoensbroek']")]
    [InlineData("?waar=atlantis", "Wat is er te doen?", "#plaats-onbekend")]
    [InlineData("?waar=centrum", "Welk centrum bedoelt u?", "a[href^='/agenda?waar=Centrum']")]
    [InlineData("?waar=Groningen", "Wat is er te doen?", "#plaats-ver")]
    public async Task Without_a_place_to_look_around_it_helps_to_name_one(string query, string heading, string help)
    {
        site.Show(At(1, "Koffie", "elke donderdag 10:00-12:00"));

        var page = await site.ReadAsync("/agenda" + query);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector(help));
        Assert.Empty(page.QuerySelectorAll(".sk-day"));
    }

    [Fact]
    public async Task Results_and_pages_of_a_plek_lead_to_it_but_not_from_safety()
    {
        site.Show(
            At(1, "Koffie", "elke donderdag 10:00-12:00"), At(2, "Praatgroep", "", facts => facts with { Needs = ["geweld-thuis"] }),
            At(9, "De Mijnlamp", "ma t/m vr 9:00-17:00", facts => facts with { Kind = ListingKind.Plek }));

        Assert.Equal("/agenda?waar=6431&kosten=gratis", LinkTo(await site.ReadAsync("/zoeken?wat=koffie&waar=6431&kosten=gratis"), "Agenda van deze buurt"));
        Assert.Null(LinkTo(await site.ReadAsync("/zoeken?waar=6431&onderwerp=12"), "Agenda van deze buurt"));
        Assert.Equal("/agenda?waar=Hoensbroek", LinkTo(await site.ReadAsync("/plek/c000009/het-aanbod"), "Meer te doen bij Hoensbroek"));
    }

    [Fact]
    public async Task The_front_of_it_may_be_found_and_a_week_may_not()
    {
        site.Show(isDemo: false, At(1, "Koffie", "elke donderdag 10:00-12:00"));

        Assert.Null((await site.ReadAsync("/agenda")).QuerySelector("meta[name=robots]"));
        Assert.Equal("noindex", (await site.ReadAsync("/agenda?waar=6431")).QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task The_form_keeps_the_choices_and_lets_go_how_far_one_looked()
    {
        site.Show(At(1, "Koffie", "elke donderdag 10:00-12:00"));

        var form = (await site.ReadAsync("/agenda?waar=6431&kosten=gratis&straal=3")).QuerySelector("form.sk-search")!;

        Assert.Equal(["kosten=gratis"], form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(input => $"{input.Name}={input.Value}"));
        Assert.Equal("2026-11-24", form.QuerySelector("#van")!.GetAttribute("value"));
    }

    /// <summary>The first link with these words: leafing stands above and below the days.</summary>
    private static string? LinkTo(IHtmlDocument page, string text) =>
        page.QuerySelectorAll("a").FirstOrDefault(link => string.Join(' ', link.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) == text)?.GetAttribute("href");

    private static int Number(string title) => int.Parse(title.Split(' ')[^1], CultureInfo.InvariantCulture);

    private static Publication At(int number, string title, string times, Func<ListingFacts, ListingFacts>? with = null) =>
        World.Offer(number, title, facts => (with?.Invoke(facts) ?? facts) with { Times = times });
}
