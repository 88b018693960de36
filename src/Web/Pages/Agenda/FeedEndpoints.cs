using SocialeKaart.Geo.Places;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Calendar;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Pages.Offer;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Programme;
using SocialeKaart.Web.Security;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Agenda;

/// <summary>
/// An agenda for one's own calendar, which comes back for it every day. Whoever keeps that calendar reads the address: a full postcode or a position
/// leads to the four digits or the wijk, and nothing about safety is in it.
/// </summary>
public sealed class FeedEndpoints : IEndpointGroup
{
    // The nearest: more than a calendar can show.
    private const int MostOffers = 200;
    private const int DaysAhead = AgendaReader.WeeksAhead * 7;

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/agenda.ics", Feed).WithMetadata(
        new PublicAttribute(),
        new CachedPageAttribute("wat", "waar", "onderwerp", "eerst", "soort", "kosten", "deel", "groep", "taal", "rolstoel", "stap", "hoe", "straal"));

    private static IResult Feed(HttpContext context, RequestGeneration index, OfferViews views, TimeProvider clock)
    {
        var (request, now, places) = (context.Request, clock.GetUtcNow(), index.Current.Places);
        var search = AgendaReader.Read(request.Query, views.Today).Search with { Page = 1 };
        if (places.Find(search.Where) is not PlaceAnswer.Found { Place: var place } || AgendaLinks.Rounded(search.Where, place, places) is not { Length: > 0 } rounded)
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        if (rounded != search.Where)
            return TypedResults.Redirect(AgendaLinks.ToFeed(search, place, places, request.PathBase), permanent: true);

        var site = $"{request.Scheme}://{request.Host}";
        var events = Offers(index.Current, search, place, now).Where(views.HasCalendar)
            .SelectMany(listing => OfferCalendar.Events(listing, site + OfferLinks.To(listing, request.PathBase), now, search.Parts));
        return CalendarAnswer.Of(context, T("Agenda bij {0}", ResultHeading.NameOf(place, places)), events, "agenda");
    }

    private static IEnumerable<Listings.Catalogue.Publication> Offers(IndexGeneration index, SearchQuery search, Place place, DateTimeOffset now)
    {
        var plain = SearchRequestReader.ToRequest(search with { NearestFirst = true }, place);
        var held = plain with { Held = ProgrammeSearch.On(new DaySpan(DutchTime.Day(now), DaysAhead), plain.Parts), Parts = [], Take = MostOffers };
        return FoundOffers.Search(index, search, held, now).Answer.Hits.Select(hit => hit.Listing);
    }
}
