using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialeKaart.Geo.Places;
using SocialeKaart.Listings.ContactChain;
using SocialeKaart.Listings.Schedules;
using SocialeKaart.Web.Caching;
using SocialeKaart.Web.Generations;
using SocialeKaart.Web.Pages.Search;
using SocialeKaart.Web.Pages.Shared;
using SocialeKaart.Web.Paper;
using SocialeKaart.Web.Security;
using SocialeKaart.Web.Site;
using static SocialeKaart.Web.Languages.Wording;

namespace SocialeKaart.Web.Pages.Agenda;

/// <summary>What there is to do around a place, day by day: a week with the nearest of every day, or one day whole.</summary>
[Public]
[CachedPage("wat", "waar", "van", "toon", "onderwerp", "eerst", "soort", "kosten", "deel", "groep", "taal", "rolstoel", "stap", "hoe", "straal", "bladzijde")]
public sealed class IndexModel(RequestGeneration index, Subjects subjects, NationalEnd end, TimeProvider clock) : PageModel
{
    private const int DaysInWeek = 7;

    /// <summary>What was asked.</summary>
    public AgendaQuery Query { get; private set; } = AgendaQuery.Empty;

    /// <summary>What the place that was filled in turned out to be.</summary>
    public PlaceAnswer Place { get; private set; } = new PlaceAnswer.Nothing();

    /// <summary>The place that was looked around; null for none.</summary>
    public Place? Around => (Place as PlaceAnswer.Found)?.Place;

    /// <summary>Today.</summary>
    public DateOnly Today => DutchTime.Day(clock.GetUtcNow());

    /// <summary>The days that are shown.</summary>
    public DaySpan Days => Query.Days(Today);

    /// <summary>What takes place; null while there is no place to look around.</summary>
    public AgendaWeek? Week { get; private set; }

    /// <summary>The words of the page.</summary>
    public AgendaHeading Heading { get; private set; } = AgendaHeading.WithoutPlace;

    /// <summary>The choices beside the days.</summary>
    public SearchFacets? Facets { get; private set; }

    /// <summary>Who to turn to where the days end.</summary>
    public ContactChain Contacts { get; private set; } = new("", [], null);

    /// <summary>Wijken to choose from while there is no place: the PlusWIJken.</summary>
    public IReadOnlyList<(string Name, string Link)> Wijken { get; private set; } = [];

    /// <summary>What is to be said of the place.</summary>
    public PlaceNotice Notice => new(
        Query.Search.Where, Place, ShowsAll: false, SearchLinks.To(SearchQuery.Empty with { Places = [Listings.Catalogue.MeetingPlace.Online] }, Request.PathBase),
        where => Link(Query with { Search = Query.Search with { Where = where, Page = 1 } }), where => TypedPlace.Of(where, index.Current.Places));

    /// <summary>The days before these; null when these are the first.</summary>
    public AgendaQuery? Earlier => Query.From is not { } from ? null
        : Moved(from.AddDays(-Step) is var day && day > Today ? day : null);

    /// <summary>The days after these; null at the end of what one can look at.</summary>
    public AgendaQuery? Later => Days.From.AddDays(Step) is var day && day <= AgendaReader.LastDay(Today) ? Moved(day) : null;

    /// <summary>The same without choices.</summary>
    public AgendaQuery WithoutChoices => Query with { Search = Query.Search.WithoutChoices() };

    /// <summary>Everything around the place, whenever it is.</summary>
    public string SearchHref => SearchLinks.To(Query.Search with { Page = 1 }, Request.PathBase);

    /// <summary>The address of the feed of these choices; null without a place.</summary>
    public string? FeedHref => Around is { } around ? AgendaLinks.ToFeed(Query.Search, around, index.Current.Places, Request.PathBase) : null;

    /// <summary>The same address as a calendar program takes a subscription.</summary>
    public string FeedSubscription => $"webcal://{Request.Host}{FeedHref}";

    /// <summary>The same days again for who stands before a sheet of paper, without a full postcode.</summary>
    public QrDrawing Qr => QrDrawing.Of($"{Request.Scheme}://{Request.Host}{Link(Query with { From = null, Search = Query.Search with { Where = AgendaLinks.Rounded(Query.Search.Where, Around!, index.Current.Places) } })}");

    /// <summary>Asks, and shows.</summary>
    public void OnGet()
    {
        // The front of it may be found, what stands there in a week that passes may not.
        if (Request.QueryString.HasValue)
            NoIndexAttribute.KeepOut(Response);
        Query = AgendaReader.Read(Request.Query, Today);
        var places = index.Current.Places;
        Place = places.Find(Query.Search.Where);
        if (Around is { } around)
            Find(around);
        else
            Wijken = [.. places.PlusWijken.Select(wijk => (wijk.Name, Link(AtWijk(places.FindArea(wijk.Code)!, places))))];
    }

    /// <summary>The address of an agenda within the language of this page.</summary>
    public string Link(AgendaQuery query) => AgendaLinks.To(query, Request.PathBase);

    private int Step => Query.OneDay ? 1 : DaysInWeek;

    private void Find(Place around)
    {
        var (generation, now) = (index.Current, clock.GetUtcNow());
        Week = AgendaWeek.Of(generation, Query, around, now, Request.PathBase);
        Heading = AgendaHeading.Of(Week, Days, around, generation.Places);
        Facets = new SearchFacets(Week.Found.Within(Query.Search), Week.Found, hasPlace: true, subjects, search => Link(Query with { Search = search }));
        Contacts = ContactChain.Of(T("Zit het er niet bij?"), generation, around, end.At(null, now), now);
    }

    private AgendaQuery AtWijk(Place wijk, PlaceTable places) =>
        Query with { Search = Query.Search with { Where = TypedPlace.Of(wijk, places), Page = 1 } };

    private AgendaQuery Moved(DateOnly? from) => Query with { From = from, Search = Query.Search with { Page = 1 } };
}
