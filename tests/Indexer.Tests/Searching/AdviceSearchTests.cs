using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.SelfHelp;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class AdviceSearchTests
{
    private static readonly IndexBuilder Builder = new(TinyIndex.Thesaurus, NeedPages.Load());

    private static readonly SegmentedGeneration Index =
        Builder.Build([Given.Listing(1, "Schaakclub")], PlaceTable.Empty, isDemo: false, number: 1, TinyIndex.FindArea);

    [Theory]
    [InlineData("ik slaap slecht", "slapen")]
    [InlineData("ik heb schulden", "schulden")]
    [InlineData("ik ben verslaafd aan gokken", "gokken")]
    public void A_need_that_is_understood_leads_to_its_page(string what, string page) => Assert.Equal(page, Advice(what)[0]);

    [Theory]
    [InlineData("wachttijd vervallen", "huis-zoeken")]
    [InlineData("asbakken en aanstekers", "stoppen-met-roken")]
    [InlineData("de betaaldag is voorbij", "rondkomen")]
    public void A_page_is_found_by_its_own_words_too(string what, string page)
    {
        Assert.Empty(Index.Search(new SearchRequest { What = what }, Given.Now).Needs);

        Assert.Equal(page, Advice(what)[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!?")]
    [InlineData("xqzwv")]
    [InlineData("uur")]
    [InlineData("aanstekers")]
    [InlineData("schaken en asbakken")]
    public void Without_a_page_that_is_surely_meant_there_is_none(string what) => Assert.Empty(Advice(what));

    [Fact]
    public void Pages_are_no_offers_and_offers_no_pages()
    {
        Assert.Equal(0, Index.Search(new SearchRequest { What = "wachttijd vervallen" }, Given.Now).Total);
        Assert.Equal(1, Index.Search(new SearchRequest(), Given.Now).Total);
        Assert.Empty(Advice("schaakclub"));
    }

    [Fact]
    public void After_a_change_the_pages_are_still_found()
    {
        var changed = Builder.Apply(Index, [Given.Listing(2, "Bridge")], []);

        Assert.Equal(["huis-zoeken"], changed.Advice(new SearchRequest { What = "wachttijd vervallen" }, Given.Now));
    }

    private static IReadOnlyList<string> Advice(string what) => Index.Advice(new SearchRequest { What = what }, Given.Now);
}
