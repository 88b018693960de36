using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;

namespace SocialeKaart.Indexer.Tests.Searching;

public sealed class FacetTests
{
    private static readonly TinyIndex Index = TinyIndex.Of(
        Make(1, ListingKind.Activiteit, CostKind.Free, "veel-alleen"),
        Make(2, ListingKind.Activiteit, CostKind.Paid, "schulden"),
        Make(3, ListingKind.Dienst, CostKind.Free, "schulden", "veel-alleen"),
        Make(4, ListingKind.Plek, CostKind.Free, "wandelen"));

    [Fact]
    public void Every_choice_says_how_many_there_are()
    {
        var facets = Index.Search("schaakclub").Facets;

        Assert.Equal(new Dictionary<ListingKind, int> { [ListingKind.Activiteit] = 2, [ListingKind.Dienst] = 1, [ListingKind.Plek] = 1 }, facets.Kinds);
        Assert.Equal(new Dictionary<int, int> { [1] = 2, [2] = 2, [5] = 1 }, facets.Domains);
        Assert.Equal(new Dictionary<CostKind, int> { [CostKind.Free] = 3, [CostKind.Paid] = 1 }, facets.Costs);
    }

    [Fact]
    public void A_choice_narrows_the_other_facets_and_not_its_own()
    {
        var answer = Index.Search(new SearchRequest { What = "schaakclub", Kinds = [ListingKind.Activiteit] });

        Assert.Equal([1, 2], answer.Hits.Select(h => Given.NumberOf(h.Listing.Id)).Order());
        Assert.Equal(3, answer.Facets.Kinds.Count);
        Assert.Equal(new Dictionary<int, int> { [1] = 1, [2] = 1 }, answer.Facets.Domains);
    }

    [Fact]
    public void Two_choices_in_one_facet_mean_or_and_two_facets_mean_and()
    {
        Assert.Equal([1, 2, 3], Index.Ids(new SearchRequest { What = "schaakclub", Kinds = [ListingKind.Activiteit, ListingKind.Dienst] }).Order());
        Assert.Equal([3], Index.Ids(new SearchRequest { What = "schaakclub", Kinds = [ListingKind.Dienst, ListingKind.Plek], Domains = [2] }));
    }

    [Fact]
    public void The_number_beside_a_choice_is_the_number_one_gets()
    {
        var open = new SearchRequest { What = "schaakclub", Costs = [CostKind.Free] };
        var facets = Index.Search(open).Facets;

        Assert.All(facets.Kinds, k => Assert.Equal(k.Value, Index.Search(open with { Kinds = [k.Key] }).Total));
        Assert.All(facets.Domains, d => Assert.Equal(d.Value, Index.Search(open with { Domains = [d.Key] }).Total));
        Assert.All(facets.Costs, c => Assert.Equal(c.Value, Index.Search(open with { Costs = [c.Key] }).Total));
    }

    private static Publication Make(int number, ListingKind kind, CostKind cost, params string[] needs) =>
        Given.Listing(number, "Schaakclub", f => f with { Kind = kind, Cost = new Cost { Kind = cost }, Needs = needs });
}
