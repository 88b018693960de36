using AngleSharp.Html.Dom;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Web.Tests.Pages;

public sealed class EveryPageTests(SharedSite site) : IClassFixture<SharedSite>
{
    public static TheoryData<string> Addresses =>
    [
        "/", "/zoeken", "/zoeken?wat=koffie&waar=6431", "/zoeken?wat=koffie", "/zoeken?waar=centrum", "/zoeken?waar=atlantis",
        "/zoeken?wat=xylofoonbouw&waar=6431", "/zoeken?wat=kofffie&waar=6431&uitleg=1", "/zoeken?wat=kofffie&waar=6431&letterlijk=ja",
        "/aanbod/c000001/het-aanbod", "/plek/c000009/het-aanbod", "/organisatie/org0001/stichting-de-mijnlamp", "/direct-hulp",
        "/melden/c000001", "/melden/c000001/bedankt", "/meedoen", "/meedoen/bedankt",
        "/hulp/schulden", "/hulp/slapen?waar=6431", "/hulp",
        "/help-mij-kiezen", "/help-mij-kiezen?voor=mij&onderwerp=1", "/help-mij-kiezen?voor=mij&onderwerp=12&past=alles", "/zoeken?wat=ik+slaap+slecht&waar=6431",
        "/zoeken?wat=koffie&waar=6431&sorteer=afstand&toon=kaart", "/zoeken?onderwerp=1&voor=mij", "/zoeken?wat=koffie&waar=Gebied+op+de+kaart+%5B50.932%2C+5.959%5D&straal=3", "/over", "/privacy", "/toegankelijkheid",
        "/zonder-internet", "/insluiten", "/wijk", "/wijk/heerlen", "/wijk/heerlen/hoensbroek", "/wijk/brunssum/centrum", "/wat-staat-hier-op", "/bronnen", "/sporen", "/agenda", "/agenda?waar=6431", "/agenda?waar=6431&toon=dag", "/agenda?waar=centrum", "/agenda?waar=atlantis", "/agenda?waar=6431&hoe=thuis",
        "/mijn-lijst", "/mijn-lijst?aanbod=c000001",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_is_whole_and_obeys_the_policy(string address)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"), World.Offer(9, "De Mijnlamp", facts => facts with { Kind = ListingKind.Plek }));

        var page = await site.ReadAsync(address);

        HtmlAssert.IsWholePage(page);
        HtmlAssert.ObeysThePolicy(page);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_demo_region_says_that_it_is_an_example(string address)
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"), World.Offer(9, "De Mijnlamp", facts => facts with { Kind = ListingKind.Plek }));

        var page = await site.ReadAsync(address);

        Assert.Equal("Voorbeeld. Deze organisaties bestaan niet. De hulplijnen wel.", Assert.Single(page.Texts(".sk-example")));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task A_real_region_says_no_such_thing()
    {
        site.Show(isDemo: false, World.Offer(1, "Koffie in De Mijnlamp"));

        var page = await site.ReadAsync("/aanbod/c000001/het-aanbod");

        Assert.Empty(page.QuerySelectorAll(".sk-example, meta[name=robots]"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Ids_are_unique_and_every_label_and_anchor_has_its_target(string address)
    {
        site.Show(
            World.Offer(1, "Koffie in De Mijnlamp"), World.Offer(2, "Koffie in de buurt"), World.Offer(9, "De Mijnlamp", facts => facts with { Kind = ListingKind.Plek }));

        var page = await site.ReadAsync(address);

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var targets = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..])
            .Concat(page.QuerySelectorAll("label").Select(label => label.GetAttribute("for")!))
            .Concat(page.QuerySelectorAll("[aria-labelledby], [aria-describedby]")
                .Select(element => element.GetAttribute("aria-labelledby") ?? element.GetAttribute("aria-describedby")!));
        Assert.All(targets, target => Assert.Contains(target, ids));
    }

    [Fact]
    public async Task No_link_is_dead()
    {
        site.Show(World.Offer(1, "Koffie in De Mijnlamp"), World.Offer(2, "Rikken", facts => facts with { Needs = ["schulden"] }));
        var open = new Queue<string>(["/", "/zoeken?wat=koffie&waar=6431", "/zoeken?wat=xylofoonbouw&waar=6431", "/direct-hulp"]);
        var seen = new HashSet<string>(open);

        while (open.TryDequeue(out var address) && seen.Count < 120)
        {
            foreach (var link in (await site.ReadAsync(address)).QuerySelectorAll("main a[href^='/'], header a[href^='/'], footer a[href^='/']").OfType<IHtmlAnchorElement>())
            {
                var target = link.GetAttribute("href")!.Split('#')[0];
                if (!seen.Add(target))
                    continue;
                if (target.StartsWith("/assets/", StringComparison.Ordinal) || target.EndsWith(".ics", StringComparison.Ordinal))
                    Assert.Equal(200, (int)(await site.AskAsync(target)).StatusCode);
                else
                    open.Enqueue(target);
            }
        }

        Assert.Contains("/toegankelijkheid", seen);
    }
}
