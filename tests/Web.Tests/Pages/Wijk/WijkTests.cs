using System.Net;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.TestSupport;

namespace SocialeKaart.Web.Tests.Pages.Wijk;

public sealed class WijkTests(SharedSite site) : IClassFixture<SharedSite>
{
    private const string Hoensbroek = "/wijk/heerlen/hoensbroek";

    [Fact]
    public async Task The_search_form_has_the_wijk_filled_in_and_means_that_wijk()
    {
        site.Show(World.Offer(1, "Koffie"));

        var wijk = await site.ReadAsync(Hoensbroek);
        var centrum = await site.ReadAsync("/wijk/brunssum/centrum");

        Assert.Equal("Hoensbroek", wijk.QuerySelector("#waar")!.GetAttribute("value"));
        Assert.Equal("Centrum, Brunssum", centrum.QuerySelector("#waar")!.GetAttribute("value"));
        Assert.Equal("/zoeken", wijk.QuerySelector("form")!.GetAttribute("action"));
    }

    [Fact]
    public async Task The_three_layers_stand_in_their_order_with_each_offer_in_its_own()
    {
        site.Show(
            World.Offer(1, "Koffie"), Offer(2, "Wandelen", ListingKind.Activiteit, "bewegen"), Offer(3, "Huiskamer", ListingKind.Plek, "koffie-en-contact"),
            Offer(4, "Maatje", ListingKind.Vrijwilligers, "koffie-en-contact"), Offer(5, "Schuldhulp", ListingKind.Dienst, "schulden"),
            Offer(6, "Bijzondere bijstand", ListingKind.Regeling, "schulden"),
            Offer(7, "Klussen", ListingKind.Dienst, "schulden") with { OrganisationKind = OrganisationKind.Vereniging });

        var page = await site.ReadAsync(Hoensbroek);

        Assert.Equal(["1. Wat u zelf kunt doen", "2. Wat mensen hier samen doen", "3. Zorg en hulp van een organisatie"], page.Texts("#zelf h2, #samen h2, #hulp > h2"));
        Assert.Equal(["Koffie"], page.Texts("#zelf .sk-near-offers a"));
        Assert.Equal(["Huiskamer", "Klussen", "Maatje", "Wandelen"], page.Texts("#samen .sk-near-offers a").Order());
        Assert.Equal(["Schuldhulp", "Bijzondere bijstand"], page.Texts("#hulp .sk-near-offers a"));
    }

    [Fact]
    public async Task What_one_can_walk_into_and_what_is_open_now_has_the_number_of_its_pin()
    {
        site.Show(
            Offer(1, "Inloop", ListingKind.Plek, "koffie-en-contact") with { Facts = Plek("ma-vr 15:00-17:00", "Inloop") },
            Offer(2, "Huiskamer", ListingKind.Plek, "koffie-en-contact") with { Facts = Plek("ma-vr 9:00-17:00", "Huiskamer") });

        var page = await site.ReadAsync(Hoensbroek);

        Assert.Equal(["Huiskamer", "Inloop"], page.Texts("#samen .sk-near-offers a"));
        Assert.Equal("Nu open, tot 17 uur.", Assert.Single(page.Texts("#samen .sk-open")));
        Assert.Equal(["1", "2"], page.Texts(".sk-map__pin text"));
        Assert.All(page.QuerySelectorAll("a.sk-map__pin"), pin => Assert.NotNull(page.GetElementById(pin.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task This_week_is_told_by_day_and_never_more_than_a_handful_a_day()
    {
        site.Show([.. Enumerable.Range(1, 7).Select(number => World.Offer(number, $"Koffie {number}")), World.Offer(8, "Rikken", facts => facts with { Times = "elke donderdag 14:00-16:00" })]);

        var page = await site.ReadAsync(Hoensbroek);

        Assert.Equal(["Vandaag 24 november", "Donderdag 26 november"], page.Texts("#week h3"));
        Assert.Equal(6, page.QuerySelectorAll("#week li").Length);
        Assert.Equal("/agenda?waar=Hoensbroek&soort=activiteit&straal=binnen&van=2026-11-24&toon=dag", HtmlAssert.LinkTo(page, "Meer op dinsdag 24 november"));
    }

    [Fact]
    public async Task Counts_are_of_what_lies_there_and_what_only_reaches_the_wijk_is_a_link_away()
    {
        site.Show(
            World.Offer(1, "Koffie"), World.Offer(2, "Schuldhulp", facts => facts with { Needs = ["schulden"] }),
            World.Offer(3, "Klussen", facts => facts with { Reach = new() { Kind = ReachKind.Thuis } }));

        var page = await site.ReadAsync(Hoensbroek);

        Assert.Equal("/zoeken?waar=Hoensbroek&straal=binnen", HtmlAssert.LinkTo(page, "Alles in Hoensbroek (2)"));
        Assert.Equal("/zoeken?waar=Hoensbroek", HtmlAssert.LinkTo(page, "Alles bij Hoensbroek (3)"));
        Assert.Equal("/zoeken?waar=Hoensbroek&hoe=thuis", HtmlAssert.LinkTo(page, "Bij u thuis (1)"));
        Assert.Equal("/zoeken?waar=Hoensbroek&onderwerp=2&straal=binnen", HtmlAssert.LinkTo(page, "Geld en rekeningen 1 plek"));
        Assert.Equal("/zoeken?waar=Hoensbroek&onderwerp=9", HtmlAssert.LinkTo(page, "Wonen en buurt in de buurt"));
        Assert.Equal(12, page.QuerySelectorAll(".sk-tiles a").Length);
    }

    [Fact]
    public async Task What_is_about_safety_is_counted_on_its_subject_and_named_nowhere()
    {
        site.Show(World.Offer(1, "Hulp bij geweld", facts => facts with { Needs = ["geweld-thuis"] }));

        using var answer = await site.AskAsync(Hoensbroek);
        var page = await HtmlAssert.PageAsync(answer);

        Assert.DoesNotContain("Hulp bij geweld", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("/zoeken?waar=Hoensbroek&onderwerp=12&straal=binnen", HtmlAssert.LinkTo(page, "Veiligheid en ruzie 1 plek"));
        Assert.Empty(page.QuerySelectorAll(".sk-exit, .sk-map__pin, #partners"));
        Assert.NotEqual(true, answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_hidden_address_has_no_pin_and_no_name()
    {
        site.Show(World.Offer(1, "Moedergroep", facts => facts with { Venue = new() { Town = "Hoensbroek", ShowAddress = false } }));

        var page = await site.ReadAsync(Hoensbroek);

        Assert.Empty(page.QuerySelectorAll(".sk-map__pin"));
        Assert.DoesNotContain("Moedergroep", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Volunteers_are_offered_and_asked_for_under_headings_of_their_own()
    {
        site.Show(
            Offer(1, "Maatje", ListingKind.Vrijwilligers, "koffie-en-contact"),
            World.Offer(2, "Boodschappen", facts => facts with { Kind = ListingKind.Vrijwilligers, Direction = VolunteerDirection.Biedt, Reach = new() { Kind = ReachKind.Thuis } }),
            World.Offer(3, "Schilders gezocht", facts => facts with { Kind = ListingKind.Vrijwilligers, Direction = VolunteerDirection.Zoekt }));

        var page = await site.ReadAsync(Hoensbroek);

        Assert.Equal(["Maatje", "Boodschappen"], page.Texts("#vrijwilligers ~ .sk-near-offers a"));
        Assert.Equal(["Schilders gezocht"], page.Texts("#gezocht ~ .sk-near-offers a"));
    }

    [Fact]
    public async Task Organisations_stand_there_once_by_name_with_their_kind()
    {
        site.Show(
            World.Offer(1, "Koffie") with { OrganisationKind = OrganisationKind.Welzijn }, World.Offer(2, "Thee") with { OrganisationKind = OrganisationKind.Welzijn },
            World.Offer(3, "Zingen") with { OrganisationName = "Akkoord", OrganisationCode = "org0002", OrganisationKind = OrganisationKind.Vereniging });

        var page = await site.ReadAsync(Hoensbroek);

        Assert.Equal(["AkkoordVereniging.", "Stichting De MijnlampWelzijnsorganisatie."], page.Texts("#partners ~ ul li"));
    }

    [Fact]
    public async Task What_lies_in_it_and_beside_it_is_a_link_away()
    {
        site.Show(World.Offer(1, "Koffie"));

        var plusWijk = await site.ReadAsync(Hoensbroek);
        var wijk = await site.ReadAsync("/wijk/heerlen/hoensbroek-noord");
        var gemeente = await site.ReadAsync("/wijk/heerlen");

        Assert.Equal(["Hoensbroek-Noord"], plusWijk.Texts("#wijken ~ ul a"));
        Assert.Contains("Mariarade en De Dem.", plusWijk.MainText(), StringComparison.Ordinal);
        Assert.Equal("/wijk/heerlen/centrum", HtmlAssert.LinkTo(plusWijk, "Centrum"));
        Assert.Equal(Hoensbroek, wijk.QuerySelector("#wijken ~ ul a")!.GetAttribute("href"));
        Assert.Equal(["Hoensbroek", "Hoensbroek-Noord", "Centrum"], gemeente.Texts("#wijken ~ ul a"));
        Assert.Equal("/wijk/brunssum", HtmlAssert.LinkTo(gemeente, "Brunssum"));
        Assert.Equal(["Begin", "Alle wijken", "Heerlen"], wijk.Texts(".utrecht-breadcrumb-nav a"));
    }

    [Fact]
    public async Task A_wijk_with_nothing_of_its_own_shows_what_is_near_and_whom_to_call()
    {
        site.Show(World.Offer(1, "Koffie"));

        var page = await site.ReadAsync("/wijk/heerlen/centrum");

        Assert.Contains("In Centrum zelf staat nog niets.", page.MainText(), StringComparison.Ordinal);
        Assert.Equal(["Koffie"], page.Texts(".sk-near-offers a"));
        Assert.NotEmpty(page.QuerySelectorAll("main a[href^='tel:']"));
    }

    [Theory]
    [InlineData("/wijk/Heerlen/Hoensbroek", Hoensbroek)]
    [InlineData("/wijk/GM0917/PW-hoensbroek", Hoensbroek)]
    [InlineData("/wijk/heerlen/hoensbroek/", Hoensbroek)]
    [InlineData("/wijk/brunssum/WK091710", "/wijk/heerlen/hoensbroek-noord")]
    [InlineData("/wijk/gm0917", "/wijk/heerlen")]
    [InlineData("/Wijk/heerlen", "/wijk/heerlen")]
    public async Task Another_form_of_an_address_leads_to_the_right_one(string address, string right)
    {
        site.Show();

        using var answer = await site.AskAsync(address);

        Assert.Equal((HttpStatusCode.MovedPermanently, right), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/wijk/heerlen/nergens", "Deze kennen wij in Heerlen", "Centrum")]
    [InlineData("/wijk/nergens/hoensbroek", "Deze gemeenten kennen wij", "Heerlen")]
    public async Task An_address_that_leads_nowhere_names_what_there_is(string address, string heading, string choice)
    {
        site.Show(isDemo: false);

        using var answer = await site.AskAsync(address);
        var page = await HtmlAssert.PageAsync(answer);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Deze wijk kennen wij niet", HtmlAssert.Heading(page));
        Assert.Equal(heading, page.QuerySelector("#wel")!.TextContent);
        Assert.NotNull(HtmlAssert.LinkTo(page, choice));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("6431", Hoensbroek)]
    [InlineData("Brunssum", "/wijk/brunssum")]
    [InlineData("centrum", "/zoeken?waar=centrum")]
    [InlineData("atlantis", "/zoeken?waar=atlantis")]
    public async Task Who_fills_in_a_place_at_the_entrance_comes_to_its_page(string where, string to)
    {
        site.Show();

        using var answer = await site.AskAsync($"/wijk?waar={where}");

        Assert.Equal((HttpStatusCode.Redirect, to), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Results_offers_the_front_door_every_footer_and_the_sitemap_lead_to_it()
    {
        site.Show(isDemo: false, World.Offer(1, "Koffie"));

        Assert.Equal(Hoensbroek, HtmlAssert.LinkTo(await site.ReadAsync("/zoeken?waar=6431"), "Alles van de wijk Hoensbroek"));
        Assert.Equal(Hoensbroek, (await site.ReadAsync("/aanbod/c000001/het-aanbod")).QuerySelector("#waar-kop ~ p a[href^='/wijk/']")!.GetAttribute("href"));
        Assert.Equal("/wijk", HtmlAssert.LinkTo(await site.ReadAsync("/direct-hulp"), "Uw wijk"));
        Assert.Equal("/wijk", HtmlAssert.LinkTo(await site.ReadAsync("/"), "Bekijk alle wijken"));
        using var map = await site.AskAsync("/sitemap/paginas");
        var text = await map.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.All(["/wijk<", "/wijk/brunssum/centrum<", $"{Hoensbroek}<"], address => Assert.Contains(address, text, StringComparison.Ordinal));
    }

    private static Publication Offer(int number, string title, ListingKind kind, string need) => World.Offer(
        number, title, facts => facts with { Kind = kind, Needs = [need], Direction = kind == ListingKind.Vrijwilligers ? VolunteerDirection.Biedt : null });

    private static ListingFacts Plek(string times, string title) => Given.Listing(title, ListingKind.Plek) with { Times = times };
}
