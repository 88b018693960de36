using SocialeKaart.Geo.Areas;
using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Segments;
using SocialeKaart.Indexer.Understanding;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Needs;

namespace SocialeKaart.Indexer.Searching;

/// <summary>A request worked out once for all segments: statistics, dates, masks, the person's areas.</summary>
internal sealed class SearchPlan
{
    /// <summary>Plans a search over these views.</summary>
    public SearchPlan(SearchRequest request, UnderstoodQuery query, IReadOnlyList<SegmentView> views, Thesaurus thesaurus, DateOnly today)
    {
        (Query, Day) = (query, new DayRules(today));
        MatchesNothing = query.IsEmpty && query.Place is null && (request.Needs.Count > 0 || !string.IsNullOrWhiteSpace(request.What));
        Place = query.Place ?? request.Where;
        Radius = Place is null ? double.PositiveInfinity
            : request.RadiusMetres is { } metres ? Math.Max(0, metres)
            : request.Nearby ? WideningSearch.UsualRadius(Place) : double.PositiveInfinity;
        CallsAsked = request.Kinds.Contains(ListingKind.Vrijwilligers)
            || query.Concepts.Any(c => thesaurus.Concepts[c].Code == Ranking.VolunteerNeed);
        Facets = new FacetMasks(request, CallsAsked);
        NearestFirst = request.NearestFirst && Place is not null;
        CountedRadii = Place is null ? [] : [.. request.CountedRadii.Where(radius => radius >= 0 && radius <= Radius).Order()];
        FirstDomains = request.FirstDomains.Where(domain => domain is >= 0 and < 16).Aggregate(0, (all, domain) => all | (1 << domain));
        InsideArea = request.Inside ? Place?.Area : null;
        PlaceAreas = Place is { } place ? [.. AreasOf(place)] : [];
        WideArea = Place is null ? null : Widest(Place);
        Documents = views.Sum(v => v.Live.Count);
        AverageLength = Documents == 0 ? 1 : Math.Max(1, views.Sum(v => v.LiveLength) / (double)Documents);
        var weights = new TermWeights(query, new IndexWords(views), Documents);
        (Terms, Essential, AllWords) = (weights.Terms, weights.Essential, weights.AllWords);
    }

    public UnderstoodQuery Query { get; }

    /// <summary>What today decides.</summary>
    public DayRules Day { get; }

    public Place? Place { get; }

    /// <summary>Metres; infinite without a limit.</summary>
    public double Radius { get; }

    /// <summary>Distance decides the order, not fit.</summary>
    public bool NearestFirst { get; }

    /// <summary>Calls for volunteers were asked for.</summary>
    public bool CallsAsked { get; }

    /// <summary>Radii within <see cref="Radius"/> that are counted, rising; metres.</summary>
    public int[] CountedRadii { get; }

    /// <summary>The leefdomeinen that are lifted, as the bits of <see cref="FacetSets.Domains"/>.</summary>
    public int FirstDomains { get; }

    /// <summary>Only what takes place then; null for everything.</summary>
    public ProgrammeKey? Held { get; init; }

    /// <summary>The choices.</summary>
    public FacetMasks Facets { get; }

    /// <summary>Codes of the areas the person is in, small to large.</summary>
    public AreaCode[] PlaceAreas { get; }

    /// <summary>The area in which a venue must lie; null for none.</summary>
    public AreaCode? InsideArea { get; }

    /// <summary>When the person named an area larger than a buurt: that area.</summary>
    public AreaCode? WideArea { get; }

    /// <summary>How many live documents.</summary>
    public int Documents { get; }

    /// <summary>Average weighted length of live documents.</summary>
    public double AverageLength { get; }

    /// <summary>What stands in some live document, with its weight, heaviest first.</summary>
    public IReadOnlyList<(string Term, double Weight)> Terms { get; }

    /// <summary>As <see cref="TermWeights.Essential"/>.</summary>
    public int Essential { get; }

    /// <summary>What a document that answers every need has together: never less than 1, so that half a sign is half as good.</summary>
    public double AllNeeds => Math.Max(1, Query.Needs.Sum(need => need.Share));

    /// <summary>What a document that holds every word has together.</summary>
    public double AllWords { get; }

    /// <summary>True when something was typed and nothing in it can be looked for: signs, stop words.</summary>
    public bool MatchesNothing { get; }

    /// <summary>True when everything matches: nothing was typed, or a place only.</summary>
    public bool MatchesAll => Query.IsEmpty;

    private static IEnumerable<AreaCode> AreasOf(Place place)
    {
        AreaCode?[] ladder = [place.Buurt, place.Wijk, place.Gemeente];
        return ladder.OfType<AreaCode>().Concat(place.PlusWijken);
    }

    /// <summary>Four digits touch several buurten, a town or the piece of a map several wijken: someone there may live in any of them.</summary>
    private static AreaCode? Widest(Place place) => place.Kind switch
    {
        PlaceKind.Postcode4 or PlaceKind.Wijk => place.Wijk,
        PlaceKind.Town => place.Wijk ?? place.Gemeente,
        PlaceKind.PlusWijk => place.PlusWijken.Count > 0 ? place.PlusWijken[0] : place.Gemeente,
        PlaceKind.Gemeente or PlaceKind.MapArea => place.Gemeente,
        _ => null,
    };
}
