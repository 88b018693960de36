using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class NeedsTests
{
    [Fact]
    public void A_lonely_person_finds_what_is_meant_for_it_and_then_what_is_related()
    {
        var search = TinyIndex.Of(
            Tagged(1, "Schaakclub", "kienen-en-spelen"),
            Tagged(2, "Kom erbij", "buurthuis"),
            Tagged(3, "Praatje op de bank", "veel-alleen"));

        var answer = search.Search("eenzaam");

        Assert.Equal([3, 2], answer.Hits.Select(h => Given.NumberOf(h.Listing.Id)));
        Assert.Equal(["veel-alleen"], answer.Needs);
    }

    [Fact]
    public void A_narrower_need_comes_after_the_need_itself_and_before_a_related_one()
    {
        var search = TinyIndex.Of(
            Tagged(1, "Rekenhulp", "toeslagen"), Tagged(2, "Pakket", "voedselhulp"), Tagged(3, "Gesprek", "rondkomen"));

        Assert.Equal([3, 2], search.Ids("rondkomen").Take(2));
    }

    [Theory]
    [InlineData("ik zoek hulp met de formulieren")]
    [InlineData("formulier invullen")]
    public void A_need_is_recognised_inside_a_sentence(string what) =>
        Assert.Contains("formulieren", TinyIndex.Of((1, "Inloop")).Search(what).Needs);

    [Fact]
    public void The_tag_counts_more_than_the_word()
    {
        var search = TinyIndex.Of(
            Given.Listing(1, "Lezing", f => f with { Summary = "Wat is eenzaam?" }), Tagged(2, "Samen aan tafel", "veel-alleen"));

        Assert.Equal([2, 1], search.Ids("eenzaam"));
    }

    [Fact]
    public void A_listing_without_tags_is_found_by_what_its_title_says() =>
        Assert.Equal([1], TinyIndex.Of((1, "Eetclub Zuid"), (2, "Schaakclub")).Ids("samen eten"));

    [Fact]
    public void What_a_listing_is_tagged_with_first_is_what_it_is_for()
    {
        var search = TinyIndex.Of(Tagged(1, "Avond voor naasten", "alcohol", "mantelzorg"), Tagged(2, "Salon op maandag", "mantelzorg", "alcohol"));

        Assert.Equal([2, 1], search.Ids("mantelzorg"));
    }

    [Fact]
    public void Need_words_that_no_concept_carries_are_found_as_text() =>
        Assert.Equal([1], TinyIndex.Of(Given.Listing(1, "Inloop", f => f with { OtherNeeds = ["duivensport"] }), Given.Listing(2, "Inloop")).Ids("duivensport"));

    [Fact]
    public void A_call_for_volunteers_appears_only_when_asked_for()
    {
        var search = TinyIndex.Of(
            Given.Listing(1, "Koffieschenker gezocht in de huiskamer", f => f with { Kind = ListingKind.Vrijwilligers, Direction = VolunteerDirection.Zoekt }),
            Given.Listing(2, "Huiskamer Zuid"));

        Assert.Equal([2], search.Ids("huiskamer"));
        Assert.Equal([1], search.Ids(new SearchRequest { What = "huiskamer", Kinds = [ListingKind.Vrijwilligers] }));
        Assert.Contains(1, search.Ids("vrijwilliger worden huiskamer"));
        Assert.Equal(1, search.Search("huiskamer").Facets.Kinds[ListingKind.Vrijwilligers]);
    }

    private static Publication Tagged(int number, string title, params string[] needs) =>
        Given.Listing(number, title, f => f with { Needs = needs });
}
