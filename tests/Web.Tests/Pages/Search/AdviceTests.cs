using SocialeKaart.Listings.ContactChain;

namespace SocialeKaart.Web.Tests.Pages.Search;

public sealed class AdviceTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task For_a_light_or_middle_need_what_one_can_do_oneself_stands_above_the_offers()
    {
        site.Show(World.Offer(1, "Beter slapen", facts => facts with { Needs = ["slapen"] }));

        var page = await site.ReadAsync("/zoeken?wat=ik+slaap+slecht&waar=6431");

        Assert.Equal("Dit kunt u zelf doen", page.QuerySelector(".sk-advice h2")!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll(".sk-advice li").Length);
        Assert.Equal("/hulp/slapen?waar=6431", HtmlAssert.LinkTo(page, "Lees meer: Ik slaap slecht"));
        Assert.True(Before(page.QuerySelector(".sk-advice")!, page.QuerySelector(".sk-card")!));
    }

    [Fact]
    public async Task For_a_heavy_need_first_a_person_then_the_offers_and_one_s_own_steps_last()
    {
        site.Show(World.Offer(1, "Hulp bij stoppen met drank", facts => facts with { Needs = ["alcohol"] }));

        var page = await site.ReadAsync("/zoeken?wat=ik+drink+te+veel&waar=6431");
        var (box, card, own) = (page.QuerySelector(".sk-advice")!, page.QuerySelector(".sk-card")!, page.QuerySelector("#zelf")!);

        Assert.Equal("Praat eerst met iemand", page.QuerySelector(".sk-advice h2")!.TextContent);
        Assert.Equal("tel:+31880767000", box.QuerySelector("a[href^='tel:']")!.GetAttribute("href"));
        Assert.Contains("De Luisterlijn: nu open, dag en nacht", box.Words(), StringComparison.Ordinal);
        Assert.Equal("Dit kunt u ook zelf doen", own.TextContent);
        Assert.True(Before(box, card) && Before(card, own));
        Assert.DoesNotContain("niet naar de huisarts", page.MainText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Somebody_near_who_answers_now_is_named_beside_the_line()
    {
        site.Show(
            ContactBook.Of([KeyValuePair.Create("lieke", World.Coach)]),
            World.Offer(1, "Hulp bij stoppen met drank", facts => facts with { Needs = ["alcohol"] }));

        var page = await site.ReadAsync("/zoeken?wat=ik+drink+te+veel&waar=6431");

        Assert.Contains("Of bel in uw buurt, welzijnscoach: 045-000 01 01. Nu open, tot 17 uur.", page.QuerySelector(".sk-advice")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zoeken?wat=schaken&waar=6431")]
    [InlineData("/zoeken?waar=6431")]
    [InlineData("/zoeken?wat=ik+wil+niet+meer+leven&waar=6431")]
    public async Task Without_a_need_that_is_understood_and_below_a_crisis_line_there_is_no_box(string address)
    {
        site.Show(World.Offer(1, "Schaken in de buurt"));

        Assert.Empty((await site.ReadAsync(address)).QuerySelectorAll(".sk-advice"));
    }

    [Fact]
    public async Task The_box_is_there_too_when_no_offer_was_found()
    {
        site.Show();

        var page = await site.ReadAsync("/zoeken?wat=ik+slaap+slecht&waar=6431");

        Assert.Equal("Dit kunt u zelf doen", page.QuerySelector(".sk-advice h2")!.TextContent);
    }

    [Theory]
    [InlineData("/zoeken?wat=wij+gaan+scheiden", true)]
    [InlineData("/zoeken?wat=ik+slaap+slecht", false)]
    public async Task A_page_that_needs_a_way_out_gives_it_to_the_results_too(string address, bool hasExit)
    {
        site.Show(World.Offer(1, "Hulp bij scheiden", facts => facts with { Needs = ["scheiding"] }));

        using var answer = await site.AskAsync(address);
        var page = await HtmlAssert.PageAsync(answer);

        Assert.Equal(hasExit, answer.Headers.CacheControl!.NoStore);
        Assert.Equal(hasExit, page.QuerySelector(".sk-exit") is not null);
        Assert.Equal(hasExit, page.Title == "Zoeken - SocialeKaart");
    }

    [Fact]
    public async Task Typing_offers_the_page_of_the_need()
    {
        site.Show();

        using var answer = await site.AskAsync("/zoeken/suggesties?wat=slap");

        var list = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("{\"kind\":\"lees\",\"said\":\"lees\",\"text\":\"Slecht slapen\",\"href\":\"/hulp/slapen\"}", list, StringComparison.Ordinal);
    }

    private static bool Before(AngleSharp.Dom.IElement first, AngleSharp.Dom.IElement second) =>
        (first.CompareDocumentPosition(second) & AngleSharp.Dom.DocumentPositions.Following) != 0;
}
