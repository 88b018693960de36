using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class AudienceTests
{
    private static readonly Publication Secret =
        Given.Listing(1, "Overleg duivenmelkers", f => f with { Audience = Audience.Professional, Kind = ListingKind.Dienst });

    private static readonly TinyIndex Index = TinyIndex.Of(Secret, Given.Listing(2, "Duivenmelkers"));

    [Fact]
    public void A_resident_meets_a_professional_listing_nowhere()
    {
        var answer = Index.Search("duivenmelkers overleg");

        Assert.Equal([2], answer.Hits.Select(h => Given.NumberOf(h.Listing.Id)));
        Assert.Equal(1, answer.Total);
        Assert.DoesNotContain(ListingKind.Dienst, answer.Facets.Kinds.Keys);
        Assert.Null(Index.Generation.Find(Secret.Code, Audience.Inwoner));
        Assert.Equal(1, Index.Generation.Count(Audience.Inwoner));
    }

    [Fact]
    public void A_professional_listing_does_not_even_move_the_scores_residents_see()
    {
        var without = TinyIndex.Of(Given.Listing(2, "Duivenmelkers"));

        Assert.Equal(without.Search("duivenmelkers").Hits[0].Score, Index.Search("duivenmelkers").Hits[0].Score);
    }

    [Fact]
    public void A_professional_sees_both()
    {
        var request = new SearchRequest { What = "duivenmelkers", Audience = Audience.Professional };

        Assert.Equal([1, 2], Index.Ids(request).Order());
        Assert.Equal(Secret.Id, Index.Generation.Find(Secret.Code, Audience.Professional)?.Id);
    }

    [Fact]
    public void A_listing_that_becomes_professional_leaves_the_public_index_at_once()
    {
        var after = TinyIndex.Builder.Apply(
            TinyIndex.Of(Secret with { Facts = Secret.Facts with { Audience = Audience.Inwoner } }).Generation, [Secret], [], TinyIndex.FindArea);

        Assert.Equal(0, after.Search(new SearchRequest { What = "duivenmelkers" }, Given.Now).Total);
        Assert.Null(after.Find(Secret.Code, Audience.Inwoner));
        Assert.NotNull(after.Find(Secret.Code, Audience.Professional));
    }
}
