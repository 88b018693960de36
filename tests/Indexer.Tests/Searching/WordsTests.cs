using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class WordsTests
{
    [Fact]
    public void Exact_name_comes_before_a_longer_name()
    {
        var search = TinyIndex.Of((1, "Voedselbank en kledingbank"), (2, "Voedselbank"));

        Assert.Equal([2, 1], search.Ids("voedselbank"));
    }

    [Theory]
    [InlineData("WANDELEN")]
    [InlineData("wandel")]
    [InlineData("ik zoek een wandeling")]
    public void A_word_is_found_in_any_form(string what) =>
        Assert.Equal([1], TinyIndex.Of((1, "Wandelen met Truus"), (2, "Schaakclub")).Ids(what));

    [Fact]
    public void A_word_in_the_title_comes_before_a_word_in_the_description()
    {
        var search = TinyIndex.Of(
            Given.Listing(1, "Repaircafé", f => f with { Description = "Er is ook een boekenruilkast." }),
            Given.Listing(2, "Boekenruilkast"));

        Assert.Equal([2, 1], search.Ids("boekenruilkast"));
    }

    [Fact]
    public void One_common_word_of_the_question_is_not_enough()
    {
        var search = TinyIndex.Of(
            (1, "Steun bij aanvragen"), (2, "Steun bij verhuizen"), (3, "Steun in de tuin"), (4, "Steun voor duivenmelkers"));

        Assert.Equal([4], search.Ids("steun duivenmelkers"));
    }

    [Fact]
    public void A_word_nobody_uses_does_not_hide_the_other_words() =>
        Assert.Equal([1], TinyIndex.Of((1, "Duivenmelkers"), (2, "Schaakclub")).Ids("qqqqq duivenmelkers"));

    [Fact]
    public void The_name_of_the_organisation_and_of_the_building_are_found()
    {
        var search = TinyIndex.Of(
            Given.Listing(1, "Inloop") with { OrganisationName = "Harmonie Sint Caecilia" },
            Given.Listing(2, "Inloop", f => f with { Venue = f.Venue with { Name = "De Mijnlamp" } }));

        Assert.Equal([1], search.Ids("caecilia"));
        Assert.Equal([2], search.Ids("mijnlamp"));
    }

    [Theory]
    [InlineData("qqqqq")]
    [InlineData("de het een")]
    [InlineData("?!")]
    public void What_nothing_matches_gives_an_empty_answer(string what)
    {
        var answer = TinyIndex.Of((1, "Voedselbank")).Search(what);

        Assert.Empty(answer.Hits);
        Assert.Equal(0, answer.Total);
        Assert.Empty(answer.Facets.Kinds);
    }

    [Fact]
    public void Equal_listings_stand_in_the_order_of_their_ids() =>
        Assert.Equal([1, 2, 3], TinyIndex.Of((3, "Schaakclub"), (1, "Schaakclub"), (2, "Schaakclub")).Ids("schaakclub"));

    [Fact]
    public void A_page_continues_where_the_last_one_ended()
    {
        var search = TinyIndex.Of([.. Enumerable.Range(1, 9).Select(n => (n, "Schaakclub"))]);

        var answer = search.Search(new SearchRequest { What = "schaakclub", Skip = 3, Take = 4 });

        Assert.Equal([4, 5, 6, 7], answer.Hits.Select(h => Given.NumberOf(h.Listing.Id)));
        Assert.Equal(9, answer.Total);
    }
}
