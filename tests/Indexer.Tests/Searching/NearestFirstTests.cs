using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class NearestFirstTests
{
    private static readonly Publication[] Clubs =
    [
        Given.Listing(1, "Schaakclub", metresEast: 3000),
        Given.Listing(2, "Bridge voor wie ook schaakt", f => f with { Description = "Elke week is er ook een bord om te schaken." }, 200),
        Given.Listing(3, "Schaken", f => f with { Reach = new Reach { Kind = ReachKind.Online } }, 100),
        Given.Listing(4, "Schaakclub voor beginners", metresEast: -1500),
        Given.Listing(5, "Schaakclub", metresEast: 1500),
    ];

    [Fact]
    public void The_nearest_stands_first_however_well_it_fits_and_what_has_no_place_last() =>
        Assert.Equal([2, 5, 4, 1, 3], TinyIndex.Of(Clubs).Ids(Question));

    [Fact]
    public void Of_two_at_the_same_distance_the_better_stands_first() =>
        Assert.Equal([5, 4], TinyIndex.Of(Clubs[3], Clubs[4]).Ids(Question));

    [Fact]
    public void The_same_is_found_and_counted_as_with_the_best_first()
    {
        var index = TinyIndex.Of(Clubs);
        var (nearest, best) = (index.Search(Question), index.Search(Question with { NearestFirst = false }));

        Assert.NotEqual(Numbers(best), Numbers(nearest));
        Assert.Equal(Numbers(best).Order(), Numbers(nearest).Order());
        Assert.Equal(best.Total, nearest.Total);
        Assert.Equal(best.Facets.Kinds, nearest.Facets.Kinds);
    }

    [Fact]
    public void Pages_follow_on_each_other_in_every_layout()
    {
        var whole = TinyIndex.Of([.. Enumerable.Range(1, 200).Select(n => Given.Listing(n, "Schaakclub", metresEast: n * 37 % 101 * 40))]);
        var late = TinyIndex.Builder.Apply(TinyIndex.Of(Clubs[0]).Generation, [.. Enumerable.Range(1, 200)
            .Select(n => Given.Listing(n, "Schaakclub", metresEast: n * 37 % 101 * 40))], [], TinyIndex.FindArea);
        var all = whole.Ids(Question with { Take = 200 });

        var distances = whole.Search(Question with { Take = 200 }).Hits.Select(hit => Math.Round(hit.DistanceMetres!.Value)).ToList();
        Assert.Equal(distances.Order(), distances);
        Assert.Equal(all, Enumerable.Range(0, 20).SelectMany(page => whole.Ids(Question with { Skip = page * 10, Take = 10 })));
        Assert.Equal(all, late.Search(Question with { Take = 200 }, Given.Now).Hits.Select(hit => Given.NumberOf(hit.Listing.Id)));
    }

    [Fact]
    public void Without_a_place_it_changes_nothing()
    {
        var index = TinyIndex.Of(Clubs);

        Assert.Equal(index.Ids(Question with { Where = null, NearestFirst = false }), index.Ids(Question with { Where = null }));
    }

    [Fact]
    public void How_far_is_looked_does_not_depend_on_the_order()
    {
        var index = TinyIndex.Of(Clubs[1], Given.Listing(6, "Schaakclub", metresEast: 8000), Given.Listing(7, "Schaakclub", metresEast: 9000)).Generation;

        var best = WideningSearch.Run(index, Question with { NearestFirst = false }, Given.Now);
        var nearest = WideningSearch.Run(index, Question, Given.Now);

        Assert.Equal(best.RadiusMetres, nearest.RadiusMetres);
        Assert.Equal(best.Answer.Total, nearest.Answer.Total);
        Assert.Equal([2, 6, 7], Numbers(nearest.Answer));
    }

    private static SearchRequest Question => new() { What = "schaken", Where = Given.AtSquare, NearestFirst = true };

    private static IEnumerable<int> Numbers(SearchAnswer answer) => answer.Hits.Select(hit => Given.NumberOf(hit.Listing.Id));
}
