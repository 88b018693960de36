using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Map;
using SocialeKaart.Web.Pages.Offer;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Pages.Shared;
using SocialeKaart.Web.Programme;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Wijk;

/// <summary>Makes what the page of an area shows. All of it from the one state of this request.</summary>
public sealed class WijkViews(RequestGeneration index, Subjects subjects, NationalEnd end, TimeProvider clock)
{
    private const int MostOfADay = 5;
    private const int MostNearest = 4;

    private readonly DateTimeOffset now = clock.GetUtcNow();

    /// <summary>All of it.</summary>
    /// <param name="area">A gemeente, wijk or PlusWIJk.</param>
    /// <param name="prefix">The language in front of addresses; empty for Dutch.</param>
    public WijkView View(AreaSummary area, string prefix)
    {
        var places = index.Current.Places;
        var place = places.FindArea(area.Code)!;
        var typed = TypedPlace.Of(place, places);
        var offers = new WijkOffers(index.Current, place, typed, now, subjects);
        var layers = new WijkLayers(offers, hit => Card(hit, prefix), prefix);
        var map = AreaMap.Draw(places, area, [.. layers.OnTheMap.Where(card => card.Listing.Point is not null).Select(Mark)]);
        return new()
        {
            Area = area,
            Typed = typed,
            Inside = WijkSearch.Of(offers.Total, offers.Inside, prefix),
            Around = WijkSearch.Of(offers.Beyond.Answer.Total, offers.Around, prefix),
            FromAfar = FromAfar(offers, prefix),
            Nearest = offers.Total > 0 ? [] : [.. offers.Nearest.Take(MostNearest).Select(hit => Card(hit, prefix))],
            Map = map,
            TappedMap = FoundMap.Of(offers.Total > 0 ? offers.Inside : offers.Around, area.Code, here: null, map, places, prefix),
            Week = DayProgramme.Of(offers.Named, DaySpan.WeekFrom(DutchTime.Day(now)), MostOfADay, places, now, prefix),
            Layers = layers,
            Subjects = [.. subjects.All.Select(domain => (domain, Search(offers, domain.Number, prefix)))],
            Partners = Partners(offers, prefix),
            Contacts = ContactChain.Of(T("Bel iemand die meedenkt"), index.Current, place, end.At(null, now), now),
            Surroundings = new(area, places, prefix),
        };
    }

    private OfferCard Card(Hit hit, string prefix) => OfferCard.Of(hit, null, index.Current.Places, now, prefix);

    private static MapMark Mark(OfferCard card) => new(card.Listing.Point!.Value, card.Number, $"#plek-{card.Number}", card.Listing.Facts.Title);

    /// <summary>Where there is none of a subject within the borders the search looks around: no subject is a dead end.</summary>
    private static WijkSearch Search(WijkOffers offers, int domain, string prefix) => offers.Counts.Domains.GetValueOrDefault(domain) is > 0 and var count
        ? WijkSearch.Of(count, offers.Inside.Toggle(domain), prefix)
        : WijkSearch.Of(0, offers.Around.Toggle(domain), prefix);

    private static List<(MeetingPlace Place, WijkSearch Search)> FromAfar(WijkOffers offers, string prefix) =>
    [
        .. new[] { MeetingPlace.Thuis, MeetingPlace.Telefoon, MeetingPlace.Online }
            .Select(place => (place, WijkSearch.Of(
                offers.Beyond.Answer.Facets.Places.GetValueOrDefault(place), offers.Beyond.Within(offers.Around).Toggle(place), prefix)))
            .Where(one => one.Item2.Count > 0),
    ];

    private static List<(string Name, string Kind, string Href)> Partners(WijkOffers offers, string prefix) =>
    [
        .. offers.Named.Concat(offers.Calls).Select(hit => hit.Listing).DistinctBy(listing => listing.OrganisationCode)
            .OrderBy(listing => listing.OrganisationName, StringComparer.OrdinalIgnoreCase).ThenBy(listing => listing.OrganisationCode, StringComparer.Ordinal)
            .Select(listing => (listing.OrganisationName, OrganisationWords.Kind(listing.OrganisationKind), OfferLinks.ToOrganisation(listing, prefix))),
    ];
}
