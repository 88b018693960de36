using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Crisis;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Map;
using SocialeKaart.Web.Map.Tapped;
using SocialeKaart.Web.Pages.Help;
using SocialeKaart.Web.Pages.Shared;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Search;

/// <summary>A need and a place in, offers nearby out: numbered in a list and on a map. Never a dead end.</summary>
[Public]
[NoIndex]
[CachedPage("wat", "waar", "letterlijk", "onderwerp", "eerst", "soort", "kosten", "dag", "deel", "groep", "taal", "rolstoel", "stap", "hoe", "straal", "sorteer", "toon", "voor", "uitleg", "bladzijde")]
public sealed class IndexModel(RequestGeneration index, SearchSafety safety, Subjects subjects, NationalEnd end, TimeProvider clock) : PageModel
{
    /// <summary>What was asked.</summary>
    public SearchQuery Query { get; private set; } = SearchQuery.Empty;

    /// <summary>What the place that was filled in turned out to be.</summary>
    public PlaceAnswer Place { get; private set; } = new PlaceAnswer.Nothing();

    /// <summary>Whether somebody else should not see it.</summary>
    public SearchSafety.Finding Safety { get; private set; } = new(null, null, NeedsExit: false);

    /// <summary>A person in need behind the words; null when nothing points to it.</summary>
    public CrisisFinding? Crisis => Safety.Crisis;

    /// <summary>Someone else may see the screen: "Snel weg", a neutral title, kept in no cache.</summary>
    public bool NeedsExit => Safety.NeedsExit;

    /// <summary>The need page that answers the words; null when nobody wrote one, or a crisis line stands above.</summary>
    public NeedText? Advice => Safety.Advice;

    /// <summary>What was found; null while nothing was asked or a place must be chosen first.</summary>
    public FoundOffers? Found { get; private set; }

    /// <summary>The place that was looked around: filled in, or named among the words; null for none.</summary>
    public Place? Around => Found?.Answer.Where;

    /// <summary>What one types to mean <see cref="Around"/>; empty without one.</summary>
    public string AroundTyped => Around switch
    {
        null => "",
        var around when Place is PlaceAnswer.Found { Place: var filledIn } && ReferenceEquals(filledIn, around) => Query.Where,
        var around => Typed(around),
    };

    /// <summary>The same question to whom does not have to be near.</summary>
    public SearchQuery FromAfar => Query with { Where = "", Places = [MeetingPlace.Online, MeetingPlace.Telefoon], Page = 1 };

    /// <summary>Words taken for other words; null when all were searched for as typed.</summary>
    public CorrectedWords? Corrected => Found is null ? null : CorrectedWords.Of(Query, Found.Answer.Corrections, Request.PathBase);

    /// <summary>What is to be said of the place.</summary>
    public PlaceNotice Notice => new(Query.Where, Place, Around is null, Link(FromAfar), where => Link(Query with { Where = where, Page = 1 }), Typed);

    /// <summary>The heading.</summary>
    public ResultHeading Heading { get; private set; } = new(T("Wat zoekt u in uw buurt?"), "");

    /// <summary>The cards of this page, numbered through.</summary>
    public IReadOnlyList<OfferCard> Cards { get; private set; } = [];

    /// <summary>The choices beside the list.</summary>
    public SearchFacets? Facets { get; private set; }

    /// <summary>The map; null when no card has a place.</summary>
    public MapDrawing? Map { get; private set; }

    /// <summary>The map that takes its place after a tap; null where there is none, and on a page with "Snel weg": the images would tell another party.</summary>
    public TappedMap? TappedMap => Map is null || Safety.LeavesNoTrace
        ? null
        : FoundMap.Of(Found!.Within(Query), ResultMap.OwnArea(index.Current.Places, Around)?.Code, Around, Map, index.Current.Places, Request.PathBase);

    /// <summary>What is nearby on other subjects, when nothing was found.</summary>
    public IReadOnlyList<FacetLink> Nearby { get; private set; } = [];

    /// <summary>Who to turn to where the list ends.</summary>
    public ContactChain Contacts { get; private set; } = new("", [], null);

    /// <summary>Asks, and shows.</summary>
    public void OnGet()
    {
        Query = SearchRequestReader.Read(Request.Query);
        if (!Query.IsEmpty)
            Place = index.Current.Places.Find(Query.Where);
        Safety = safety.Of(Query, Place);
        if (Safety.LeavesNoTrace)
            NoStoreAttribute.NeverStore(Response);
        if (Query.IsEmpty)
            return;
        if (Place is PlaceAnswer.Ambiguous)
            Heading = new(T("Welk {0} bedoelt u?", Query.Where), "");
        else
            Find((Place as PlaceAnswer.Found)?.Place);
    }

    /// <summary>The address of a search within the language of this page.</summary>
    public string Link(SearchQuery query) => SearchLinks.To(query, Request.PathBase);

    /// <summary>What one types to mean exactly this place.</summary>
    public string Typed(Place place) => TypedPlace.Of(place, index.Current.Places);

    private void Find(Place? where)
    {
        var (generation, now) = (index.Current, clock.GetUtcNow());
        Found = FoundOffers.Search(generation, Query, where, now);
        Heading = Crisis is not null && Found.Answer.Total > 0
            ? ResultHeading.BelowCrisis(Found, generation.Places)
            : ResultHeading.Of(Query, Found, generation.Places, subjects);
        Facets = new SearchFacets(Found.Within(Query), Found, Around is not null, subjects, Link);
        Contacts = ContactChain.Of(Found.Answer.Hits.Count == 0 ? T("Liever een mens?") : T("Zit het er niet bij?"), generation, Around, end.At(Domain(), now), now);
        if (Found.Answer.Hits.Count == 0)
        {
            Nearby = NearbySubjects.Of(generation, Around, AroundTyped, now, subjects, Request.PathBase);
            return;
        }

        Cards = MakeCards(Found, generation.Places, now);
        Map = ResultMap.Draw(generation.Places, Around, [.. Cards
            .Where(card => card.Listing.Point is not null)
            .Select(card => new MapMark(card.Listing.Point!.Value, card.Number, $"#plek-{card.Number}", card.Listing.Facts.Title))]);
    }

    private int? Domain() => Query.Domains.Concat(Found!.Answer.Needs.Select(subjects.OfNeed).OfType<int>()).Select(number => (int?)number).FirstOrDefault();

    // Calls for volunteers stand below the rest, under a heading of their own.
    private List<OfferCard> MakeCards(FoundOffers found, PlaceTable places, DateTimeOffset now)
    {
        var first = ((found.Page(Query) - 1) * SearchRequestReader.PageSize) + 1;
        return [.. found.Answer.Hits.OrderBy(hit => hit.Listing.Facts.Direction == VolunteerDirection.Zoekt)
            .Select((hit, at) => OfferCard.Of(hit, first + at, places, now, Request.PathBase, found.Answer.Marks) with { Why = ScoreWords.Say(hit, subjects) })];
    }
}
