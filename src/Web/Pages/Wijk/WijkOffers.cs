using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Site;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>
/// What there is in an area, out of one look over its listings. What is counted is what a search shows; what is named leaves out what is about
/// safety and what keeps its address hidden.
/// </summary>
public sealed class WijkOffers
{
    // More than any page names; the largest gemeente has fewer in a directory of a region.
    private const int MostRead = 1000;

    private readonly Func<SearchQuery, FoundOffers> search;
    private readonly Subjects subjects;
    private readonly ILookup<SupportLayer, Hit> byLayer;

    /// <summary>Looks.</summary>
    /// <param name="index">The state to ask.</param>
    /// <param name="place">The area as a place.</param>
    /// <param name="typed">What one types to mean it.</param>
    /// <param name="now">Decides freshness.</param>
    /// <param name="subjects">Which leefdomeinen a listing has.</param>
    public WijkOffers(IndexGeneration index, Place place, string typed, DateTimeOffset now, Subjects subjects)
    {
        this.subjects = subjects;
        Around = SearchQuery.Empty with { Where = typed };
        Inside = Around.WithinBorders();
        var inside = new SearchRequest { Where = place, Inside = true, Take = MostRead };
        var found = index.Search(inside, now);
        (Total, Counts) = (found.Total, found.Facets);
        Named = [.. found.Hits.Where(MayBeNamed)];
        MeetingTotal = index.Search(inside with { Kinds = [ListingKind.Activiteit], Domains = [Meeting], Take = 0 }, now).Total;
        Calls = [.. index.Search(inside with { Kinds = [ListingKind.Vrijwilligers] }, now).Hits
            .Where(hit => hit.Listing.Facts.Direction == VolunteerDirection.Zoekt && MayBeNamed(hit))];
        search = query => FoundOffers.Search(index, query, place, now);
        Beyond = search(Around);
        byLayer = Named.ToLookup(hit => LayerOf(hit.Listing));
    }

    /// <summary>"Mensen ontmoeten".</summary>
    public const int Meeting = 1;

    /// <summary>The search within the borders.</summary>
    public SearchQuery Inside { get; }

    /// <summary>The search around, also for what only reaches people there.</summary>
    public SearchQuery Around { get; }

    /// <summary>How much lies within the borders: what <see cref="Inside"/> shows.</summary>
    public int Total { get; }

    /// <summary>The same by kind, leefdomein and so on.</summary>
    public FacetCounts Counts { get; }

    /// <summary>How many activities within the borders are there to meet people.</summary>
    public int MeetingTotal { get; }

    /// <summary>Everything within the borders that may be named, the best first; without calls for volunteers.</summary>
    public IReadOnlyList<Hit> Named { get; }

    /// <summary>Calls for volunteers within the borders.</summary>
    public IReadOnlyList<Hit> Calls { get; }

    /// <summary>What <see cref="Around"/> shows.</summary>
    public FoundOffers Beyond { get; }

    /// <summary>What stands nearest when there is nothing within the borders.</summary>
    public IEnumerable<Hit> Nearest => Beyond.Answer.Hits.Where(MayBeNamed);

    /// <summary>What is named in a layer, of these kinds.</summary>
    public IEnumerable<Hit> In(SupportLayer layer, params ListingKind[] kinds) => byLayer[layer].Where(hit => kinds.Contains(hit.Listing.Facts.Kind));

    /// <summary>
    /// Of a kind that mostly comes to people: what is named in a layer within the borders, then what reaches people there; with the search that
    /// shows all of the kind.
    /// </summary>
    public (IEnumerable<Hit> Named, FoundOffers Found, SearchQuery Query) Reaching(SupportLayer layer, ListingKind kind)
    {
        var query = Around.Toggle(kind);
        var found = search(query);
        var reaching = found.Answer.Hits.Where(hit => MayBeNamed(hit) && hit.Listing.Facts.Direction != VolunteerDirection.Zoekt && LayerOf(hit.Listing) == layer);
        return (In(layer, kind).Concat(reaching).DistinctBy(hit => hit.Listing.Id), found, found.Within(query));
    }

    private SupportLayer LayerOf(Publication listing) =>
        SupportLayers.Of(listing.Facts.Kind, listing.OrganisationKind, subjects.AllOf(listing.Facts));

    // A page without a way out does not name what is about safety, and in a small place a name says where a hidden address is.
    private bool MayBeNamed(Hit hit) => hit.Listing.Facts.Venue.ShowAddress && !subjects.NeedsExit(hit.Listing.Facts);
}
