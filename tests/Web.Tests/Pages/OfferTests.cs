using System.Net;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class OfferTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData("/aanbod/c000001")]
    [InlineData("/aanbod/c000001/een-oude-naam")]
    public async Task A_wrong_name_leads_to_the_right_address(string address)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        using var answer = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/aanbod/c000001/het-aanbod", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_unknown_code_is_not_found()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        using var answer = await site.AskAsync("/aanbod/zzzzzzz/koffie");

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.Gone });
    }

    [Fact]
    public async Task The_first_step_stands_above_all_else()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp", facts => facts with { Visit = new() { FirstStep = FirstStep.Binnenlopen } }));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.Equal("Eerste stap", page.Texts("main h2")[0]);
        Assert.Equal("Loop binnen. Aanmelden hoeft niet.", Assert.Single(page.Texts(".sk-first__do")));
        Assert.Equal("tel:+31450003107", page.QuerySelector(".sk-first a")!.GetAttribute("href"));
        Assert.Contains("Nu bezig, tot 12 uur.", page.Texts(".sk-first")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_coded_fields_tell_what_happens()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with
        {
            Visit = new() { FirstStep = FirstStep.Aanmelden, Welcome = "Fien staat bij de deur", Bring = "Een kopje", Companion = true },
            Contact = new() { SignUp = "mail een dag ervoor" },
        }));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.Equal(["U meldt zich aan. Mail een dag ervoor.", "U neemt mee: een kopje.", "Fien staat bij de deur."], page.Texts(".sk-steps li"));
        Assert.Contains("Vindt u het spannend? Neem iemand mee.", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_dates_begin_with_today()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.Equal(
            ["Vandaag 24 november 10 tot 12 uur", "Dinsdag 1 december 10 tot 12 uur", "Dinsdag 8 december 10 tot 12 uur", "Dinsdag 15 december 10 tot 12 uur"],
            page.Texts(".sk-dates li"));
        Assert.Equal("Elke dinsdag 10:00-12:00.", Assert.Single(page.Texts(".sk-dates__note")));
    }

    [Fact]
    public async Task Contact_can_be_rung_and_mailed()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with
        {
            Contact = new() { Phone = "+49 241 000 12", Email = "hallo@mijnlamp.example", Website = "www.mijnlamp.example/koffie/" },
        }));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.Equal("tel:+4924100012", Box(page, "+49 241 000 12"));
        Assert.Equal("mailto:hallo@mijnlamp.example", Box(page, "hallo@mijnlamp.example"));
        Assert.Equal("https://www.mijnlamp.example/koffie/", Box(page, "mijnlamp.example/koffie"));
    }

    [Fact]
    public async Task A_website_that_is_no_website_is_not_shown()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Contact = new() { Website = "javascript:alert(1)", Email = "a@b.nl?bcc=x" } }));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.Equal(["Stichting De Mijnlamp"], page.Texts(".sk-box a"));
    }

    [Fact]
    public async Task The_day_of_the_last_check_is_always_told_and_doubt_plainly()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { VerifiedOn = new(2026, 4, 1) }));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.Contains("Gecontroleerd op 1 april 2026.", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("Dit is lang niet gecontroleerd. Bel even voor u gaat.", Assert.Single(page.Texts(".sk-doubt")));
    }

    [Fact]
    public async Task Offers_for_the_same_need_close_by_stand_below()
    {
        site.Show(World.Offer(1, "Koffie"), World.Offer(2, "Rikken", metresEast: 900) with { OrganisationCode = "org0002" }, World.Offer(3, "Schulden", facts => facts with { Summary = "", Needs = ["schulden"] }));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.Equal(["Rikken"], page.Texts("#ook ~ ul h3"));
        Assert.Contains("Lijkt hierop, in de buurt", page.Texts("main h2"));
    }

    [Fact]
    public async Task An_offer_like_no_other_has_no_list_below_it()
    {
        site.Show(World.Offer(1, "Koffie"), World.Offer(2, "Rikken", metresEast: 9000), World.Offer(3, "Overleg", facts => facts with { Audience = Audience.Professional }));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.DoesNotContain("Lijkt hierop", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_checked_it_and_how_is_told()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { VerifiedBy = "de welzijnscoach", VerifiedHow = CheckedHow.Bezoek }));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.StartsWith("Gecontroleerd op 3 november 2026 door de welzijnscoach, bij een bezoek.", Assert.Single(page.Texts(".sk-checked")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Full_is_said_plainly_and_who_welcomes_you_is_never_lost()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Contact = new(), Visit = new() { Room = Room.Vol, Welcome = "Fien staat bij de deur" } }));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.Contains("Nu vol. Vraag wanneer er weer plek is.", page.Texts(".sk-first")[0], StringComparison.Ordinal);
        Assert.Contains("Fien staat bij de deur.", page.Texts(".sk-good li"));
    }

    [Fact]
    public async Task Times_that_cannot_be_read_stand_there_as_they_were_written()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Times = "om de week op dinsdag, vraag Fien" }));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.Contains("Om de week op dinsdag, vraag Fien.", page.MainText(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".sk-dates, .sk-week"));
    }

    [Fact]
    public async Task A_day_on_which_it_is_closed_against_its_habit_is_told()
    {
        site.Show(World.Offer(1, "Koffie", facts => facts with { Times = "elke vrijdag 10:00-12:00, niet op feestdagen" }));

        Assert.Contains("Dicht op vrijdag 25 december en vrijdag 1 januari.", (await site.ReadAsync("/aanbod/c000001/het-aanbod")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_route_is_planned_elsewhere_and_that_is_told()
    {
        site.Show(World.Offer(1, "Koffie"));

        var link = Assert.Single((await site.ReadAsync("/aanbod/c000001/het-aanbod")).QuerySelectorAll("aside a"), link => link.Words() == "Plan uw route");

        Assert.Equal("https://www.openstreetmap.org/directions?to=Lampistenstraat%2012%2C%206431%20LM%20Hoensbroek", link.GetAttribute("href"));
        Assert.Contains("noreferrer", link.GetAttribute("rel")!, StringComparison.Ordinal);
        Assert.Equal("Plan uw routeU gaat dan naar een andere website.", link.ParentElement!.Words());
    }

    [Fact]
    public async Task Others_of_the_organisation_come_nearest_first_and_none_that_one_may_not_see()
    {
        site.Show(
            World.Offer(1, "Koffie"),
            World.Offer(2, "Ver", facts => facts with { Needs = ["schulden"] }, 9000),
            World.Offer(3, "Dichtbij", facts => facts with { Needs = ["schulden"] }, 700),
            World.Offer(4, "Overleg", facts => facts with { Audience = Audience.Professional }),
            World.Offer(5, "Geweld", facts => facts with { Needs = ["geweld-thuis"] }),
            World.Offer(6, "Weg") with { IsRemoved = true },
            World.Offer(7, "Van een ander") with { OrganisationCode = "org0002" });

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.Equal(["Dichtbij", "Ver"], page.Texts("#van ~ ul h3"));
    }

    private static string Box(AngleSharp.Html.Dom.IHtmlDocument page, string text) =>
        Assert.Single(page.QuerySelectorAll(".sk-box a"), link => link.Words() == text).GetAttribute("href")!;
}
