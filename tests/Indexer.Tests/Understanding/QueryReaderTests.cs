using SocialeKaart.Indexer.Searching;

namespace SocialeKaart.Indexer.Tests.Understanding;

public sealed class QueryReaderTests
{
    private static readonly TinyIndex Index = TinyIndex.Of(
        Given.Listing(1, "Boodschappendienst"), Given.Listing(2, "Dienst voor boodschappen en klussen"),
        Given.Listing(3, "Steun bij mantelzorg"), Given.Listing(4, "Kinderkledingbeurs"),
        Given.Listing(5, "Inloop") with { OrganisationName = "Stichting De Groene Map" },
        Given.Listing(6, "Groene kaart van de wandelmap", f => f with { Summary = "De groene map van de gemeente: groene map." }));

    [Theory]
    [InlineData("boodschappen dienst")]
    [InlineData("boodschappendienst")]
    [InlineData("dienst boodschappen")]
    public void A_compound_is_found_joined_and_apart(string what) => Assert.Equal([1, 2], Index.Ids(what).Take(2).Order());

    [Fact]
    public void Two_words_that_a_listing_writes_as_one_find_it_first() => Assert.Equal(1, Index.Ids("boodschappen dienst")[0]);

    [Fact]
    public void A_compound_that_nobody_writes_finds_its_parts() => Assert.Contains(3, Index.Ids("mantelzorgondersteuning"));

    [Fact]
    public void A_compound_of_words_that_only_listings_know_finds_both()
    {
        var index = TinyIndex.Of((1, "Kwispelaar van het dorp"), (2, "Plonzerij"), (3, "Schaakclub"));

        var answer = index.Search("kwispelaarplonzerij");

        Assert.Equal([1, 2], answer.Hits.Select(hit => Given.NumberOf(hit.Listing.Id)).Order());
        Assert.Empty(answer.Corrections);
    }

    [Theory]
    [InlineData("kleding")]
    [InlineData("kinderkleding")]
    [InlineData("kledingbeurs")]
    public void A_part_of_a_compound_finds_the_compound(string what) => Assert.Contains(4, Index.Ids(what));

    [Theory]
    [InlineData("groene map")]
    [InlineData("de groene map")]
    [InlineData("Stichting De Groene Map")]
    [InlineData("wat doet de groene map")]
    public void An_organisation_typed_by_its_whole_name_comes_first(string what) => Assert.Equal(5, Index.Ids(what)[0]);

    [Fact]
    public void A_word_that_is_typed_twice_counts_once() =>
        Assert.Equal(["inloop"], Index.Read("inloop INLOOP inloop").Words.Select(w => w.Stem));

    [Fact]
    public void Needs_stand_in_the_order_they_were_typed() =>
        Assert.Equal(["schulden", "boodschappen"], Index.Search("schulden boodschappen").Needs);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("de het een")]
    [InlineData("?!")]
    public void Nothing_to_look_for_is_nothing(string what) => Assert.True(Index.Read(what).IsEmpty);

    [Fact]
    public void No_more_than_four_dozen_words_are_read() =>
        Assert.DoesNotContain("boodschappen", Index.Search(string.Concat(Enumerable.Repeat("inloop ", 48)) + "boodschappen").Needs);

    [Fact]
    public void A_question_about_something_shameful_is_known_as_such()
    {
        Assert.True(Index.Read("ik drink te veel").IsSensitive);
        Assert.False(Index.Read("boodschappen").IsSensitive);
    }

    [Fact]
    public void Words_that_say_little_count_little() =>
        Assert.Equal([Ranking.WeakWordShare, 1], Index.Read("niemand inloop").Words.Select(w => w.Share));
}
