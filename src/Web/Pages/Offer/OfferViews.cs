using Microsoft.Extensions.Options;
using SocialeKaart.Indexer.Searching;
using SocialeKaart.Listings.Catalogue;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Describing;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Map;
using SocialeKaart.Web.Map.Tapped;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Pages.Shared;
using SocialeKaart.Web.Pages.Wijk;
using SocialeKaart.Web.Site;
using SocialeKaart.Web.Texts;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Offer;

/// <summary>Makes what the page of a listing shows, and what stands there when it is gone. All of it from the one state of this request.</summary>
public sealed class OfferViews(RequestGeneration index, Subjects subjects, IOptions<SiteOptions> site, TimeProvider clock)
{
    private const int MostDates = 4;
    private const int MostSimilar = 3;
    private const int MostOthers = 5;
    private const int MostAlternatives = 6;
    private const int MetresInKilometre = 1000;

    private readonly DateTimeOffset now = clock.GetUtcNow();

    /// <summary>The day this request is answered on.</summary>
    public DateOnly Today => DutchTime.Day(now);

    /// <summary>All of it.</summary>
    public OfferView View(Publication listing, HttpRequest request)
    {
        var (facts, prefix, places) = (listing.Facts, request.PathBase.Value ?? "", index.Current.Places);
        var needsExit = subjects.NeedsExit(facts);
        var others = Others(listing, needsExit, prefix);
        var (dates, week) = (WhenLine.Dates(listing, now, MostDates), WeekRow.Of(listing, now));
        var map = listing.Point is { } point ? ListingMap.Draw(places, point, listing.Wijk, PinName(facts), facts.Venue.ShowAddress) : null;
        return new()
        {
            Listing = listing,
            When = WhenLine.Of(listing, now, dates),
            Week = week,
            Dates = listing.Schedule.DayAndNight || week.Count > 0 ? [] : [.. dates.Select(one => DateRow.Of(one, now))],
            Closed = WhenLine.Closed(listing, now),
            Where = WhereWords.Say(listing, places),
            Reach = WhereWords.Reach(listing, places),
            Wijk = Wijk(listing, prefix),
            Doubt = TrustWords.Doubt(listing, now),
            Trail = Trail(listing, prefix),
            NeedsExit = needsExit,
            Map = map,
            TappedMap = map is null || needsExit || MapPoint.Of(new(listing, 0, null), places, prefix) is not { } pin
                ? null
                : TappedMap.Of(map, places, listing.Wijk, prefix) is { } tapped ? tapped with { Points = [pin] } : null,
            RouteHref = RouteHref(listing),
            OrganisationHref = OfferLinks.ToOrganisation(listing, prefix),
            CalendarHref = HasCalendar(listing) ? OfferLinks.ToCalendar(listing, prefix) : null,
            CalendarSubscription = HasCalendar(listing) ? $"webcal://{request.Host}{OfferLinks.ToCalendar(listing, prefix)}" : null,
            ShareUrl = $"{request.Scheme}://{request.Host}{(needsExit ? OfferLinks.Bare(listing, prefix) : OfferLinks.To(listing, prefix))}",
            Described = needsExit || !facts.Venue.ShowAddress
                ? null
                : OfferDescription.Of(listing, $"{request.Scheme}://{request.Host}{OfferLinks.To(listing, prefix)}", dates is [var next, ..] ? next : null),
            ShareTitle = needsExit ? "SocialeKaart" : facts.Title,
            Others = others,
            Similar = Similar(listing, prefix, MostSimilar, [.. others.Select(card => card.Listing.Id)]),
            Today = Today,
        };
    }

    /// <summary>What to show where something was.</summary>
    public GoneView Gone(Publication listing, string prefix) => new()
    {
        NeedsExit = subjects.NeedsExit(listing.Facts),
        Title = listing.Facts.Title,
        IsOver = listing.IsRemoved || listing.Facts.Ends < Today,
        Cards = Similar(listing, prefix, MostAlternatives, []),
        SearchHref = Trail(listing, prefix) is [.., var last] ? last.Href : SearchLinks.To(SearchQuery.Empty, prefix),
    };

    /// <summary>True when it has dates that somebody may want in a calendar: opening hours are none, and on safety nothing stays behind on a phone.</summary>
    public bool HasCalendar(Publication listing) =>
        listing.Facts.Kind != ListingKind.Plek && listing.Schedule is { IsParsed: true, DayAndNight: false } && !subjects.NeedsExit(listing.Facts);

    private WijkLink? Wijk(Publication listing, string prefix)
    {
        var places = index.Current.Places;
        var plusWijken = listing.Buurt is { } buurt ? places.FindArea(buurt)?.PlusWijken ?? [] : [];
        return listing.MeetingPlace == MeetingPlace.Buurt && WijkLinks.Around([.. plusWijken, listing.Wijk], places) is { } area
            ? WijkLink.Of(area, null, places, prefix)
            : null;
    }

    private string? RouteHref(Publication listing) => WhereWords.RouteTo(listing) is { } to
        ? site.Value.RouteUrl.Replace("{naar}", Uri.EscapeDataString(to), StringComparison.Ordinal)
        : null;

    /// <summary>Others of its organisation, nearest first and then soonest. What is about safety stays off a page that has no way out.</summary>
    private List<OfferCard> Others(Publication listing, bool needsExit, string prefix) =>
    [
        .. index.Current.OfOrganisation(listing.OrganisationCode, Audience.Inwoner)
            .Where(other => other.Id != listing.Id && other.IsLive(Today) && other.Facts.Direction != VolunteerDirection.Zoekt)
            .Where(other => needsExit || !subjects.NeedsExit(other.Facts))
            .Select(other => new Hit(other, 0, Metres(listing, other)))
            .OrderBy(hit => Math.Floor((hit.DistanceMetres ?? double.MaxValue) / MetresInKilometre))
            .ThenBy(hit => WhenLine.Dates(hit.Listing, now, 1) is [var next] ? next.Begins : DateTime.MaxValue)
            .ThenBy(hit => hit.Listing.Id)
            .Take(MostOthers)
            .Select(hit => OfferCard.Of(hit, null, index.Current.Places, now, prefix)),
    ];

    private List<OfferCard> Similar(Publication listing, string prefix, int most, IReadOnlyCollection<Guid> shown) =>
    [
        .. SimilarOffers.Of(index.Current, listing, most + shown.Count, now)
            .Where(hit => !shown.Contains(hit.Listing.Id))
            .Take(most)
            .Select(hit => OfferCard.Of(hit, null, index.Current.Places, now, prefix)),
    ];

    private List<Crumb> Trail(Publication listing, string prefix)
    {
        var around = SearchQuery.Empty with { Where = listing.Facts.Venue.Town };
        List<Crumb> trail = [];
        if (around.Where.Length > 0)
            trail.Add(new(new ToldText("", around.Where), SearchLinks.To(around, prefix), IsSearch: true));
        if (subjects.Of(listing.Facts) is { } subject)
            trail.Add(new(T(subjects.Name(subject)), SearchLinks.To(around.Toggle(subject), prefix), IsSearch: true));
        return trail;
    }

    /// <summary>How far two are apart; null when one has no place, or keeps it hidden.</summary>
    private static double? Metres(Publication one, Publication other) =>
        one.Facts.Venue.ShowAddress && other.Facts.Venue.ShowAddress && one.Point is { } from ? other.Point?.DistanceTo(from) : null;

    private static string PinName(ListingFacts facts) => facts.Venue.Name.Length > 0 ? facts.Venue.Name : facts.Title;
}
